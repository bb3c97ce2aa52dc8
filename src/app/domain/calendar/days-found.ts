import { Day } from '../day/day';
import { CalendarDay } from './day-index';
import { Span } from './span';

/** What the days of a month or a week add up to: what the page's first sentence says. */
export interface DaysFound {
  readonly deadlines: number;
  readonly overdue: number;
  /** The day with most deadlines, the first of several; '' where there is none. */
  readonly fullest: Day | '';
  readonly onFullest: number;
}

/** Adds up the days within the span: a sheet of a month shows days of its neighbours too. */
export function addUpDays(days: readonly CalendarDay[], { from, to }: Span): DaysFound {
  let found: DaysFound = { deadlines: 0, overdue: 0, fullest: '', onFullest: 0 };
  for (const { day, deadlines, overdue } of days) {
    if (day < from || day > to) {
      continue;
    }
    const isFullest = deadlines > found.onFullest;
    found = {
      deadlines: found.deadlines + deadlines,
      overdue: found.overdue + overdue,
      fullest: isFullest ? day : found.fullest,
      onFullest: isFullest ? deadlines : found.onFullest,
    };
  }
  return found;
}
