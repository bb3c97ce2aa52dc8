import { aLine } from '../../testing/measures';
import { aPlan } from '../../testing/plans';
import { sameWeekLastYear } from './same-week-last-year';

describe('The same week last year', () => {
  for (const { today, day, week, isSameWeek } of [
    { today: '2026-11-24', day: '2025-11-25', week: 48, isSameWeek: true },
    { today: '2028-02-29', day: '2027-03-02', week: 9, isSameWeek: true },
    // 2026 has a week 53: it has no match in 2025, and 2027 has none of its own.
    { today: '2026-12-28', day: '2025-12-22', week: 52, isSameWeek: false },
    { today: '2027-01-03', day: '2025-12-28', week: 52, isSameWeek: false },
    { today: '2027-12-31', day: '2026-12-25', week: 52, isSameWeek: true },
    // The last days of December may stand in week 1.
    { today: '2025-12-30', day: '2024-12-31', week: 1, isSameWeek: true },
  ]) {
    it(`of ${today} is ${day}`, () => {
      expect(sameWeekLastYear([], today)).toEqual({
        day,
        week,
        isSameWeek,
        total: 0,
        completed: 0,
        overdue: 0,
      });
    });
  }

  it('counts a measure once that was reported again after it was completed', () => {
    const done = aLine({
      status: 'completed',
      progress: 100,
      deadline: '2025-10-31',
      reportedOn: '2025-11-25',
    });
    const plan = aPlan({ year: 2025, lines: [done], trend: { '2025-10-06': { completed: 1 } } });
    expect(sameWeekLastYear([plan], '2026-11-24')).toEqual(
      jasmine.objectContaining({ total: 1, completed: 1, overdue: 0 }),
    );
  });

  it('leaves out archived measures', () => {
    const plan = aPlan({ year: 2025, lines: [aLine({ deadline: '2025-03-01', archived: true })] });
    expect(sameWeekLastYear([plan], '2026-11-24')).toEqual(
      jasmine.objectContaining({ total: 0, overdue: 0 }),
    );
  });
});
