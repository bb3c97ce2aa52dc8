import { addDays, Day } from '../../src/app/domain/day/day';

/** Public holidays with a fixed date, and Christmas Eve. */
const HOLIDAYS = ['01-01', '05-01', '05-17', '12-24', '12-25', '12-26'];

/** The day itself, or the last one before it that is neither weekend nor holiday. */
export function workday(day: Day): Day {
  const isWeekend = [0, 6].includes(new Date(day).getUTCDay());
  const isFree = isWeekend || HOLIDAYS.includes(day.slice('yyyy-'.length));
  return isFree ? workday(addDays(day, -1)) : day;
}

/** The last workday before `today`. What is seeded has happened by then, whatever the clock says. */
export function lastWorkdayBefore(today: Day): Day {
  return workday(addDays(today, -1));
}
