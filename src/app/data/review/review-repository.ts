import { Observable } from 'rxjs';
import {
  FollowUp,
  FrozenFigures,
  Review,
  ReviewDecision,
  ReviewHeading,
} from '../../domain/review/review';
import { Found, Listing } from '../document/unreadable';

/** Somebody else has written in the review, or made it final, since it was seen. */
export class ReviewMoved extends Error {}

/** What somebody changes in a draft: its heading, or one entry. */
export type ReviewChange =
  | { readonly kind: 'heading'; readonly heading: ReviewHeading }
  | { readonly kind: 'decision'; readonly decision: ReviewDecision }
  | { readonly kind: 'removal'; readonly decisionId: string }
  | { readonly kind: 'followUp'; readonly followUp: FollowUp };

/** Who writes in which review, from what they have seen of it. */
export interface ReviewWrite {
  readonly reviewId: string;
  /** `Review.version` as the person saw it: nobody overwrites what they have not seen. */
  readonly seen: number;
  /** Uid of the person signed in. */
  readonly by: string;
}

export abstract class ReviewRepository {
  /**
   * All reviews without their figures, followed as they change.
   *
   * @param withDrafts for those who may see them (`maySeeDraftReviews`); the server refuses others
   */
  abstract watchReviews(withDrafts: boolean): Observable<Listing<Review>>;

  /** One review, followed as it changes; `null` where there is none that the person may see. */
  abstract watchReview(reviewId: string): Observable<Found<Review>>;

  /** The frozen figures of a final review; `null` for a draft. */
  abstract watchFigures(reviewId: string): Observable<Found<FrozenFigures>>;

  /** An id for a new review or decision, unique without asking the server. */
  abstract newId(): string;

  /** Begins a draft. Resolves when the server has it; rejects with `WriteRefused`. */
  abstract createReview(reviewId: string, heading: ReviewHeading, by: string): Promise<void>;

  /**
   * Writes in a draft. It shows in every listener at once. Resolves when the server has it; rejects
   * with {@link ReviewMoved} or `WriteRefused`.
   */
  abstract saveReview(write: ReviewWrite, change: ReviewChange): Promise<void>;

  /**
   * Makes the draft final with these figures, for good. Resolves when the server has it; rejects
   * with {@link ReviewMoved} or `WriteRefused`.
   */
  abstract finishReview(write: ReviewWrite, figures: FrozenFigures): Promise<void>;
}
