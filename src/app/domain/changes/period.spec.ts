import { aReview } from '../../testing/reviews';
import { periodProblem, quickPeriods, yearsOfChanges } from './period';

const TODAY = '2026-11-26';

describe('A period', () => {
  for (const { from, to, problem } of [
    { from: '2026-10-22', to: TODAY, problem: null },
    { from: TODAY, to: TODAY, problem: null },
    { from: '2023-01-01', to: TODAY, problem: null },
    { from: '2022-12-31', to: TODAY, problem: 'tooLong' },
    { from: '2026-11-25', to: '2026-11-24', problem: 'backwards' },
    { from: '2026-11-25', to: '2026-11-27', problem: 'future' },
    { from: '2026-02-30', to: TODAY, problem: 'notADay' },
    { from: '', to: TODAY, problem: 'notADay' },
    { from: '2026-10-22', to: 'i dag', problem: 'notADay' },
  ] as const) {
    it(`from ${from || 'nothing'} to ${to} is ${problem ?? 'fine'}`, () =>
      expect(periodProblem(from, to, TODAY)).toBe(problem));
  }

  it('is quickly since the last final review, the last 30 days or this year', () => {
    const reviews = [
      aReview({ id: 'old', status: 'final', day: '2026-09-10' }),
      aReview({ id: 'last', status: 'final', day: '2026-10-22' }),
      aReview({ id: 'next', status: 'draft', day: '2026-11-20' }),
    ];
    expect(quickPeriods(reviews, TODAY)).toEqual({
      sinceReview: { from: '2026-10-22', to: TODAY },
      lastMonth: { from: '2026-10-27', to: TODAY },
      thisYear: { from: '2026-01-01', to: TODAY },
    });
  });

  it('is since the year began where ledergruppen has not met', () =>
    expect(quickPeriods([], TODAY).sinceReview.from).toBe('2026-01-01'));

  it('needs the plans of each year that it touches or that something happened in', () => {
    const happened = [{ planId: 'school-1-2027' }, { planId: 'school-1-2026' }, { planId: 'odd' }];
    expect(yearsOfChanges({ from: '2025-12-31', to: '2026-01-01' }, happened)).toEqual([
      2025, 2026, 2027,
    ]);
  });
});
