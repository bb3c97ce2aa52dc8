import { addDays, Day, mondayOf, yearOf } from '../day/day';
import { Layout } from './calendar-view';

/** Days from and with the first, to and with the last. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The days that the layout shows around the day: whole weeks of a month, a week, or a month alone. */
export function spanOf(layout: Layout, day: Day): Span {
  const month = monthSpan(day.slice(0, 7));
  switch (layout) {
    case 'week':
      return { from: mondayOf(day), to: addDays(mondayOf(day), 6) };
    case 'list':
      return month;
    case 'month':
      return { from: mondayOf(month.from), to: addDays(mondayOf(month.to), 6) };
  }
}

/** The first and the last day of the month `yyyy-mm`. */
export function monthSpan(month: string): Span {
  return { from: `${month}-01`, to: addDays(`${nextMonth(month, 1)}-01`, -1) };
}

/** A day of the month or week that comes `steps` after the one of the day; before it if negative. */
export function stepFrom(layout: Layout, day: Day, steps: number): Day {
  return layout === 'week' ? addDays(day, 7 * steps) : `${nextMonth(day.slice(0, 7), steps)}-01`;
}

/** The day that is shown where nobody has chosen one: today, or the first day of another year. */
export function dayToShow(chosen: Day | '', year: number, today: Day): Day {
  if (chosen !== '' && yearOf(chosen) === year) {
    return chosen;
  }
  return yearOf(today) === year ? today : `${year}-01-01`;
}

function nextMonth(month: string, steps: number): string {
  const count = yearOf(`${month}-01`) * 12 + Number(month.slice(5)) - 1 + steps;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}
