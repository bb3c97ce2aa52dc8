import { inject } from '@angular/core';
import { map, Observable } from 'rxjs';
import { mayFinishReview, mayPrepareReview } from '../../domain/member/access';
import { Person } from '../../domain/member/member';
import { FrozenFigures, Review, ReviewHeading } from '../../domain/review/review';
import { memberDocument, toMember } from '../directory/directory-document';
import { Found, Listing, readDocument, readListing } from '../document/unreadable';
import { WriteRefused } from '../measure/measure-repository';
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
import { MemoryDatabase } from './memory-database';

type Fields = Record<string, unknown>;

export class MemoryReviewRepository extends ReviewRepository {
  private readonly database = inject(MemoryDatabase);

  override watchReviews(withDrafts: boolean): Observable<Listing<Review>> {
    return this.database.followCollection('reviews').pipe(
      map((documents) => readListing(documents, reviewDocument, toReview)),
      map(({ items, unreadable }) => ({
        items: items.filter(({ status }) => withDrafts || status === 'final'),
        unreadable,
      })),
    );
  }

  override watchReview(reviewId: string): Observable<Found<Review>> {
    return this.database
      .follow(`reviews/${reviewId}`)
      .pipe(map((found) => found && readDocument(found, reviewDocument, toReview)));
  }

  override watchFigures(reviewId: string): Observable<Found<FrozenFigures>> {
    return this.database
      .follow(figuresPath(reviewId))
      .pipe(map((found) => found && readDocument(found, figuresDocument, toFigures)));
  }

  override newId(): string {
    return crypto.randomUUID();
  }

  override async createReview(reviewId: string, heading: ReviewHeading, by: string): Promise<void> {
    this.refuseUnless(by, mayPrepareReview);
    const now = new Date();
    this.database.write({
      [`reviews/${reviewId}`]: { ...newReviewFields(heading, by), createdAt: now, updatedAt: now },
    });
  }

  override async saveReview(write: ReviewWrite, change: ReviewChange): Promise<void> {
    const fields = this.fieldsToChange(write);
    this.refuseUnless(write.by, mayPrepareReview);
    const { lastEntry, values } = toPatch(change);
    const changed = values.reduce(patch, { ...fields, ...writtenBy(write), lastEntry });
    this.database.write({ [`reviews/${write.reviewId}`]: changed });
  }

  override async finishReview(write: ReviewWrite, figures: FrozenFigures): Promise<void> {
    const fields = this.fieldsToChange(write);
    this.refuseUnless(write.by, mayFinishReview);
    this.database.write({
      [`reviews/${write.reviewId}`]: {
        ...fields,
        ...writtenBy(write),
        status: 'final',
        finalBy: write.by,
        finalAt: new Date(),
      },
      [figuresPath(write.reviewId)]: figures,
    });
  }

  private fieldsToChange({ reviewId, seen }: ReviewWrite): Fields {
    const fields = this.database.read(`reviews/${reviewId}`)?.data as Fields | undefined;
    if (fields && fields['version'] !== seen) {
      throw new ReviewMoved();
    }
    if (fields?.['status'] !== 'draft') {
      throw new WriteRefused('notAllowed');
    }
    return fields;
  }

  private refuseUnless(uid: string, mayWrite: (person: Person) => boolean): void {
    const stored = this.database.read(`members/${uid}`);
    const read = stored && readDocument(stored, memberDocument, toMember);
    if (!read || !('item' in read) || !read.item.active) {
      throw new WriteRefused('notAMember');
    }
    if (!mayWrite(read.item)) {
      throw new WriteRefused('notAllowed');
    }
  }
}

function figuresPath(reviewId: string): string {
  return `reviews/${reviewId}/figures/frozen`;
}

function writtenBy({ seen, by }: ReviewWrite): Fields {
  return { version: seen + 1, updatedBy: by, updatedAt: new Date() };
}

/** The fields with the value at the path, which is one or two names long. */
function patch(
  fields: Fields,
  [[name, key], value]: readonly [path: readonly string[], value: unknown],
): Fields {
  // What is undefined is not kept: the database writes JSON.
  return { ...fields, [name]: key ? { ...(fields[name] as Fields), [key]: value } : value };
}
