import writeXlsxFile, { Sheet } from 'write-excel-file/universal';
import { writeDay } from '../../domain/day/day';
import { Cell, Column, Report, ReportTable, tablesOf } from '../../domain/report/report';
import { columnWidth, excelCell, headerCell, sheetName, textCell } from '../files/excel-cells';
import { MUNICIPALITY } from '../files/file-text';

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
      width: columnWidth(
        column,
        rows.map((row) => row[index]),
      ),
    })),
    data: [
      columns.map(({ header, kind }) => headerCell(header, kind !== 'text')),
      ...rows.map((row) => row.map(excelCell)),
    ],
  };
}
