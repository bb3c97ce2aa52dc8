import { Day, yearOf } from '../day/day';

/** What forms and Security Rules agree on. Texts count characters, lists entries. */
export const REVIEW_LIMITS = {
  title: 200,
  agenda: 5000,
  decision: 1000,
  followUp: 1000,
  figures: 600_000,
  decisions: 50,
  followUps: 200,
} as const;

export const REVIEW_STATUSES = ['draft', 'final'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** What an advisor prepares before the meeting. */
export interface ReviewHeading {
  readonly title: string;
  /** Day of the meeting. */
  readonly day: Day;
  /** The year of the plans that are gone through. */
  readonly year: number;
  /** Day of the meeting before: what has changed is counted from it. */
  readonly since: Day;
  readonly agenda: string;
}

/** What ledergruppen decided. */
export interface ReviewDecision {
  readonly id: string;
  readonly text: string;
  /** The unit that is to see to it; '' for ledergruppen itself. */
  readonly unitId: string;
  /** The person who is to see to it; '' where none is named. */
  readonly responsibleUid: string;
  readonly deadline: Day;
  /** Its place among the review's decisions. */
  readonly order: number;
  /** What it is about, as `writeTopic` writes it; '' for nothing in particular. */
  readonly topic: string;
}

/** What was said at a review of a decision made at an earlier one. */
export interface FollowUp {
  readonly reviewId: string;
  readonly decisionId: string;
  readonly done: boolean;
  readonly comment: string;
}

/** Ledergruppens gjennomgang, as `reviews/{id}` has it. A final one never changes. */
export interface Review extends ReviewHeading {
  readonly id: string;
  readonly status: ReviewStatus;
  /** In their order. */
  readonly decisions: readonly ReviewDecision[];
  readonly followUps: readonly FollowUp[];
  /** 1 at creation, one more with every write: nobody overwrites what they have not seen. */
  readonly version: number;
  readonly createdBy: string;
  /** Moments are `null` while the server has not yet given them. */
  readonly createdAt: Date | null;
  readonly updatedBy: string;
  readonly updatedAt: Date | null;
  /** Who made it final, and when; '' and `null` for a draft. */
  readonly finalBy: string;
  readonly finalAt: Date | null;
}

/** The figures of a final review as they were: `reviews/{id}/figures/frozen`. Never changed. */
export interface FrozenFigures {
  /** Which shape the content has, so that one from before a change can still be read. */
  readonly shape: number;
  /** JSON. */
  readonly content: string;
}

/** The reviews in the order of their meetings, the latest first; drafts after the final of a day. */
export function latestFirst(reviews: readonly Review[]): readonly Review[] {
  return [...reviews].sort((one, other) => compareMeetings(other, one));
}

/** The final reviews of the meetings before this one, the latest first. */
export function earlierReviews(reviews: readonly Review[], review: Review): readonly Review[] {
  return latestFirst(reviews).filter(
    (other) =>
      other.id !== review.id && other.status === 'final' && compareMeetings(other, review) < 0,
  );
}

/** The final review of the meeting before this one; `null` for the first. */
export function previousReview(reviews: readonly Review[], review: Review): Review | null {
  return earlierReviews(reviews, review)[0] ?? null;
}

/** From when a meeting on the day counts what has changed: the last one, or the year's beginning. */
export function sinceFor(reviews: readonly Review[], day: Day): Day {
  const last = latestFirst(reviews).find((other) => other.status === 'final' && other.day <= day);
  return last?.day ?? `${yearOf(day)}-01-01`;
}

function compareMeetings(one: Review, other: Review): number {
  return (
    compare(one.day, other.day) ||
    compare(finalMoment(one), finalMoment(other)) ||
    compare(one.id, other.id)
  );
}

/** What is not final yet is later than all that is. */
function finalMoment({ finalAt }: Review): number {
  return finalAt?.getTime() ?? Number.MAX_VALUE;
}

function compare<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
