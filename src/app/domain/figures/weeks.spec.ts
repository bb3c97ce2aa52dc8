import fc from 'fast-check';
import { anyDay } from '../../testing/any-measure';
import { expectAlways } from '../../testing/expect-always';
import { addDays, mondayOf } from '../day/day';
import { weekIndex, weeksOf } from './weeks';

describe('The weeks of a year', () => {
  for (const { fact, year, today, count, first, last } of [
    {
      fact: 'are 53 in 2026, from the one that 1 January stands in',
      year: 2026,
      today: '2026-12-31',
      count: 53,
      first: '2025-12-29',
      last: '2026-12-28',
    },
    {
      fact: 'begin with the last week of the year before where 1 January stands in it',
      year: 2027,
      today: '2027-01-05',
      count: 2,
      first: '2026-12-28',
      last: '2027-01-04',
    },
    {
      fact: 'end with the week of today',
      year: 2028,
      today: '2028-02-29',
      count: 10,
      first: '2027-12-27',
      last: '2028-02-28',
    },
    {
      fact: 'end with the year where today is later',
      year: 2026,
      today: '2027-05-01',
      count: 53,
      first: '2025-12-29',
      last: '2026-12-28',
    },
  ]) {
    it(fact, () => {
      const weeks = weeksOf(year, today);
      expect([weeks.length, weeks[0], weeks.at(-1)]).toEqual([count, first, last]);
    });
  }

  it('are none before the year', () => {
    expect(weeksOf(2027, '2026-11-24')).toEqual([]);
  });
});

describe('The place of a day among the weeks', () => {
  const weeks = weeksOf(2026, '2026-01-14');

  for (const { fact, day, place } of [
    { fact: 'that of its week, on the Monday', day: '2026-01-05', place: 1 },
    { fact: 'that of its week, on the Sunday', day: '2026-01-11', place: 1 },
    { fact: 'the first for a day before them', day: '2025-06-01', place: 0 },
    { fact: 'the last until its Sunday', day: '2026-01-18', place: 2 },
    { fact: 'none after it', day: '2026-01-19', place: -1 },
  ]) {
    it(`is ${fact}`, () => {
      expect(weekIndex(weeks, day)).toBe(place);
    });
  }

  it('is none where there are no weeks', () => {
    expect(weekIndex([], '2026-01-05')).toBe(-1);
  });

  it("is where the day's Monday stands, for any day of any year", () => {
    expectAlways(
      fc.property(anyDay(), fc.integer({ min: 0, max: 365 }), (today, back) => {
        const all = weeksOf(Number(today.slice(0, 4)), today);
        const day = addDays(today, -back);
        throwUnless(weekIndex(all, day)).toBe(Math.max(0, all.indexOf(mondayOf(day))));
      }),
    );
  });
});
