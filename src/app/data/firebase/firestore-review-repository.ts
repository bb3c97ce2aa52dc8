import { inject } from '@angular/core';
import {
  collection,
  deleteField,
  doc,
  DocumentReference,
  FieldPath,
  getDocFromServer,
  query,
  serverTimestamp,
  setDoc,
  updateDoc,
  where,
  writeBatch,
} from 'firebase/firestore';
import { catchError, map, Observable, of } from 'rxjs';
import { FrozenFigures, Review, ReviewHeading } from '../../domain/review/review';
import { Found, Listing, readDocument, readListing } from '../document/unreadable';
import {
  figuresDocument,
  newReviewFields,
  reviewDocument,
  toFigures,
  toPatch,
  toReview,
} from '../review/review-document';
import {
  ReviewChange,
  ReviewMoved,
  ReviewRepository,
  ReviewWrite,
} from '../review/review-repository';
import { explainRefusalBeyondPlans, isPermissionDenied } from './refusal';
import { followDocument, followQuery } from './snapshots';
import { FIRESTORE } from './tokens';

export class FirestoreReviewRepository extends ReviewRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchReviews(withDrafts: boolean): Observable<Listing<Review>> {
    const reviews = collection(this.firestore, 'reviews');
    return followQuery(withDrafts ? reviews : query(reviews, where('status', '==', 'final'))).pipe(
      map((documents) => readListing(documents, reviewDocument, toReview)),
    );
  }

  override watchReview(reviewId: string): Observable<Found<Review>> {
    return followDocument(this.review(reviewId)).pipe(
      // Who may not see drafts is refused one that is not there as well.
      catchError((error: unknown) => {
        if (isPermissionDenied(error)) {
          return of(null);
        }
        throw error;
      }),
      map((found) => found && readDocument(found, reviewDocument, toReview)),
    );
  }

  override watchFigures(reviewId: string): Observable<Found<FrozenFigures>> {
    return followDocument(this.figures(reviewId)).pipe(
      map((found) => found && readDocument(found, figuresDocument, toFigures)),
    );
  }

  override newId(): string {
    return doc(collection(this.firestore, 'reviews')).id;
  }

  override async createReview(reviewId: string, heading: ReviewHeading, by: string): Promise<void> {
    try {
      await setDoc(this.review(reviewId), {
        ...newReviewFields(heading, by),
        createdAt: serverTimestamp(),
        updatedAt: serverTimestamp(),
      });
    } catch (error) {
      throw await explainRefusalBeyondPlans(error, this.firestore);
    }
  }

  override async saveReview(write: ReviewWrite, change: ReviewChange): Promise<void> {
    const { lastEntry, values } = toPatch(change);
    try {
      await updateDoc(
        this.review(write.reviewId),
        'lastEntry',
        lastEntry,
        ...Object.entries(writtenBy(write)).flat(),
        ...values.flatMap(([path, value]) => [
          new FieldPath(...path),
          value === undefined ? deleteField() : value,
        ]),
      );
    } catch (error) {
      throw await this.explain(error, write);
    }
  }

  override async finishReview(write: ReviewWrite, figures: FrozenFigures): Promise<void> {
    const { shape, content } = figures;
    const batch = writeBatch(this.firestore);
    batch.update(this.review(write.reviewId), {
      ...writtenBy(write),
      status: 'final',
      finalBy: write.by,
      finalAt: serverTimestamp(),
    });
    batch.set(this.figures(write.reviewId), { shape, content });
    try {
      await batch.commit();
    } catch (error) {
      throw await this.explain(error, write);
    }
  }

  private async explain(error: unknown, { reviewId, seen }: ReviewWrite): Promise<Error> {
    const stored = await getDocFromServer(this.review(reviewId)).catch(() => null);
    return stored?.exists() && stored.data()['version'] !== seen
      ? new ReviewMoved()
      : explainRefusalBeyondPlans(error, this.firestore);
  }

  private review(reviewId: string): DocumentReference {
    return doc(this.firestore, 'reviews', reviewId);
  }

  private figures(reviewId: string): DocumentReference {
    return doc(this.review(reviewId), 'figures', 'frozen');
  }
}

function writtenBy({ seen, by }: ReviewWrite) {
  return { version: seen + 1, updatedBy: by, updatedAt: serverTimestamp() };
}
