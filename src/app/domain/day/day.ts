import {
  addDays as addDaysToDate,
  format,
  getISOWeek,
  isValid,
  parseISO,
  startOfISOWeek,
} from 'date-fns';
import { nb } from 'date-fns/locale/nb';

/**
 * A calendar day as `yyyy-mm-dd`. Deadlines and starts are days, not moments: a deadline does not
 * move because somebody opens the plan in another time zone. Days compare with `<` and `>`.
 */
export type Day = string;

/** `true` if the text is a day that exists: `2026-02-30` does not. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

/** The day that a clock on the wall shows at this moment, where the program runs. */
export function dayOf(moment: Date): Day {
  return format(moment, 'yyyy-MM-dd');
}

/** The moment at which the day begins, where the program runs. */
export function startOfDay(day: Day): Date {
  return parseISO(day);
}

/** The day `count` days later; earlier where `count` is negative. */
export function addDays(day: Day, count: number): Day {
  return dayOf(addDaysToDate(parseISO(day), count));
}

/**
 * Whole days from `from` to `to`; negative where `to` comes first. A day without a time is read as its
 * midnight in UTC everywhere, which no clock change moves; figures count 100,000 times with it.
 */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** The Monday of the ISO week that the day stands in. It names the week in `Plan.trend`. */
export function mondayOf(day: Day): Day {
  return dayOf(startOfISOWeek(parseISO(day)));
}

/** The number of the ISO week that the day stands in, 1 to 53. */
export function weekOf(day: Day): number {
  return getISOWeek(parseISO(day));
}

/** The year that the day stands in. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** The day in full with its week: `mandag 5. januar 2026, uke 2`. '' for what is no day. */
export function describeDay(text: string): string {
  return isDay(text) ? format(parseISO(text), "EEEE d. MMMM yyyy', uke 'I", { locale: nb }) : '';
}

/** The month of `yyyy-mm` in full: `mars 2026`. What is no month, as an address may name, as it stands. */
export function monthName(month: string): string {
  const first = `${month}-01`;
  return isDay(first) ? format(parseISO(first), 'MMMM yyyy', { locale: nb }) : month;
}

/** The twelve months of the year as `yyyy-mm`. */
export function monthsOf(year: number): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
}

/** The twelve months, as they stand in a sentence (`januar`) and where there is little room (`jan`). */
export const MONTH_NAMES = Array.from({ length: 12 }, (_, month) => ({
  full: format(new Date(2001, month, 1), 'LLLL', { locale: nb }),
  short: format(new Date(2001, month, 1), 'LLL', { locale: nb }).replace('.', ''),
}));

/** The day as Norwegians write it: `5. jan. 2026`. An empty text stays empty. */
export function formatDay(day: Day | ''): string {
  return day === '' ? '' : format(parseISO(day), 'd. MMM yyyy', { locale: nb });
}

/** The day with the month in full, for a sentence: `5. januar 2026`. An empty text stays empty. */
export function writeDay(day: Day | ''): string {
  return day === '' ? '' : format(parseISO(day), 'd. MMMM yyyy', { locale: nb });
}

/** Two days of one sentence, where a year that they share is said once: `1. mars`, `15. april 2026`. */
export function writeDays(from: Day, to: Day): readonly [from: string, to: string] {
  const pattern = yearOf(from) === yearOf(to) ? 'd. MMMM' : 'd. MMMM yyyy';
  return [format(parseISO(from), pattern, { locale: nb }), writeDay(to)];
}
