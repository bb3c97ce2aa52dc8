import { Counted } from './calendar-view';
import { YearWheel } from './year-wheel';

/** Where the year is full and where it is empty. */
export interface WheelFinding {
  /** From 0, January; the first of several. */
  readonly fullest: number;
  readonly count: number;
  /** Whether the month has at least twice as much as a month has on average. */
  readonly isOverfull: boolean;
  /** Months in which nothing happens. */
  readonly empty: readonly number[];
}

/** A month is overfull from this many times the average of all twelve. */
const OVERFULL = 2;

/** What the wheel shows; `null` where it shows nothing at all. */
export function findInWheel({ months }: YearWheel, counted: Counted): WheelFinding | null {
  const counts = months.map((month) => month[counted]);
  const count = Math.max(...counts);
  if (count === 0) {
    return null;
  }
  const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  return {
    fullest: counts.indexOf(count),
    count,
    isOverfull: count >= OVERFULL * mean,
    empty: counts.flatMap((one, month) => (one === 0 ? [month] : [])),
  };
}
