import { compareText } from '../text/compare-text';
import { FollowUp, Review, ReviewDecision } from './review';

/** A decision of an earlier review with what this one says of it. */
export interface FollowedUp {
  readonly review: Review;
  readonly decision: ReviewDecision;
  readonly followUp: FollowUp;
}

/** The earlier decisions that the review tells of, the earliest meeting first. */
export function followedUp(reviews: readonly Review[], review: Review): readonly FollowedUp[] {
  return review.followUps
    .flatMap((followUp) => {
      const earlier = reviews.find(({ id }) => id === followUp.reviewId);
      const decision = earlier?.decisions.find(({ id }) => id === followUp.decisionId);
      return earlier && decision ? [{ review: earlier, decision, followUp }] : [];
    })
    .sort(
      (one, other) =>
        compareText(one.review.day, other.review.day) || one.decision.order - other.decision.order,
    );
}

/** What the review says of an earlier decision; where it says nothing, that it is not done. */
export function followUpOf(
  { followUps }: Pick<Review, 'followUps'>,
  reviewId: string,
  decisionId: string,
): FollowUp {
  return (
    followUps.find((one) => one.reviewId === reviewId && one.decisionId === decisionId) ?? {
      ...{ reviewId, decisionId, done: false, comment: '' },
    }
  );
}
