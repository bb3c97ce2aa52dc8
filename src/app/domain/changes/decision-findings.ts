import { Day, daysBetween } from '../day/day';
import { openDecisions } from '../review/open-decisions';
import { Review, ReviewDecision } from '../review/review';
import { Period } from './period';

/** What has become of ledergruppen's decisions, in the order in which it is told. */
export const DECISION_FINDINGS = ['decisionLate', 'decisionOpen', 'decisionDone'] as const;
export type DecisionFindingKind = (typeof DECISION_FINDINGS)[number];

/** A decision of a review, and whether it has been followed up. */
export interface DecisionFinding {
  readonly kind: DecisionFindingKind;
  readonly reviewId: string;
  readonly reviewDay: Day;
  readonly decision: ReviewDecision;
  /** Whole days after its deadline when the period ended; 0 for what is done or has time. */
  readonly daysLate: number;
  /** What a final review last said of it; '' where none has. */
  readonly comment: string;
}

/**
 * The decisions that were not followed up when the period ended, late ones first, and those that a
 * review in the period told to be done. Only what was final by then is counted.
 */
export function decisionFindings(
  reviews: readonly Review[],
  { from, to }: Period,
): readonly DecisionFinding[] {
  const held = reviews.filter(({ status, day }) => status === 'final' && day <= to);
  const open = openDecisions(held, to).map(
    ({ reviewId, reviewDay, decision, daysLate, lastSaid }): DecisionFinding => ({
      kind: daysLate > 0 ? 'decisionLate' : 'decisionOpen',
      ...{ reviewId, reviewDay, decision, daysLate },
      comment: lastSaid?.comment ?? '',
    }),
  );
  const done = held
    .filter(({ day }) => day >= from)
    .flatMap(({ followUps }) => followUps.filter((followUp) => followUp.done))
    .flatMap(({ reviewId, decisionId, comment }): readonly DecisionFinding[] => {
      const review = held.find(({ id }) => id === reviewId);
      const decision = review?.decisions.find(({ id }) => id === decisionId);
      return review && decision
        ? [
            {
              kind: 'decisionDone',
              reviewId,
              reviewDay: review.day,
              decision,
              daysLate: 0,
              comment,
            },
          ]
        : [];
    });
  return [...open, ...done].sort(
    (one, other) =>
      DECISION_FINDINGS.indexOf(one.kind) - DECISION_FINDINGS.indexOf(other.kind) ||
      daysBetween(other.decision.deadline, one.decision.deadline),
  );
}
