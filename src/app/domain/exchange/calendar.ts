import { addDays, Day } from '../day/day';
import { RegisterRow } from '../register/register-row';

/** A calendar file, but for its entries. */
export interface CalendarHead {
  readonly name: string;
  /** The moment at which it is made. */
  readonly madeAt: Date;
}

/** A measure's deadline as an all-day entry of a calendar (RFC 5545). */
export interface CalendarEntry {
  /** The same whenever the file is made: a calendar then moves the entry instead of doubling it. */
  readonly uid: string;
  /** Rises with each version of the measure: a calendar takes the higher one. */
  readonly sequence: number;
  readonly first: Day;
  /** The day after: the end of an all-day entry is not in it. */
  readonly end: Day;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** A measure that was cancelled or archived: calendars take its entry away. */
  readonly isCancelled: boolean;
}

/** What a measure's entry says. */
export interface EntryWords {
  readonly summary: string;
  readonly description: string;
  /** The address of the measure, in full. */
  readonly url: string;
}

/** The entry of a measure's deadline. */
export function calendarEntry(row: RegisterRow, words: EntryWords): CalendarEntry {
  return {
    uid: `${row.id}.${row.planId}@rettesnor`,
    sequence: row.version - 1,
    first: row.deadline,
    end: addDays(row.deadline, 1),
    ...words,
    isCancelled: row.status === 'cancelled' || row.archived,
  };
}
