import { Day, daysBetween } from '../day/day';
import { latestFirst, Review, ReviewDecision } from './review';
import { toldOf } from './told';

/** A decision that no later review has told to be done. */
export interface OpenDecision {
  readonly reviewId: string;
  readonly reviewTitle: string;
  readonly reviewDay: Day;
  readonly decision: ReviewDecision;
  /** Whole days after its deadline; 0 while there is time. */
  readonly daysLate: number;
  /** What was last said of it at a final review, and when; `null` where nothing was. */
  readonly lastSaid: { readonly day: Day; readonly comment: string } | null;
}

/**
 * The decisions of the final reviews that no final review has told to be done, the one with the
 * earliest deadline first. What a draft says is not yet said.
 */
export function openDecisions(reviews: readonly Review[], today: Day): readonly OpenDecision[] {
  const finals = latestFirst(reviews).filter(({ status }) => status === 'final');
  return finals
    .flatMap((review) =>
      review.decisions
        .map((decision) => ({ decision, told: toldOf(finals, review.id, decision.id) }))
        .filter(({ told }) => !told.some(({ done }) => done))
        .map(({ decision, told }) => ({
          reviewId: review.id,
          reviewTitle: review.title,
          reviewDay: review.day,
          decision,
          daysLate: Math.max(0, daysBetween(decision.deadline, today)),
          lastSaid: told.length > 0 ? { day: told[0].day, comment: told[0].comment } : null,
        })),
    )
    .sort(byDeadline);
}

function byDeadline(one: OpenDecision, other: OpenDecision): number {
  return (
    daysBetween(other.decision.deadline, one.decision.deadline) ||
    daysBetween(other.reviewDay, one.reviewDay) ||
    one.decision.order - other.decision.order
  );
}
