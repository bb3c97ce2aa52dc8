import Papa from 'papaparse';
import { makeHarmless } from '../../domain/exchange/harmless';
import { SheetHead, SheetRow } from '../../domain/exchange/sheet';
import { Cell } from '../../domain/report/report';

/** By this a Norwegian Excel knows the letters æ, ø and å. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Measures as a CSV file, as a Norwegian Excel opens it: semicolons, days as `31.12.2026`, and no text
 * that it would calculate ({@link makeHarmless}).
 */
export function writeCsv({ columns }: SheetHead, rows: readonly SheetRow[]): Blob {
  const text = Papa.unparse(
    [columns.map(({ header }) => header), ...rows.map((row) => row.map(csvText))],
    { delimiter: ';', newline: '\r\n' },
  );
  return new Blob([BYTE_ORDER_MARK, text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

function csvText(cell: Cell): string {
  if (cell === null) {
    return '';
  }
  if (typeof cell === 'string') {
    return makeHarmless(cell);
  }
  if (typeof cell === 'number') {
    return String(cell);
  }
  return 'percent' in cell ? `${cell.percent} %` : cell.day.split('-').reverse().join('.');
}
