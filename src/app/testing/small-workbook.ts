import { strToU8, zipSync } from 'fflate';

/** What a workbook made by hand can be otherwise. */
export interface SmallWorkbook {
  /** The content of `<sheetData>`. */
  readonly rows: string;
  /** Whether its days are counted from 1904, as on old Macs. */
  readonly is1904?: boolean;
  /** More files within it, by path. */
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** An Excel file with one sheet, as its XML says it. The style 1 shows a number as a day. */
export function smallWorkbook({ rows, is1904 = false, more = {} }: SmallWorkbook): Uint8Array {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><workbookPr${
      is1904 ? ' date1904="1"' : ''
    }/><sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml').replace(
      '</Relationships>',
      `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync({
    ...Object.fromEntries(
      Object.entries(files).map(([path, xml]) => [path, strToU8(HEAD + xml)] as const),
    ),
    ...more,
  });
}

function relations(kind: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
}
