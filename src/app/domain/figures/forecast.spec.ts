import fc from 'fast-check';
import { expectAlways } from '../../testing/expect-always';
import { addDays, yearOf } from '../day/day';
import { forecast } from './forecast';

/** 91 days of the year are in the window and 91 are left. */
const HALFWAY = '2026-10-01';
const some = { completed: 20, of: 60, completions: 13 };

describe('The forecast', () => {
  for (const { fact, measures, year, today } of [
    {
      fact: 'with fewer than 5 completions',
      measures: { ...some, completions: 4 },
      year: 2026,
      today: HALFWAY,
    },
    { fact: 'after 55 days of the year', measures: some, year: 2026, today: '2026-02-24' },
    { fact: 'before the year', measures: some, year: 2027, today: HALFWAY },
    { fact: 'after the year', measures: some, year: 2025, today: HALFWAY },
  ]) {
    it(`says nothing ${fact}`, () => {
      expect(forecast(measures, year, today)).toBeNull();
    });
  }

  it('speaks after 8 weeks of the year, from what they show', () => {
    expect(forecast({ ...some, completions: 5 }, 2026, '2026-02-25')).toEqual(
      jasmine.objectContaining({ windowDays: 56, daysLeft: 309 }),
    );
  });

  it('looks back 91 days later in the year', () => {
    expect(forecast(some, 2026, '2026-04-01')?.windowDays).toBe(91);
    expect(forecast(some, 2026, '2026-12-30')?.windowDays).toBe(91);
  });

  it('counts 29 February among the days that are left', () => {
    expect(forecast(some, 2028, '2028-02-28')?.daysLeft).toBe(307);
    expect(forecast(some, 2027, '2027-02-28')?.daysLeft).toBe(306);
  });

  it('has nothing to come on the last day', () => {
    expect(forecast(some, 2026, '2026-12-31')).toEqual(
      jasmine.objectContaining({ low: 20, likely: 20, high: 20, daysLeft: 0 }),
    );
  });

  it('is never above what can be completed', () => {
    expect(forecast({ ...some, of: 24 }, 2026, HALFWAY)).toEqual(
      jasmine.objectContaining({ low: 24, likely: 24, high: 24, of: 24 }),
    );
    expect(forecast({ ...some, of: 30 }, 2026, HALFWAY)).toEqual(
      jasmine.objectContaining({ low: 27, likely: 30, high: 30 }),
    );
  });

  it('is not thrown by many thousand measures', () => {
    const many = forecast({ completed: 9000, of: 30_000, completions: 9000 }, 2026, HALFWAY);
    // Mean 9000 and standard deviation √18000 = 134: 1.28 of them to each side.
    expect(many?.likely).toBe(18_000);
    expect(many?.low).toBeCloseTo(18_000 - 172, -1);
    expect(many?.high).toBeCloseTo(18_000 + 172, -1);
  });

  it('has the likely figure between the low and the high one, all within what there is', () => {
    const anyDayOfTheYear = fc
      .integer({ min: 55, max: 364 })
      .map((days) => addDays('2026-01-01', days));
    expectAlways(
      fc.property(
        anyDayOfTheYear,
        fc.integer({ min: 5, max: 400 }),
        fc.nat(50),
        fc.nat(2000),
        (today, completions, earlier, remaining) => {
          const completed = completions + earlier;
          const of = completed + remaining;
          const found = forecast({ completed, of, completions }, yearOf(today), today);
          const { low, likely, high } = found ?? { low: 0, likely: 0, high: 0 };
          const inOrder = [completed, low, likely, high, of];
          throwUnless(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
        },
      ),
    );
  });

  for (const pace of [6, 10, 15, 40]) {
    it(`holds in at least four of five years where ${pace} come in 13 weeks`, () => {
      // Every number that the window can show, by its chance, and whether what comes then holds.
      const chances = (upTo: number) => Array.from({ length: upTo }, (_, n) => poisson(n, pace));
      let shown = 0;
      let holds = 0;
      chances(150).forEach((chance, completions) => {
        const found = forecast({ completed: 0, of: 10_000, completions }, 2026, HALFWAY);
        if (found) {
          const within = chances(found.high + 1).slice(found.low);
          shown += chance;
          holds += chance * within.reduce((sum, each) => sum + each, 0);
        }
      });
      expect(holds / shown).toBeGreaterThan(0.8);
    });
  }
});

/** The chance that exactly `count` come where `mean` do on average. */
function poisson(count: number, mean: number): number {
  let logChance = -mean;
  for (let each = 1; each <= count; each++) {
    logChance += Math.log(mean / each);
  }
  return Math.exp(logChance);
}
