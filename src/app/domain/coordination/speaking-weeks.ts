import { Day, daysBetween } from '../day/day';
import { MeasureLine } from '../measure/measure-line';

/** A measure of at most so many days speaks all the while; a longer one in the week of its deadline. */
const SHORT_DAYS = 28;

const EPOCH_MONDAY = '1969-12-29';
const MILLISECONDS_A_DAY = 86_400_000;

/** Weeks are counted from one to the next, so that thirty thousand measures are placed at once. */
export function weekNumber(day: Day): number {
  return Math.floor(daysBetween(EPOCH_MONDAY, day) / 7);
}

/** The Monday of a week that {@link weekNumber} has counted. */
export function mondayOfWeek(number: number): Day {
  const start = Date.parse(EPOCH_MONDAY) + number * 7 * MILLISECONDS_A_DAY;
  return new Date(start).toISOString().slice(0, 10);
}

/** The first and the last week of some, both included, as {@link weekNumber} counts them. */
export interface WeekSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The weeks in which the measure speaks to its target groups; `null` where it is in none.
 *
 * A short one speaks from its start to its deadline. A longer one is worked on for months and comes
 * out at its deadline. What is cancelled never speaks, and what is completed speaks no more from this
 * week on.
 */
export function speakingWeeks(
  measure: Pick<MeasureLine, 'status' | 'start' | 'deadline'>,
  thisWeek: number,
): WeekSpan | null {
  if (measure.status === 'cancelled') {
    return null;
  }
  const deadlineWeek = weekNumber(measure.deadline);
  const isShort = daysBetween(measure.start, measure.deadline) < SHORT_DAYS;
  const first = isShort ? weekNumber(measure.start) : deadlineWeek;
  const last = measure.status === 'completed' ? Math.min(deadlineWeek, thisWeek - 1) : deadlineWeek;
  return last < first ? null : { first, last };
}
