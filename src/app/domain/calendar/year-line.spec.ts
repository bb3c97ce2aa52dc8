import fc from 'fast-check';
import { anyDay } from '../../testing/any-measure';
import { yearOf } from '../day/day';
import { barOf, dayAtShare, monthsRun, shareOfYear } from './year-line';

describe('A year as a line', () => {
  it('begins on 1 January and ends a year later', () => {
    expect(shareOfYear('2026-01-01', 2026)).toBe(0);
    expect(shareOfYear('2027-01-01', 2026)).toBe(1);
    expect(shareOfYear('2026-07-02', 2026)).toBeCloseTo(0.4986, 4);
    expect(shareOfYear('2025-12-31', 2026)).toBeLessThan(0);
  });

  it('gives back the day that stands at a place', () => {
    fc.assert(
      fc.property(anyDay(), fc.double({ min: 0, max: 0.99, noNaN: true }), (day, within) => {
        const year = yearOf(day);
        const share = shareOfYear(day, year) + within / 366;
        expect(dayAtShare(share, year)).toBe(day);
      }),
    );
  });

  it('has no days outside of it', () => {
    expect(dayAtShare(-0.2, 2026)).toBe('2026-01-01');
    expect(dayAtShare(1.2, 2028)).toBe('2028-12-31');
  });

  for (const { start, deadline, bar } of [
    {
      start: '2026-01-01',
      deadline: '2026-12-31',
      bar: { left: 0, width: 100, beginsBefore: false, endsAfter: false },
    },
    {
      start: '2025-06-01',
      deadline: '2027-06-01',
      bar: { left: 0, width: 100, beginsBefore: true, endsAfter: true },
    },
    { start: '2025-01-01', deadline: '2025-12-31', bar: null },
    { start: '2027-01-01', deadline: '2027-02-01', bar: null },
  ]) {
    it(`has ${bar ? 'a bar' : 'none'} from ${start} to ${deadline}`, () => {
      expect(barOf({ start, deadline }, 2026)).toEqual(bar);
    });
  }

  it('is a day broad where a measure starts and ends on it', () => {
    const bar = barOf({ start: '2026-03-01', deadline: '2026-03-01' }, 2026);
    expect(bar?.width).toBeCloseTo(100 / 365, 6);
  });

  for (const { start, deadline, months } of [
    { start: '2026-03-31', deadline: '2026-05-01', months: [2, 4] },
    { start: '2025-03-31', deadline: '2026-01-01', months: [0, 0] },
    { start: '2026-12-31', deadline: '2027-08-01', months: [11, 11] },
    { start: '2027-01-01', deadline: '2027-08-01', months: null },
    { start: '2025-01-01', deadline: '2025-12-31', months: null },
  ]) {
    it(`has ${months ? months.join(' to ') : 'no months'} from ${start} to ${deadline}`, () => {
      expect(monthsRun({ start, deadline }, 2026) as readonly number[] | null).toEqual(months);
    });
  }
});
