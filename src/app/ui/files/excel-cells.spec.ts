import { columnWidth, headerCell, sheetName } from './excel-cells';

describe('A column of a sheet', () => {
  const text = { header: 'Tiltak', kind: 'text' };

  it('is as wide as the longest line in it, within reason', () => {
    expect(columnWidth(text, ['En linje på tjue tegn', 'x\nto linjer'])).toBe(23);
    expect(columnWidth(text, ['x'.repeat(30) + '\n' + 'y'.repeat(30)])).toBe(32);
    expect(columnWidth(text, ['x'.repeat(500)])).toBe(60);
    expect(columnWidth(text, ['a', null, 7])).toBe(9);
  });

  it('has room for the longest word of its head, and for a day', () => {
    const long = { header: 'Kommunikasjonsmål for tiltaket', kind: 'text' };
    expect(columnWidth(long, ['a'])).toBe(19);
    expect(columnWidth({ header: 'Frist', kind: 'day' }, [{ day: '2026-03-05' }])).toBe(12);
  });

  it('has its head over numbers on their side', () => {
    expect([headerCell('Tiltak', false).align, headerCell('Antall', true).align]).toEqual([
      'left',
      'right',
    ]);
  });
});

describe('The name of a sheet', () => {
  it('is without what Excel does not take, and no longer than it takes', () => {
    expect(sheetName('Plan 1/2: [a]*?\\b')).toBe('Plan 1 2   a    b');
    expect(sheetName('x'.repeat(40))).toBe('x'.repeat(31));
  });
});
