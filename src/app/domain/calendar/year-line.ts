import { addDays, Day, daysBetween } from '../day/day';

/** A stretch of the year, in percent of it from 1 January. */
export interface Bar {
  readonly left: number;
  readonly width: number;
  /** Whether it goes on outside the year. */
  readonly beginsBefore: boolean;
  readonly endsAfter: boolean;
}

/** How far into the year the day begins: 0 on 1 January, 1 on 1 January a year later. */
export function shareOfYear(day: Day, year: number): number {
  return daysBetween(`${year}-01-01`, day) / lengthOf(year);
}

/** The day that stands this far into the year; the nearest one of the year outside of 0 to 1. */
export function dayAtShare(share: number, year: number): Day {
  // Where a day begins, a rounding error is no part of the day before.
  const count = Math.floor(share * lengthOf(year) + 1e-9);
  return addDays(`${year}-01-01`, Math.min(lengthOf(year) - 1, Math.max(0, count)));
}

/** The days from start to deadline, both in full, within the year; `null` where none of them is. */
export function barOf(
  { start, deadline }: { readonly start: Day; readonly deadline: Day },
  year: number,
): Bar | null {
  const from = shareOfYear(start, year);
  const to = shareOfYear(deadline, year) + 1 / lengthOf(year);
  if (from >= 1 || to <= 0) {
    return null;
  }
  const left = Math.max(0, from);
  return {
    left: left * 100,
    width: (Math.min(1, to) - left) * 100,
    beginsBefore: from < 0,
    endsAfter: to > 1,
  };
}

/** The months of the year, from 0 to 11, that the measure runs through; first and last. */
export function monthsRun(
  { start, deadline }: { readonly start: Day; readonly deadline: Day },
  year: number,
): readonly [first: number, last: number] | null {
  if (start > `${year}-12-31` || deadline < `${year}-01-01`) {
    return null;
  }
  const first = start < `${year}-01-01` ? 0 : Number(start.slice(5, 7)) - 1;
  const last = deadline > `${year}-12-31` ? 11 : Number(deadline.slice(5, 7)) - 1;
  return [first, last];
}

function lengthOf(year: number): number {
  return daysBetween(`${year}-01-01`, `${year + 1}-01-01`);
}
