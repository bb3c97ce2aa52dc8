import { elements, fileAt } from './unzipped';

/** A cell as a workbook stores it. */
export interface Stored {
  /** `s` for a text, `n` for a number or a day. */
  readonly type: string;
  readonly value: string;
  /** How it is shown. */
  readonly format: string;
  readonly isFormula: boolean;
}

/** Formats that have a number and no definition. */
const BUILT_IN: Readonly<Record<string, string>> = { '0': 'General', '1': '0', '49': '@' };

/** The names of a workbook's sheets. */
export function sheetNames(files: ReadonlyMap<string, Document>): readonly (string | null)[] {
  return elements(fileAt(files, 'xl/workbook.xml'), 'sheet').map((one) => one.getAttribute('name'));
}

/** The cells of a workbook's sheet, by its number from 1. */
export function cellsOf(
  files: ReadonlyMap<string, Document>,
  sheet: number,
): readonly (readonly Stored[])[] {
  const texts = elements(fileAt(files, 'xl/sharedStrings.xml'), 'si');
  const formatOf = formatsIn(files);
  return elements(fileAt(files, `xl/worksheets/sheet${sheet}.xml`), 'row').map((row) =>
    elements(row, 'c').map((cell) => {
      const type = cell.getAttribute('t') ?? 'n';
      const value = elements(cell, 'v')[0]?.textContent ?? '';
      return {
        type,
        value: type === 's' ? (texts[Number(value)].textContent ?? '') : value,
        format: formatOf(cell),
        isFormula: elements(cell, 'f').length > 0,
      };
    }),
  );
}

function formatsIn(files: ReadonlyMap<string, Document>): (cell: Element) => string {
  const styles = fileAt(files, 'xl/styles.xml');
  const own = new Map(
    elements(styles, 'numFmt').map((one) => [
      one.getAttribute('numFmtId'),
      one.getAttribute('formatCode'),
    ]),
  );
  const used = elements(elements(styles, 'cellXfs')[0], 'xf');
  return (cell) => {
    const id = used[Number(cell.getAttribute('s'))].getAttribute('numFmtId') ?? '';
    return own.get(id) ?? BUILT_IN[id] ?? id;
  };
}
