import { SheetHead } from '../../domain/exchange/sheet';
import { writeCsv } from './write-csv';

const HEAD: SheetHead = {
  name: 'Tiltak',
  columns: [
    { header: 'Tiltak', kind: 'text' },
    { header: 'Framdrift', kind: 'percent' },
    { header: 'Frist', kind: 'day' },
    { header: 'Ganger utsatt', kind: 'number' },
  ],
  about: { name: 'Om utvalget', title: 'Tiltak 2026', facts: [] },
};

describe('Measures as a CSV file', () => {
  async function linesOf(...rows: Parameters<typeof writeCsv>[1]): Promise<readonly string[]> {
    const bytes = new Uint8Array(await writeCsv(HEAD, rows).arrayBuffer());
    // The mark by which Excel knows UTF-8.
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    return new TextDecoder().decode(bytes).split('\r\n');
  }

  it('has semicolons, and days and percentages as a Norwegian Excel reads them', async () => {
    expect(await linesOf(['Åpen dag', { percent: 40 }, { day: '2026-12-24' }, 2])).toEqual([
      'Tiltak;Framdrift;Frist;Ganger utsatt',
      'Åpen dag;40 %;24.12.2026;2',
      '',
    ]);
  });

  it('quotes what would be taken for the next cell or row', async () => {
    const lines = await linesOf(['Ost; og "vin"\nog brød', null, null, 0]);
    expect(lines[1]).toBe('"Ost; og ""vin""\nog brød";;;0');
  });

  for (const begin of ['=', '+', '-', '@', '\t', '\r']) {
    it(`lets nothing be calculated that begins with ${JSON.stringify(begin)}`, async () => {
      const [, line] = await linesOf([`${begin}1+1`, null, null, -1]);
      expect(line.replace('"', '').startsWith(`'${begin}`)).toBeTrue();
      expect(line.endsWith(';;;-1')).toBeTrue();
    });
  }
});
