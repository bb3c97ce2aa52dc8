import writeXlsxFile, { Feature, Sheet } from 'write-excel-file/universal';
import { SheetHead, SheetRow } from '../../domain/exchange/sheet';
import { columnWidth, excelCell, headerCell, sheetName, textCell } from './excel-cells';

/**
 * Measures as a workbook (.xlsx): one sheet with them, and one that says what they are a selection of.
 * Numbers, percentages and days are real ones, and no text can become a formula.
 */
export function writeWorkbook(head: SheetHead, rows: readonly SheetRow[]): Promise<Blob> {
  return writeXlsxFile([measuresSheet(head, rows), aboutSheet(head)], {
    features: [filterArrows(head.columns.length, rows.length)],
  }).toBlob();
}

function measuresSheet({ name, columns }: SheetHead, rows: readonly SheetRow[]): Sheet<Blob> {
  return {
    sheet: sheetName(name),
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: columns.map((column, place) => ({
      width: columnWidth(
        column,
        rows.map((row) => row[place]),
      ),
    })),
    data: [
      columns.map(({ header, kind }) => headerCell(header, kind !== 'text')),
      ...rows.map((row) => row.map(excelCell)),
    ],
  };
}

function aboutSheet({ about }: SheetHead): Sheet<Blob> {
  return {
    sheet: sheetName(about.name),
    columns: [{ width: 24 }, { width: 70 }],
    data: [
      [{ ...textCell(about.title), fontWeight: 'bold', fontSize: 16, wrap: false }],
      ...about.facts.map(({ label, value }) => [
        { ...textCell(label), fontWeight: 'bold' as const },
        value === null ? null : { ...excelCell(value), align: 'left' as const },
      ]),
    ],
  };
}

/** Arrows in the heads of the first sheet, to narrow it down by. The library has none of its own. */
function filterArrows(columnCount: number, rowCount: number): Feature<Blob> {
  const range = `A1:${columnLetters(columnCount)}${rowCount + 1}`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _sheet, { sheetIndex }) =>
            sheetIndex === 0
              ? xml.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
              : xml,
        },
      },
    },
  };
}

/** The letters of a column by its number from 1: `A`, `Z`, `AA`. */
function columnLetters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return before === 0 ? letter : columnLetters(before) + letter;
}
