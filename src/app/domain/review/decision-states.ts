import { Day, daysBetween } from '../day/day';
import { latestFirst, Review, ReviewDecision } from './review';
import { Told, toldOf } from './told';

/** What has become of a decision since it was made. */
export interface DecisionState {
  readonly decision: ReviewDecision;
  /** What final reviews have said of it, the latest first. */
  readonly told: readonly Told[];
  /** The day of the review that told it to be done; `null` while it is open. */
  readonly doneOn: Day | null;
  /** Whole days after its deadline; 0 while there is time, and for what is done. */
  readonly daysLate: number;
}

/** The decisions of the review in their order, with what the final reviews have said of each. */
export function decisionStates(
  reviews: readonly Review[],
  review: Review,
  today: Day,
): readonly DecisionState[] {
  const finals = latestFirst(reviews).filter(({ status }) => status === 'final');
  return review.decisions.map((decision) => {
    const told = toldOf(finals, review.id, decision.id);
    const doneOn = told.findLast(({ done }) => done)?.day ?? null;
    return {
      decision,
      told,
      doneOn,
      daysLate: doneOn === null ? Math.max(0, daysBetween(decision.deadline, today)) : 0,
    };
  });
}
