import { Day } from '../day/day';
import { Review } from './review';

/** What a review said of a decision of an earlier one. */
export interface Told {
  readonly reviewId: string;
  readonly reviewTitle: string;
  readonly day: Day;
  readonly done: boolean;
  readonly comment: string;
}

/** What the reviews say of the decision, in the order that they are given in. */
export function toldOf(
  reviews: readonly Review[],
  reviewId: string,
  decisionId: string,
): readonly Told[] {
  return reviews.flatMap(({ id, title, day, followUps }) =>
    followUps
      .filter((one) => one.reviewId === reviewId && one.decisionId === decisionId)
      .map(({ done, comment }) => ({ reviewId: id, reviewTitle: title, day, done, comment })),
  );
}
