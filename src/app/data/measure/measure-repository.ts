import { Observable } from 'rxjs';
import { HistoryEvent } from '../../domain/measure/history';
import { Measure } from '../../domain/measure/measure';
import { MeasureWrite } from '../../domain/measure/measure-write';
import { Found, Listing } from '../document/unreadable';

/** Somebody else saved a newer version first: nobody overwrites what they have not seen. */
export class VersionConflict extends Error {
  constructor(readonly current: Measure) {
    super(`the measure has moved on to version ${current.version}`);
  }
}

/** The server does not take the write. What was written is still with the caller. */
export class WriteRefused extends Error {
  constructor(readonly reason: RefusalReason) {
    super(`the write was refused: ${reason}`);
  }
}
export type RefusalReason = 'notAMember' | 'notAllowed' | 'planFull';

export abstract class MeasureRepository {
  /** One measure in full, followed as it changes; `null` where there is none. */
  abstract watchMeasure(planId: string, measureId: string): Observable<Found<Measure>>;

  /** The measure's changes, the newest first. */
  abstract watchHistory(planId: string, measureId: string): Observable<Listing<HistoryEvent>>;

  /** An id for a new measure, unique without asking the server. */
  abstract newId(): string;

  /**
   * Writes the measure, its history and its plan's summary as one (docs/invariants.md, 4). What is
   * written shows in every listener at once. Resolves when the server has it, which without network
   * is when the network returns; rejects with {@link VersionConflict} or {@link WriteRefused}.
   */
  abstract saveMeasure(write: MeasureWrite): Promise<void>;

  /**
   * Finds out how a write from before the page was last closed ended, once everything written here
   * has been answered, and sends it anew where it never left. Ends as {@link saveMeasure} would have.
   */
  abstract confirmMeasure(write: MeasureWrite): Promise<void>;
}
