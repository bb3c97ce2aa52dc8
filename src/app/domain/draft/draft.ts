import { Measure, MeasureContent } from '../measure/measure';

/**
 * What somebody has begun to write and not yet saved: a new measure, or changes to one. It is the
 * writer's alone (`members/{uid}/drafts/{id}`), and may be as unfinished as it likes.
 */
export interface Draft {
  /** The measure's id, also for one that does not exist yet: saved twice, it is still one. */
  readonly id: string;
  readonly planId: string;
  readonly content: MeasureContent;
  /** The measure as it was when the writing began; `null` for a new one. */
  readonly base: Measure | null;
  /** `null` while the server has not yet given the moment. */
  readonly savedAt: Date | null;
}
