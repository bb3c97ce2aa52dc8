import type { CellObject } from 'write-excel-file/universal';
import { Cell } from '../../domain/report/report';
import { fileText } from './file-text';

/** How wide a column may become, in characters. */
const WIDEST = 60;
const NARROWEST = 9;

const AT_TOP = { alignVertical: 'top' } as const;

/** A cell as a workbook stores it: numbers, percentages and days as what they are. */
export function excelCell(cell: Cell): CellObject | null {
  if (cell === null) {
    return null;
  }
  if (typeof cell === 'string') {
    return textCell(cell);
  }
  if (typeof cell === 'number') {
    return { value: cell, type: Number, format: '0', ...AT_TOP };
  }
  return 'percent' in cell
    ? { value: cell.percent / 100, type: Number, format: '0 %', ...AT_TOP }
    : { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy', ...AT_TOP };
}

/** The format `@` keeps it a text also for whoever edits the cell, whatever it begins with. */
export function textCell(text: string): CellObject {
  return { value: fileText(text), type: String, format: '@', wrap: true, ...AT_TOP };
}

/** The head of a column: bold, over numbers on their side. */
export function headerCell(header: string, isNumber: boolean): CellObject {
  return { ...textCell(header), fontWeight: 'bold', align: isNumber ? 'right' : 'left' };
}

/** Room for the longest line of the column, within reason, in characters. */
export function columnWidth(
  { header, kind }: { readonly header: string; readonly kind: string },
  cells: readonly (Cell | undefined)[],
): number {
  let longest = header.split(' ').reduce((most, word) => Math.max(most, word.length), 0);
  for (const cell of cells) {
    if (typeof cell === 'string') {
      longest = cell.split('\n').reduce((most, line) => Math.max(most, line.length), longest);
    }
  }
  return kind === 'day' ? 12 : Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

/** Without what Excel does not take in a sheet's name. */
export function sheetName(name: string): string {
  return name.replace(/[[\]/\\:*?]/g, ' ').slice(0, 31);
}
