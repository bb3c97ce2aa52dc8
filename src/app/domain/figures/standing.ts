import { addDays, Day } from '../day/day';
import { isOpen, isOverdue, isStale } from '../measure/attention';
import { MeasureLine } from '../measure/measure-line';
import { expectedProgress } from './expected-progress';
import { weekIndex, weeksOf } from './weeks';
import { windowDays } from './forecast';

/** The year and day that figures are computed for. */
export interface Calendar {
  readonly year: number;
  readonly today: Day;
  readonly weeks: readonly Day[];
  /** The first day that the forecast's pace is taken from. */
  readonly windowStart: Day;
}

/** The weeks and the window that the figures of a year are counted in, as seen on this day. */
export function calendarOf(year: number, today: Day): Calendar {
  const windowStart = addDays(today, 1 - windowDays(year, today));
  return { year, today, weeks: weeksOf(year, today), windowStart };
}

/** What a measure is on one day: worked out once, counted in many figures. */
export interface Standing {
  readonly line: MeasureLine;
  /** Not cancelled. */
  readonly isPlanned: boolean;
  readonly isOverdue: boolean;
  readonly isStale: boolean;
  /** Open and assessed as critical. */
  readonly isCritical: boolean;
  /** Percent, with its decimals. */
  readonly expected: number;
  /** The place of the week that it was completed in; -1 where it is not. */
  readonly completedWeek: number;
  /** Whether it was completed in the forecast's window. */
  readonly isRecent: boolean;
  /** The place of the week of its first deadline; -1 where that has not come, or it is cancelled. */
  readonly expectedWeek: number;
}

/** How a measure that is not archived stands. */
export function standingOf(line: MeasureLine, calendar: Calendar): Standing {
  const { today, weeks, windowStart } = calendar;
  const isPlanned = line.status !== 'cancelled';
  const isDone = line.status === 'completed' && line.reportedOn <= today;
  return {
    line,
    isPlanned,
    isOverdue: isOverdue(line, today),
    isStale: isStale(line, today),
    isCritical: line.health === 'critical' && isOpen(line),
    expected: isPlanned ? expectedProgress(line, today) : 0,
    // Completed and never reported: nobody knows when, so it counts from the beginning.
    completedWeek: isDone ? weekIndex(weeks, line.reportedOn || weeks[0]) : -1,
    isRecent: isDone && line.reportedOn >= windowStart,
    expectedWeek:
      isPlanned && line.firstDeadline <= today ? weekIndex(weeks, line.firstDeadline) : -1,
  };
}
