import writeXlsxFile, { CellObject, Sheet } from 'write-excel-file/universal';
import { writeDay } from '../../domain/day/day';
import { Cell, Column, Report, ReportTable, tablesOf } from '../../domain/report/report';
import { fileText, MUNICIPALITY } from './file-text';

/** How wide a column may become, in characters. */
const WIDEST = 60;
const NARROWEST = 9;

const HEADER = { fontWeight: 'bold', wrap: true, alignVertical: 'top' } as const;

/**
 * The report's figures as a workbook (.xlsx): one sheet for each name of a table, with real numbers,
 * percentages and days. No text can become a formula: every text is stored as text.
 */
export async function writeExcel(report: Report): Promise<Blob> {
  const tables = [...tablesOf(report), ...(report.wideTables ?? [])];
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  const sheets = names.map((name) =>
    sheetOf(
      name,
      tables.filter(({ sheet }) => sheet === name),
    ),
  );
  return writeXlsxFile([aboutSheet(report), ...sheets]).toBlob();
}

/** What the workbook is about, for whoever gets it without its page. */
function aboutSheet(report: Report): Sheet<Blob> {
  const lines = [
    report.subtitle,
    report.lead,
    $localize`Tall per ${writeDay(report.asOf)}`,
    MUNICIPALITY,
  ];
  return {
    sheet: $localize`Om rapporten`,
    columns: [{ width: 90 }],
    data: [
      [{ ...textCell(report.title), fontWeight: 'bold', fontSize: 16 }],
      ...lines.map((line) => [textCell(line)]),
    ],
  };
}

/** Tables of one name below each other under one header, each row with the part that it is of. */
function sheetOf(name: string, tables: readonly ReportTable[]): Sheet<Blob> {
  const [first] = tables;
  const part = first.part;
  const columns: readonly Column[] = [
    ...(part ? [{ header: part.header, kind: 'text' as const, width: 1 }] : []),
    ...first.columns,
  ];
  const rows = tables.flatMap((table) =>
    table.rows.map((row): readonly Cell[] => (table.part ? [table.part.value, ...row] : row)),
  );
  return {
    sheet: sheetName(name),
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: columns.map((column, index) => ({
      width: widthOf(
        column,
        rows.map((row) => row[index]),
      ),
    })),
    data: [
      columns.map(({ header, kind }) => ({
        ...textCell(header),
        ...HEADER,
        align: kind === 'text' ? ('left' as const) : ('right' as const),
      })),
      ...rows.map((row) => row.map(cellOf)),
    ],
  };
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null) {
    return null;
  }
  if (typeof cell === 'string') {
    return textCell(cell);
  }
  if (typeof cell === 'number') {
    return { value: cell, type: Number, format: '0', alignVertical: 'top' };
  }
  return 'percent' in cell
    ? { value: cell.percent / 100, type: Number, format: '0 %', alignVertical: 'top' }
    : {
        value: new Date(`${cell.day}T00:00:00Z`),
        type: Date,
        format: 'dd.mm.yyyy',
        alignVertical: 'top',
      };
}

/** The format `@` keeps it a text also for whoever edits the cell, whatever it begins with. */
function textCell(text: string): CellObject {
  return { value: fileText(text), type: String, format: '@', wrap: true, alignVertical: 'top' };
}

/** Room for the longest line of the column, within reason. */
function widthOf({ header, kind }: Column, cells: readonly Cell[]): number {
  const texts = [
    ...header.split(' '),
    ...cells.flatMap((cell) => (typeof cell === 'string' ? cell.split('\n') : [])),
  ];
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0) + 2;
  return kind === 'day' ? 12 : Math.min(WIDEST, Math.max(NARROWEST, longest));
}

/** Without what Excel does not take in a sheet's name. */
function sheetName(name: string): string {
  return name.replace(/[[\]/\\:*?]/g, ' ').slice(0, 31);
}
