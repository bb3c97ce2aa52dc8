import { addDays, Day, daysBetween, mondayOf, yearOf } from '../day/day';

/**
 * The Mondays of the weeks with a day in the year, up to the week of today. The first may be the last
 * week of the year before: 1 January 2028 stands in week 52 of 2027.
 */
export function weeksOf(year: number, today: Day): readonly Day[] {
  const last = yearOf(today) > year ? `${year}-12-31` : today;
  const weeks: Day[] = [];
  for (let monday = mondayOf(`${year}-01-01`); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(monday);
  }
  return weeks;
}

/**
 * The place in `weeks` of the week that the day stands in: the first for every day before it, -1 for
 * a day after the last.
 */
export function weekIndex(weeks: readonly Day[], day: Day): number {
  if (weeks.length === 0) {
    return -1;
  }
  const index = Math.max(0, Math.floor(daysBetween(weeks[0], day) / 7));
  return index < weeks.length ? index : -1;
}
