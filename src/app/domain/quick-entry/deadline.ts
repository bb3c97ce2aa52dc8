import { addDays, Day, isDay, mondayOf, yearOf } from '../day/day';
import { Span } from './span';

/** A deadline, and where in the text it is written. */
export interface WrittenDay extends Span {
  readonly day: Day;
}

/** What a day without its year is reckoned from. */
export interface Reckoning {
  readonly today: Day;
  /** The plan's year: in November somebody plans the next one. */
  readonly year: number;
}

const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];

const MONTH = `(${MONTHS.flatMap((name) => [name, name.slice(0, 3)]).join('|')})`;
const LEADING = '(?:(?:innen|frist|senest|til|den)(?:\\s+den)?:?\\s+)?';
// Neither within a word nor the first half of one, as in "17. mai-feiring".
const BEGINS = '(?<![\\p{L}\\d.-])';
const ENDS = '(?![\\p{L}\\d]|-\\p{L})';

interface Pattern {
  readonly expression: RegExp;
  readonly read: (groups: readonly string[], reckoning: Reckoning) => Day | null;
}

const PATTERNS: readonly Pattern[] = [
  {
    expression: pattern(`${LEADING}(\\d{1,2})\\.?\\s*${MONTH}\\.?(?:\\s+(\\d{4}))?`),
    read: ([day, month, year], reckoning) =>
      dayIn(Number(day), monthNumber(month), year, reckoning),
  },
  {
    expression: pattern(`${LEADING}(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})`),
    read: ([day, month, year], reckoning) =>
      dayIn(Number(day), Number(month), year.length === 2 ? `20${year}` : year, reckoning),
  },
  {
    expression: pattern(`${LEADING}(\\d{1,2})\\.(\\d{1,2})(?:\\.|(?=\\s|,|$))`),
    read: ([day, month], reckoning) => dayIn(Number(day), Number(month), '', reckoning),
  },
  {
    expression: pattern(
      `(?:innen(?:\\s+utgangen\\s+av)?|senest|i(?:\\s+løpet\\s+av)?|frist:?)\\s+${MONTH}(?:\\s+(\\d{4}))?`,
    ),
    read: ([month, year], reckoning) => lastDayOf(monthNumber(month), year, reckoning),
  },
  {
    expression: pattern(`(?:(?:innen|frist|senest|i|til):?\\s+)?uke\\s+(\\d{1,2})`),
    read: ([week], reckoning) => fridayOf(Number(week), reckoning),
  },
  {
    expression: pattern('(?:innen\\s+|til\\s+)?(i dag|i morgen|i overmorgen)'),
    read: ([word], { today }) =>
      addDays(today, ['i dag', 'i morgen', 'i overmorgen'].indexOf(word.toLowerCase())),
  },
  {
    expression: pattern('(?:innen\\s+)?(denne|neste) (?:uke|uka|uken)'),
    read: ([which], { today }) =>
      addDays(mondayOf(today), which.toLowerCase() === 'neste' ? 11 : 4),
  },
  {
    expression: pattern(`(?:på|innen|til|senest) (${WEEKDAYS.join('|')})`),
    read: ([name], { today }) => nextWeekday(WEEKDAYS.indexOf(name.toLowerCase()), today),
  },
];

/**
 * The deadline in a line of text, as Norwegians write one; `null` where there is none. Of several
 * the last one counts. A day without its year is the first such day still to come in the plan's
 * year, or the year after where it has passed.
 */
export function findDeadline(text: string, reckoning: Reckoning): WrittenDay | null {
  const found = PATTERNS.flatMap(({ expression, read }) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const day = read(match.slice(1), reckoning);
      return day ? [{ day, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  // Of two that end at the same place the longer one has understood more.
  return found.sort((one, other) => other.end - one.end || one.start - other.start)[0] ?? null;
}

function pattern(body: string): RegExp {
  return new RegExp(`${BEGINS}${body}${ENDS}`, 'giu');
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

function dayIn(day: number, month: number, year: string | undefined, from: Reckoning): Day | null {
  if (year) {
    return existing(Number(year), month, day);
  }
  const begin = beginning(from);
  // The 29th of February may be a few years away.
  for (let later = 0; later <= 8; later++) {
    const candidate = existing(yearOf(begin) + later, month, day);
    if (candidate && candidate >= begin) {
      return candidate;
    }
  }
  return null;
}

function lastDayOf(month: number, year: string | undefined, from: Reckoning): Day {
  const begin = beginning(from);
  const lastIn = (of: number): Day =>
    addDays(`${month === 12 ? of + 1 : of}-${twoDigits((month % 12) + 1)}-01`, -1);
  const first = lastIn(year ? Number(year) : yearOf(begin));
  return year || first >= begin ? first : lastIn(yearOf(begin) + 1);
}

function fridayOf(week: number, from: Reckoning): Day | null {
  const begin = beginning(from);
  for (const year of [yearOf(begin), yearOf(begin) + 1]) {
    // The 4th of January is always in week 1.
    const friday = addDays(mondayOf(`${year}-01-04`), (week - 1) * 7 + 4);
    const isOfYear = week >= 1 && week <= 53 && addDays(friday, -1).startsWith(String(year));
    if (isOfYear && friday >= begin) {
      return friday;
    }
  }
  return null;
}

function nextWeekday(index: number, today: Day): Day {
  const inThisWeek = addDays(mondayOf(today), index);
  return inThisWeek > today ? inThisWeek : addDays(inThisWeek, 7);
}

/** The first day that may be meant: today, or the plan's New Year where that is another year. */
function beginning({ today, year }: Reckoning): Day {
  return year === yearOf(today) ? today : `${year}-01-01`;
}

function existing(year: number, month: number, day: number): Day | null {
  const text = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return isDay(text) ? text : null;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
