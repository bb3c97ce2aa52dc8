import { addDays } from '../../domain/day/day';
import { Directory, leaderOf } from '../../domain/directory/directory';
import { nextOrder } from '../../domain/review/reorder';
import { Review, ReviewDecision } from '../../domain/review/review';

/** Days that a unit has, until somebody says otherwise. */
const TIME = 28;

/**
 * What a new decision begins with: the unit that it is about, whoever leads that unit, and four
 * weeks.
 *
 * @param id not used before
 * @param topic as it is stored; '' for nothing in particular
 * @param unitId '' for ledergruppen itself
 */
export function newDecision(
  id: string,
  review: Review,
  directory: Directory,
  topic = '',
  unitId = '',
): ReviewDecision {
  return {
    id,
    text: '',
    unitId,
    responsibleUid: unitId && leaderOf(directory, unitId),
    deadline: addDays(review.day, TIME),
    order: nextOrder(review.decisions),
    topic,
  };
}
