import { addDays, Day, isDay } from '../day/day';
import { findDeadline } from '../quick-entry/deadline';
import { GridCell, textOf } from './grid';

/** The day that Excel counts as 0, from 1 March 1900 on. */
const EXCEL_ZERO = '1899-12-30';

/** Years that a plan can be about. What lies outside is a typo, or no date at all. */
const YEARS = { first: 2000, last: 2100 } as const;

/** Nobody knows on which day a cell was written: "i dag" and "på fredag" are far outside of a plan. */
const NO_TODAY = '1900-01-01';

/**
 * The day that a cell names, as people in Norway write it: a real date, `31.12.2026`, `31/12-26`,
 * `15. mars`, `uke 12`, or the number that Excel keeps a date as. A day without its year is of the
 * plan's. `null` for anything else, also for a day that does not exist, or that is only `neste uke`.
 */
export function readDay(cell: GridCell, year: number): Day | null {
  const day = dayIn(cell, year);
  const isWithin = day !== null && day >= `${YEARS.first}-01-01` && day <= `${YEARS.last}-12-31`;
  return isWithin ? day : null;
}

function dayIn(cell: GridCell, year: number): Day | null {
  if (typeof cell === 'object' && cell !== null) {
    return cell.day;
  }
  if (typeof cell === 'number') {
    return cell > 0 && cell < 100_000 ? addDays(EXCEL_ZERO, Math.floor(cell)) : null;
  }
  const text = textOf(cell);
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) {
    return isDay(text.slice(0, 10)) ? text.slice(0, 10) : null;
  }
  const written = /^(\d{1,2})[./-]\s*(\d{1,2})[./-]\s*(\d{2}|\d{4})$/.exec(text);
  const plain = written ? `${written[1]}.${written[2]}.${written[3]}` : text;
  const found = findDeadline(plain, { today: NO_TODAY, year });
  const rest = found && plain.slice(0, found.start) + plain.slice(found.end);
  return found && /^[\s.,]*$/.test(rest ?? '') ? found.day : null;
}

/**
 * The progress that a cell gives, in percent: `40`, `40 %`, or 0.4 in a cell that Excel shows as a
 * percentage. `NaN` for anything else.
 *
 * @param hasFractions whether the column holds no number above 1: then 1 is all of it.
 */
export function readPercent(cell: GridCell, hasFractions: boolean): number {
  if (typeof cell === 'number') {
    const isFraction = cell < 1 || (cell === 1 && hasFractions);
    return isFraction ? Math.round(cell * 100) : cell;
  }
  const text = textOf(cell).replace(/\s|%/g, '').replace(',', '.');
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

/** Whether the numbers of a column of progress are parts of 1, as Excel keeps percentages. */
export function holdsFractions(cells: readonly GridCell[]): boolean {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return numbers.every((number) => number <= 1);
}
