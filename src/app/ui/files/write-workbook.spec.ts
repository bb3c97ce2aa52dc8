import { SheetHead } from '../../domain/exchange/sheet';
import { cellsOf, sheetNames } from '../../testing/sheets';
import { elements, fileAt, unzipped } from '../../testing/unzipped';
import { writeWorkbook } from './write-workbook';

const HEAD: SheetHead = {
  name: 'Tiltak',
  columns: [
    { header: 'Tiltak', kind: 'text' },
    { header: 'Framdrift', kind: 'percent' },
    { header: 'Frist', kind: 'day' },
    { header: 'Ganger utsatt', kind: 'number' },
  ],
  about: {
    name: 'Om utvalget',
    title: 'Tiltak 2026',
    facts: [
      { label: 'Status', value: 'Påbegynt' },
      { label: 'Antall tiltak', value: 2 },
      { label: 'Per dag', value: { day: '2026-11-26' } },
      { label: 'Søk', value: null },
    ],
  },
};

describe('Measures as a workbook', () => {
  let files: ReadonlyMap<string, Document>;

  beforeEach(async () => {
    const rows = [
      ['=HYPERLINK("http://ond.example")', { percent: 40 }, { day: '2026-12-24' }, 2],
      ['Åpen dag', { percent: 100 }, null, 0],
    ];
    files = await unzipped(await writeWorkbook(HEAD, rows));
  });

  it('are a sheet, and a second one tells what they are', () => {
    expect(sheetNames(files)).toEqual(['Tiltak', 'Om utvalget']);
    const about = cellsOf(files, 2).map((row) => row.map(({ value }) => value));
    expect(about).toEqual([
      ['Tiltak 2026'],
      ['Status', 'Påbegynt'],
      ['Antall tiltak', '2'],
      ['Per dag', '46352'],
      ['Søk'],
    ]);
    // Arrows to narrow it down by are for the measures alone.
    expect(elements(fileAt(files, 'xl/worksheets/sheet2.xml'), 'autoFilter').length).toBe(0);
  });

  it('have real percentages, days and numbers', () => {
    expect(cellsOf(files, 1)[1].slice(1)).toEqual([
      { type: 'n', value: '0.4', format: '0 %', isFormula: false },
      // Days since 30 December 1899, as Excel counts them.
      { type: 'n', value: '46380', format: 'dd.mm.yyyy', isFormula: false },
      { type: 'n', value: '2', format: '0', isFormula: false },
    ]);
  });

  it('never become formulas', () => {
    expect(cellsOf(files, 1)[1][0]).toEqual({
      type: 's',
      value: '=HYPERLINK("http://ond.example")',
      format: '@',
      isFormula: false,
    });
  });

  it('have a bold head that stays in sight and can be narrowed down by', () => {
    const sheet = fileAt(files, 'xl/worksheets/sheet1.xml');
    expect(elements(sheet, 'pane')[0].getAttribute('state')).toBe('frozen');
    expect(elements(sheet, 'pane')[0].getAttribute('ySplit')).toBe('1');
    expect(elements(sheet, 'autoFilter')[0].getAttribute('ref')).toBe('A1:D3');
    const [head] = elements(sheet, 'c');
    const styles = fileAt(files, 'xl/styles.xml');
    const used = elements(elements(styles, 'cellXfs')[0], 'xf')[Number(head.getAttribute('s'))];
    const font = elements(styles, 'font')[Number(used.getAttribute('fontId'))];
    expect(elements(font, 'b').length).toBe(1);
    // Excel wants the arrows' element right here.
    expect(elements(sheet, 'autoFilter')[0].previousElementSibling?.tagName).toBe('sheetData');
  });

  it('lie on the paper as the table does on the screen, with values beside their names', () => {
    const setup = elements(fileAt(files, 'xl/worksheets/sheet1.xml'), 'pageSetup')[0];
    expect(setup.getAttribute('orientation')).toBe('landscape');
    expect(alignmentOf(2, 0)).toEqual(jasmine.objectContaining({ wrapText: null }));
    // The number of measures stands right beside its name.
    expect(alignmentOf(2, 4)).toEqual(jasmine.objectContaining({ horizontal: 'left' }));
  });

  it('are called what Excel can call a sheet', async () => {
    files = await unzipped(await writeWorkbook({ ...HEAD, name: 'Tiltak 1/2' }, []));
    expect(sheetNames(files)[0]).toBe('Tiltak 1 2');
  });

  it('have heads of numbers on the side of the numbers', () => {
    expect(alignmentOf(1, 0)).toEqual(jasmine.objectContaining({ horizontal: 'left' }));
    expect(alignmentOf(1, 1)).toEqual(jasmine.objectContaining({ horizontal: 'right' }));
  });

  /** How the cell of this number is aligned in the sheet. */
  function alignmentOf(sheet: number, cell: number) {
    const found = elements(fileAt(files, `xl/worksheets/sheet${sheet}.xml`), 'c')[cell];
    const styles = elements(fileAt(files, 'xl/styles.xml'), 'cellXfs')[0];
    const style = elements(styles, 'xf')[Number(found.getAttribute('s'))];
    const [alignment] = elements(style, 'alignment');
    return {
      horizontal: alignment?.getAttribute('horizontal') ?? null,
      wrapText: alignment?.getAttribute('wrapText') ?? null,
    };
  }

  it('have columns named far into the alphabet', async () => {
    const columns = Array.from({ length: 28 }, () => HEAD.columns[0]);
    files = await unzipped(await writeWorkbook({ ...HEAD, columns }, []));
    const sheet = fileAt(files, 'xl/worksheets/sheet1.xml');
    expect(elements(sheet, 'autoFilter')[0].getAttribute('ref')).toBe('A1:AB1');
  });
});
