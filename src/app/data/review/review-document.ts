import * as v from 'valibot';
import { isDay } from '../../domain/day/day';
import {
  FollowUp,
  FrozenFigures,
  Review,
  REVIEW_STATUSES,
  ReviewDecision,
  ReviewHeading,
} from '../../domain/review/review';
import { ReviewChange } from './review-repository';

const day = v.pipe(v.string(), v.check(isDay, 'not a day'));
const wholeNumber = v.pipe(v.number(), v.integer());

/** `reviews/{id}`. */
export const reviewDocument = v.object({
  title: v.string(),
  day,
  year: wholeNumber,
  since: day,
  agenda: v.string(),
  status: v.picklist(REVIEW_STATUSES),
  decisions: v.record(
    v.string(),
    v.object({
      text: v.string(),
      unitId: v.string(),
      responsibleUid: v.string(),
      deadline: day,
      order: wholeNumber,
      topic: v.string(),
    }),
  ),
  followUps: v.record(v.string(), v.object({ done: v.boolean(), comment: v.string() })),
  version: v.pipe(wholeNumber, v.minValue(1)),
  createdBy: v.string(),
  createdAt: v.nullable(v.date()),
  updatedBy: v.string(),
  updatedAt: v.nullable(v.date()),
  finalBy: v.string(),
  finalAt: v.nullable(v.date()),
});

/** `reviews/{id}/figures/frozen`. */
export const figuresDocument = v.object({
  shape: v.pipe(wholeNumber, v.minValue(1)),
  content: v.string(),
});

/** A review as its document has it, the decisions in their own order. */
export function toReview(id: string, data: v.InferOutput<typeof reviewDocument>): Review {
  return {
    id,
    ...data,
    decisions: Object.entries(data.decisions)
      .map(([decisionId, decision]) => ({ id: decisionId, ...decision }))
      .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1)),
    followUps: Object.entries(data.followUps).map(([key, followUp]) => {
      const [reviewId, decisionId = ''] = key.split(':');
      return { reviewId, decisionId, ...followUp };
    }),
  };
}

/** The figures of a final review, still as text: `readFigures` reads them. */
export function toFigures(_id: string, data: v.InferOutput<typeof figuresDocument>): FrozenFigures {
  return data;
}

/** The fields of a review that nobody has written in yet, but for the moments. */
export function newReviewFields(heading: ReviewHeading, by: string) {
  return {
    ...headingFields(heading),
    status: 'draft',
    decisions: {},
    followUps: {},
    lastEntry: '',
    version: 1,
    createdBy: by,
    updatedBy: by,
    finalBy: '',
    finalAt: null,
  };
}

/** What a change does to the stored fields: each path with its new value. */
export interface ReviewPatch {
  /** The id of the one entry that changes; '' where none does. */
  readonly lastEntry: string;
  /** `undefined` for what is to be taken out. */
  readonly values: readonly (readonly [path: readonly string[], value: unknown])[];
}

/** The change as Security Rules take it: of the heading, or of one entry, which it names. */
export function toPatch(change: ReviewChange): ReviewPatch {
  switch (change.kind) {
    case 'heading':
      return {
        lastEntry: '',
        values: Object.entries(headingFields(change.heading)).map(([field, value]) => [
          [field],
          value,
        ]),
      };
    case 'decision': {
      const { id, ...fields } = change.decision;
      return { lastEntry: id, values: [[['decisions', id], decisionFields(fields)]] };
    }
    case 'removal':
      return {
        lastEntry: change.decisionId,
        values: [[['decisions', change.decisionId], undefined]],
      };
    case 'followUp': {
      const key = keyOf(change.followUp);
      const { done, comment } = change.followUp;
      return { lastEntry: key, values: [[['followUps', key], { done, comment }]] };
    }
  }
}

function keyOf({ reviewId, decisionId }: FollowUp): string {
  return `${reviewId}:${decisionId}`;
}

/** No more than the fields of a heading, whatever else the value has. */
function headingFields({ title, day: meeting, year, since, agenda }: ReviewHeading) {
  return { title, day: meeting, year, since, agenda };
}

function decisionFields(decision: Omit<ReviewDecision, 'id'>) {
  const { text, unitId, responsibleUid, deadline, order, topic } = decision;
  return { text, unitId, responsibleUid, deadline, order, topic };
}
