import { Day } from '../day/day';

/** What stands in a cell of a file that somebody brings. A formula is what it was last worked out to. */
export type GridCell = string | number | boolean | { readonly day: Day } | null;

/** A sheet of the file: its rows from the very first, so that a place is a row's number less one. */
export interface Grid {
  readonly name: string;
  readonly rows: readonly (readonly GridCell[])[];
}

/** What is refused before it can hang the browser. A plan has at most 500 measures. */
export const FILE_LIMITS = {
  /** Of the file, and of what it holds when it is unpacked. */
  bytes: 10_000_000,
  unpackedBytes: 60_000_000,
  rows: 2000,
  columns: 200,
} as const;

/** Why a file cannot be read. */
export type FileProblem =
  | 'empty'
  | 'tooLarge'
  | 'tooManyRows'
  | 'oldExcel'
  | 'encrypted'
  | 'notExcel'
  | 'broken'
  | 'tooSlow';

/** Whether nobody has written in the row: the last ones of a sheet often are so. */
export function isBlank(row: readonly GridCell[]): boolean {
  return row.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}

/** What the cell says, as somebody reads it; '' for nothing. */
export function textOf(cell: GridCell | undefined): string {
  if (cell === null || cell === undefined) {
    return '';
  }
  if (typeof cell === 'object') {
    return cell.day.split('-').reverse().join('.');
  }
  if (typeof cell === 'number') {
    return String(cell).replace('.', ',');
  }
  return typeof cell === 'boolean' ? (cell ? 'ja' : 'nei') : cell.trim();
}

/** What stands in a cell whose formula has never been worked out. */
export const UNSOLVED = '#FORMEL!';

/** Whether the cell is what Excel writes where a formula went wrong. */
export function isFormulaError(cell: GridCell | undefined): boolean {
  return (
    typeof cell === 'string' &&
    /^#(REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FORMEL!|VERDI!|NAVN\?|I\/T)$/.test(
      cell.trim(),
    )
  );
}
