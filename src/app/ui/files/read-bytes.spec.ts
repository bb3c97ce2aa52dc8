import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { FILE_LIMITS, GridCell } from '../../domain/exchange/grid';
import { SheetHead } from '../../domain/exchange/sheet';
import { smallWorkbook } from '../../testing/small-workbook';
import { fileText } from './file-text';
import { readBytes } from './read-bytes';
import { readFile } from './read-file';
import { writeCsv } from './write-csv';
import { writeWorkbook } from './write-workbook';

const HEAD: SheetHead = {
  name: 'Tiltak',
  columns: [
    { header: 'Tiltak', kind: 'text' },
    { header: 'Frist', kind: 'day' },
    { header: 'Framdrift', kind: 'percent' },
  ],
  about: { name: 'Om utvalget', title: 'Tiltak 2026', facts: [] },
};

const text = (where: string, content: string) =>
  `<c r="${where}" t="inlineStr"><is><t>${content}</t></is></c>`;

const manyRows = () =>
  Array.from({ length: 100_000 }, (_, at) => `<row><c r="A${at + 1}"><v>1</v></c></row>`).join('');

async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly GridCell[])[]> {
  const read = await readBytes(bytes);
  return 'grids' in read ? read.grids[0].rows : [];
}
async function problemOf(bytes: Uint8Array) {
  const read = await readBytes(bytes);
  return 'problem' in read ? read.problem : null;
}
const bytesOf = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

describe('A file that somebody brings', () => {
  it('is read as it was written here, as Excel and as CSV', async () => {
    const rows = [
      ['=1+1; "å"\nto', { day: '2026-03-15' }, { percent: 40 }],
      ["'-strek  ", null, { percent: 100 }],
    ];
    expect(await rowsOf(await bytesOf(await writeWorkbook(HEAD, rows)))).toEqual([
      ['Tiltak', 'Frist', 'Framdrift'],
      ['=1+1; "å"\nto', { day: '2026-03-15' }, 0.4],
      ["'-strek  ", null, 1],
    ]);
    expect(await rowsOf(await bytesOf(writeCsv(HEAD, rows)))).toEqual([
      ['Tiltak', 'Frist', 'Framdrift'],
      ['=1+1; "å"\nto', '15.03.2026', '40 %'],
      ["'-strek  ", '', '100 %'],
      [''],
    ]);
  });

  it('has any text as it was written', async () => {
    // Line breaks become one kind, and what XML cannot hold is left out, when a workbook is written.
    const plain = fc
      .string({ unit: 'grapheme' })
      .map((one) => fileText(one).replace(/\p{Cc}/gu, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(plain, { minLength: 1, maxLength: 4 }), async (texts) => {
        const rows = texts.map((one) => [`x${one}`, null, null]);
        const excel = await rowsOf(await bytesOf(await writeWorkbook(HEAD, rows)));
        const csv = await rowsOf(await bytesOf(writeCsv(HEAD, rows)));
        expect(excel.slice(1).map(([cell]) => cell)).toEqual(rows.map(([cell]) => cell));
        expect(csv.slice(1, -1).map(([cell]) => cell)).toEqual(rows.map(([cell]) => cell));
      }),
      { numRuns: 30 },
    );
  });

  it('has days as days, also where they are counted from 1904', async () => {
    const rows = `<row r="1"><c r="A1" s="1"><v>46096</v></c></row>`;
    expect(await rowsOf(smallWorkbook({ rows }))).toEqual([[{ day: '2026-03-15' }]]);
    const mac = rows.replace('46096', String(46096 - 1462));
    expect(await rowsOf(smallWorkbook({ rows: mac, is1904: true }))).toEqual([
      [{ day: '2026-03-15' }],
    ]);
  });

  it('has of a formula what it was last worked out to', async () => {
    const solved = `<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>`;
    expect(await rowsOf(smallWorkbook({ rows: solved }))).toEqual([[2, 'a', '#DIV/0!']]);
    const unsolved = `<row r="1"><c r="A1" t="str"><f>A2</f></c><c r="B1"><f>A2</f></c><c r="C1" t="str"><f>A2</f><v></v></c>${text('D1', 'x')}</row>`;
    expect(await rowsOf(smallWorkbook({ rows: unsolved }))).toEqual([
      ['#FORMEL!', '#FORMEL!', null, 'x'],
    ]);
    const shared = `<row r="1"><c r="A1" t="b"><f t="shared" si="0"/></c></row>`;
    expect(await rowsOf(smallWorkbook({ rows: shared }))).toEqual([['#FORMEL!']]);
  });

  it('has nothing where a day is none', async () => {
    const rows = `<row r="1"><c r="A1" s="1"><v>1e12</v></c>${text('B1', 'x')}</row>`;
    expect(await rowsOf(smallWorkbook({ rows }))).toEqual([['', 'x']]);
  });

  it('has truth as truth', async () => {
    const rows = `<row r="1"><c r="A1" t="b"><v>1</v></c></row>`;
    expect(await rowsOf(smallWorkbook({ rows }))).toEqual([[true]]);
  });

  it('is as long as a plan can be, blank rows aside, and as wide as anybody needs', async () => {
    const lines = 'a;b\n'.repeat(FILE_LIMITS.rows);
    expect((await rowsOf(strToU8(`Tiltak;Frist\n${';\n'.repeat(3000)}${lines}`))).length).toBe(
      FILE_LIMITS.rows + 3002,
    );
    const wide = await rowsOf(strToU8(`Tiltak${';x'.repeat(300)}`));
    expect(wide[0].length).toBe(FILE_LIMITS.columns);
  });

  it('keeps the numbers of its rows, with blank and merged ones between', async () => {
    const rows = `<row r="2">${text('B2', 'Tiltak')}</row><row r="4">${text('A4', 'x')}</row>`;
    expect(await rowsOf(smallWorkbook({ rows }))).toEqual([
      [null, null],
      [null, 'Tiltak'],
      [null, null],
      ['x', null],
    ]);
  });

  it('is CSV with whatever sign and letters the office has', async () => {
    expect(await rowsOf(strToU8('Tiltak\tFrist\nÅpen dag\t1.2.2026'))).toEqual([
      ['Tiltak', 'Frist'],
      ['Åpen dag', '1.2.2026'],
    ]);
    expect(await rowsOf(strToU8('Tiltak,Frist\n"a, b",c'))).toEqual([
      ['Tiltak', 'Frist'],
      ['a, b', 'c'],
    ]);
    expect(await rowsOf(strToU8('Tiltak|Frist\na, b|c'))).toEqual([
      ['Tiltak', 'Frist'],
      ['a, b', 'c'],
    ]);
    // "Ås;æ" in the letters of Windows.
    expect(await rowsOf(new Uint8Array([0xc5, 0x73, 0x3b, 0xe6]))).toEqual([['Ås', 'æ']]);
    const wide = [...'\ufeffÅ;b'].flatMap((one) => [
      one.charCodeAt(0) & 255,
      one.charCodeAt(0) >> 8,
    ]);
    expect(await rowsOf(new Uint8Array(wide))).toEqual([['Å', 'b']]);
  });
});

describe('A file that cannot be read', () => {
  const cfb = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = [...'EncryptedPackage'].flatMap((one) => [one.charCodeAt(0), 0]);
  const cases: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['is empty', () => new Uint8Array(), 'empty'],
    ['is larger than any plan', () => new Uint8Array(FILE_LIMITS.bytes + 1).fill(97), 'tooLarge'],
    ['has nothing in it', () => smallWorkbook({ rows: '' }), 'empty'],
    ['is a CSV file of blanks', () => strToU8(';;\n;;'), 'empty'],
    ['is an old Excel file', () => new Uint8Array([...cfb, 0, 0]), 'oldExcel'],
    ['is locked with a password', () => new Uint8Array([...cfb, ...encrypted]), 'encrypted'],
    ['is a PDF with another name', () => strToU8('%PDF-1.7 …'), 'notExcel'],
    ['is a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), 'notExcel'],
    ['is some other packed file', () => zipSync({ 'a.txt': strToU8('a') }), 'notExcel'],
    ['is half of a workbook', () => smallWorkbook({ rows: '' }).slice(0, 300), 'broken'],
    ['has no sound XML in it', () => smallWorkbook({ rows: '<row r="1"><c' }), 'broken'],
    [
      'would fill the memory when it is unpacked',
      () =>
        smallWorkbook({
          rows: '',
          more: { 'xl/media/bomb.xml': new Uint8Array(FILE_LIMITS.unpackedBytes + 1) },
        }),
      'tooLarge',
    ],
    [
      'has more rows than a plan can have',
      () => strToU8('Tiltak;Frist\n' + 'a;b\n'.repeat(100_000)),
      'tooManyRows',
    ],
    [
      'has one row more than it may have',
      () => strToU8('Tiltak;Frist\n' + 'a;b\n'.repeat(FILE_LIMITS.rows + 1)),
      'tooManyRows',
    ],
    [
      'is an Excel file with too many rows',
      () =>
        smallWorkbook({
          rows: manyRows(),
        }),
      'tooManyRows',
    ],
  ];
  for (const [fact, make, problem] of cases) {
    it(fact, async () => {
      // `broken` is a broken file however the reader came to know.
      expect(await problemOf(make())).toBe(problem as Awaited<ReturnType<typeof problemOf>>);
    });
  }
});

describe('A file with several sheets', () => {
  it('is refused for the rows of any of them', async () => {
    const facts = Array.from({ length: FILE_LIMITS.rows + 1 }, () => ({ label: 'a', value: 'b' }));
    const long = { ...HEAD, about: { ...HEAD.about, facts } };
    expect(await problemOf(await bytesOf(await writeWorkbook(long, [])))).toBe('tooManyRows');
  });
});

describe('A file that is read beside the page', () => {
  it('comes with its sheets', async () => {
    const rows = `<row r="1">${text('A1', 'Tiltak')}</row>`;
    expect(await readFile(new Blob([smallWorkbook({ rows }).slice().buffer]))).toEqual({
      grids: [{ name: 'Plan', rows: [['Tiltak']] }],
    });
  });

  it('ends its worker when it has been read', async () => {
    const ending = spyOn(Worker.prototype, 'terminate').and.callThrough();
    await readFile(new Blob(['Tiltak']));
    expect(ending).toHaveBeenCalledTimes(1);
  });

  it('is not even opened where it is too large', async () => {
    const huge = { size: FILE_LIMITS.bytes + 1, arrayBuffer: () => Promise.reject(new Error()) };
    expect(await readFile(huge as unknown as Blob)).toEqual({ problem: 'tooLarge' });
  });

  it('is broken where it is gone since it was chosen, or the worker does not start', async () => {
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new Error('gone')) };
    expect(await readFile(gone as unknown as Blob)).toEqual({ problem: 'broken' });
    const worker = Object.assign(new EventTarget(), {
      postMessage: () => worker.dispatchEvent(new Event('error')),
      terminate: () => undefined,
    });
    spyOn(window, 'Worker').and.returnValue(worker as unknown as Worker);
    expect(await readFile(new Blob(['Tiltak']))).toEqual({ problem: 'broken' });
  });

  it('is let go of where it takes too long', async () => {
    const rows = manyRows();
    const file = new Blob([smallWorkbook({ rows }).slice().buffer]);
    expect(await readFile(file, 1)).toEqual({ problem: 'tooSlow' });
  });
});
