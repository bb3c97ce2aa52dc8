import { Day } from '../day/day';
import { latestFirst, Review, ReviewDecision } from './review';
import { toldOf } from './told';

/** What became of a decision between two reviews. */
export interface DecisionBetween {
  readonly decision: ReviewDecision;
  readonly reviewId: string;
  readonly reviewTitle: string;
  /** The review that told it to be done; `null` where it is still open at the later one. */
  readonly doneOn: Day | null;
}

/** The two final reviews in the order of their meetings, the earlier first. */
export function inOrder(one: Review, other: Review): readonly [earlier: Review, later: Review] {
  const [later, earlier] = latestFirst([one, other]);
  return [earlier, later];
}

/**
 * What became of the decisions that were open when the earlier review was over, those that it made
 * itself included, by the end of the later one: the done first, each in the order of their meetings.
 */
export function decisionsBetween(
  reviews: readonly Review[],
  one: Review,
  other: Review,
): readonly DecisionBetween[] {
  const [earlier, later] = inOrder(one, other);
  const finals = [...latestFirst(reviews)].reverse().filter(({ status }) => status === 'final');
  const until = (review: Review) => finals.slice(0, finals.indexOf(review) + 1);
  const [before, all] = [until(earlier), until(later)];
  const found = all.slice(0, -1).flatMap(({ id: reviewId, title: reviewTitle, decisions }) =>
    decisions
      .filter(({ id }) => !toldOf(before, reviewId, id).some(({ done }) => done))
      .map((decision) => ({
        ...{ decision, reviewId, reviewTitle },
        doneOn: toldOf(all, reviewId, decision.id).find(({ done }) => done)?.day ?? null,
      })),
  );
  return [
    ...found.filter(({ doneOn }) => doneOn !== null),
    ...found.filter(({ doneOn }) => doneOn === null),
  ];
}
