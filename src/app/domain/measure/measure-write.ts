import { Day, mondayOf } from '../day/day';
import { trendChange } from '../plan/trend';
import {
  changedFields,
  contentOf,
  FieldValues,
  HistoryEvent,
  isEventOf,
  pickFields,
  sameValue,
} from './history';
import { Measure, MeasureContent, SCOPE_FIELDS, Status } from './measure';
import { writeLine } from './measure-line';

/** What somebody wants a measure to become. */
export interface MeasureWrite {
  readonly planId: string;
  readonly measureId: string;
  /** The version that the person saw; `null` for a new measure. */
  readonly base: Measure | null;
  readonly content: MeasureContent;
  /** Uid of the person signed in. */
  readonly by: string;
  /** The day it was made, which decides the week that it counts in. */
  readonly day: Day;
}

/** The three documents of one write (docs/invariants.md, 4), without the server's timestamps. */
export interface PreparedWrite {
  readonly measure: Omit<Measure, 'id' | 'updatedAt'>;
  readonly history: { readonly by: string; readonly from: FieldValues; readonly to: FieldValues };
  readonly summary: string;
  readonly trend: Partial<Record<Status, 1 | -1>>;
  /** Whether it changes what an approval of the plan was about. */
  readonly changesScope: boolean;
  readonly lastChange: {
    readonly measureId: string;
    readonly version: number;
    readonly week: Day;
  };
}

/** Works out what a write does to the measure, its history and its plan. */
export function prepareWrite(write: MeasureWrite): PreparedWrite {
  const { base, content, by, day, measureId } = write;
  const version = (base?.version ?? 0) + 1;
  const firstDeadline = base?.firstDeadline ?? content.deadline;
  const slips = base === null ? 0 : base.slips + (content.deadline > base.deadline ? 1 : 0);
  const measure = { ...contentOf(content), firstDeadline, slips, version, updatedBy: by };
  const fields = base === null ? [] : changedFields(base, content);
  return {
    measure,
    history: {
      by,
      from: base === null ? {} : pickFields(base, fields),
      to: pickFields(content, fields),
    },
    summary: writeLine(measure),
    trend: trendChange(base, content),
    changesScope:
      base === null || SCOPE_FIELDS.some((field) => !sameValue(base[field], content[field])),
    lastChange: { measureId, version, week: mondayOf(day) },
  };
}

/**
 * Whether the write is the one that left this event, of its version, in a measure that now is
 * `current`. A write whose answer was lost on the way is sent again, and is refused: it has arrived.
 */
export function hasArrived(write: MeasureWrite, event: HistoryEvent, current: Measure): boolean {
  return (
    isEventOf(write.by, prepareWrite(write).history.to, event) &&
    // The event of a new measure does not say what it holds.
    (write.base !== null ||
      current.version > 1 ||
      changedFields(current, write.content).length === 0)
  );
}
