import { cellsOf, sheetNames } from '../../testing/sheets';
import { SMALL_REPORT } from '../../testing/small-report';
import { elements, fileAt, unzipped } from '../../testing/unzipped';
import { writeExcel } from './write-excel';

describe('A report as a workbook', () => {
  let files: ReadonlyMap<string, Document>;

  beforeEach(async () => {
    files = await unzipped(await writeExcel(SMALL_REPORT));
  });

  const values = (sheet: number) =>
    cellsOf(files, sheet).map((row) => row.map(({ value }) => value));

  it('has a sheet for each name of a table, after one that says what it is', () => {
    expect(sheetNames(files)).toEqual(['Om rapporten', 'Tiltak', 'Enheter']);
    expect(values(1).flat()).toContain('Kommunikasjonsplan 2026');
    expect(values(1).flat()).toContain('Tall per 26. november 2026');
  });

  it('has Norwegian headers, which stay in sight', () => {
    expect(values(2)[0]).toEqual(['Nr.', 'Tiltak', 'Frist', 'Framdrift']);
    const [pane] = elements(fileAt(files, 'xl/worksheets/sheet2.xml'), 'pane');
    expect(pane.getAttribute('state')).toBe('frozen');
    expect(pane.getAttribute('ySplit')).toBe('1');
  });

  it('has real numbers, percentages and days', () => {
    const [number, , day, percent] = cellsOf(files, 2)[1];
    expect(number).toEqual({ type: 'n', value: '1', format: '0', isFormula: false });
    expect(percent).toEqual({ type: 'n', value: '0.4', format: '0 %', isFormula: false });
    // Days since 30 December 1899, as Excel counts them.
    expect(day).toEqual({ type: 'n', value: '46380', format: 'dd.mm.yyyy', isFormula: false });
  });

  it('never makes a formula of a text, whatever it begins with', () => {
    const texts = [cellsOf(files, 2)[1][1], cellsOf(files, 3)[2][1]];
    expect(texts).toEqual([
      { type: 's', value: '=HYPERLINK("http://ond.example")', format: '@', isFormula: false },
      { type: 's', value: '@Museet', format: '@', isFormula: false },
    ]);
    for (const file of files.values()) {
      expect(elements(file, 'f').length).toBe(0);
    }
  });

  it('leaves out the characters that break a file, and keeps the others', () => {
    expect(cellsOf(files, 2)[2][1].value).toBe('+47 <b>&"\'');
  });

  it('has the tables of one name below each other, each row with its part', () => {
    expect(values(3)).toEqual([
      ['Kommunalområde', 'Enhet', 'Tiltak'],
      ['Oppvekst', 'Åsheim skole', '12'],
      ['Kultur', '@Museet', '3'],
    ]);
  });

  it('gives each column the room that it needs', () => {
    const columns = elements(fileAt(files, 'xl/worksheets/sheet2.xml'), 'col');
    const widths = columns.map((column) => Number(column.getAttribute('width')));
    expect(widths.length).toBe(4);
    expect(widths[1]).toBeGreaterThan(30);
    expect(widths[1]).toBeLessThanOrEqual(60);
    expect(widths[0]).toBeLessThan(15);
  });

  it('has also the tables that are too wide for paper', async () => {
    const wide = {
      sheet: 'Alt',
      caption: 'Alt',
      columns: [{ header: 'Tiltak', kind: 'text', width: 1 }] as const,
      rows: [['Åpen dag']],
    };
    files = await unzipped(await writeExcel({ ...SMALL_REPORT, wideTables: [wide] }));
    expect(sheetNames(files).at(-1)).toBe('Alt');
    expect(values(4)).toEqual([['Tiltak'], ['Åpen dag']]);
  });
});
