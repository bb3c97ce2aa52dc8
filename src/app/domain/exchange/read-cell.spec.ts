import { GridCell } from './grid';
import { holdsFractions, readDay, readPercent } from './read-cell';

describe('A day in a cell', () => {
  const cases: readonly (readonly [GridCell, string | null])[] = [
    [{ day: '2026-03-15' }, '2026-03-15'],
    ['15.03.2026', '2026-03-15'],
    [' 5.3.26 ', '2026-03-05'],
    ['15/3/2026', '2026-03-15'],
    ['15-03-26', '2026-03-15'],
    ['2026-03-15', '2026-03-15'],
    ['2026-03-15T00:00:00', '2026-03-15'],
    ['1. januar', '2026-01-01'],
    ['15. mars', '2026-03-15'],
    ['15. 3. 2026', '2026-03-15'],
    ['15. mars 2027', '2027-03-15'],
    ['15.  mars', '2026-03-15'],
    ['uke 12', '2026-03-20'],
    ['innen juni', '2026-06-30'],
    // Excel's own number for 15 March 2026, where the cell is shown as a number.
    [46096, '2026-03-15'],
    [46096.75, '2026-03-15'],
    ['31.02.2026', null],
    ['2026-02-30', null],
    ['15.13.2026', null],
    ['snarest', null],
    ['i dag', null],
    ['innen fredag', null],
    ['neste uke', null],
    ['15. mars og 15. april', null],
    ['01.01.1900', null],
    ['01.01.2101', null],
    [1, null],
    [20260315, null],
    [-5, null],
    [1e300, null],
    [-1e300, null],
    [true, null],
    [null, null],
  ];
  for (const [cell, day] of cases) {
    it(`is ${day}: ${JSON.stringify(cell)}`, () => expect(readDay(cell, 2026)).toBe(day));
  }

  it("is of the plan's year where it has none of its own", () => {
    expect(readDay('1. februar', 2027)).toBe('2027-02-01');
  });
});

describe('Progress in a cell', () => {
  const cases: readonly (readonly [GridCell, boolean, number])[] = [
    [0.4, true, 40],
    [0.57, false, 57],
    [1, true, 100],
    [1, false, 1],
    [40, false, 40],
    ['40 %', false, 40],
    ['40', true, 40],
    ['40,5', false, 40.5],
    [0, true, 0],
    ['litt', false, Number.NaN],
    [null, true, Number.NaN],
    ['-4', true, Number.NaN],
  ];
  for (const [cell, hasFractions, percent] of cases) {
    it(`is ${percent}: ${JSON.stringify(cell)}, ${hasFractions}`, () =>
      expect(readPercent(cell, hasFractions)).toEqual(percent));
  }

  it('is a part of 1 where no number of the column is above it', () => {
    expect(holdsFractions([0, 0.4, 1, null, '50 %'])).toBeTrue();
    expect(holdsFractions([0, 1, 40])).toBeFalse();
  });
});
