import fc from 'fast-check';
import { anyStatus } from '../../testing/any-measure';
import { expectAlways } from '../../testing/expect-always';
import { aPlan } from '../../testing/plans';
import { addDays, Day, mondayOf } from '../day/day';
import { Status } from '../measure/measure';
import { Trend } from '../plan/plan';
import { trendChange } from '../plan/trend';
import { noStatuses } from './tally';
import { trendWeeks } from './trend-weeks';
import { weeksOf } from './weeks';

const WEEKS = ['2025-12-29', '2026-01-05', '2026-01-12'];
const counts = (changes: Partial<Record<Status, number>>) => ({ ...noStatuses(), ...changes });

describe('The weeks of a trend', () => {
  it("are today's counts less the changes since, over all plans", () => {
    const plans = [
      aPlan({
        trend: { '2026-01-05': { notStarted: 2 }, '2026-01-12': { notStarted: -1, completed: 1 } },
      }),
      aPlan({ unitId: 'pool', trend: { '2026-01-05': { inProgress: 1 } } }),
    ];
    expect(
      trendWeeks(plans, counts({ notStarted: 1, completed: 1, inProgress: 1 }), WEEKS),
    ).toEqual([
      { monday: '2025-12-29', total: 0, byStatus: noStatuses() },
      { monday: '2026-01-05', total: 3, byStatus: counts({ notStarted: 2, inProgress: 1 }) },
      {
        monday: '2026-01-12',
        total: 3,
        byStatus: counts({ notStarted: 1, completed: 1, inProgress: 1 }),
      },
    ]);
  });

  it('have what was changed before them in the first', () => {
    const trend = { '2025-11-03': { notStarted: 4 }, '2025-12-29': { notStarted: 1 } };
    const [first] = trendWeeks([aPlan({ trend })], counts({ notStarted: 5 }), WEEKS);
    expect(first.total).toBe(5);
  });

  it('have nothing of what was changed after them', () => {
    const trend = {
      '2026-01-12': { inProgress: 3 },
      '2026-02-02': { inProgress: -1, completed: 1 },
    };
    const last = trendWeeks([aPlan({ trend })], counts({ inProgress: 2, completed: 1 }), WEEKS)[2];
    expect(last.byStatus).toEqual(counts({ inProgress: 3 }));
  });

  it('are 0 and not less where a line of today cannot be read', () => {
    const trend = { '2026-01-12': { completed: 2 } };
    const [first] = trendWeeks([aPlan({ trend })], counts({ completed: 1 }), WEEKS);
    expect(first).toEqual({ monday: '2025-12-29', total: 0, byStatus: noStatuses() });
  });

  it('are none where there are no weeks', () => {
    expect(trendWeeks([aPlan()], noStatuses(), [])).toEqual([]);
  });

  it('show what stood at the end of each, whatever was done in the year and around it', () => {
    const weeks = weeksOf(2026, '2026-12-31');
    const anyLife = fc.array(
      fc.record({
        day: fc.integer({ min: -60, max: 400 }).map((days) => addDays('2026-01-01', days)),
        status: anyStatus(),
        archived: fc.boolean(),
      }),
      { maxLength: 6 },
    );
    expectAlways(
      fc.property(fc.array(anyLife, { maxLength: 5 }), (anyOrder) => {
        const lives = anyOrder.map((life) => life.toSorted(order));
        const plans = lives.map((life) => aPlan({ trend: trendOf(life) }));
        const now = standing(lives, '9999-12-31');
        for (const { monday, byStatus } of trendWeeks(plans, now, weeks)) {
          throwUnless(byStatus).toEqual(standing(lives, addDays(monday, 6)));
        }
      }),
    );
  });
});

interface State {
  readonly day: Day;
  readonly status: Status;
  readonly archived: boolean;
}

function order(one: State, other: State): number {
  return one.day < other.day ? -1 : Number(one.day > other.day);
}

/** What the writes of one measure's life leave. */
function trendOf(life: readonly State[]): Trend {
  const trend: Record<Day, Partial<Record<Status, number>>> = {};
  life.forEach((state, index) => {
    const week = (trend[mondayOf(state.day)] ??= {});
    for (const [status, step] of Object.entries(trendChange(life[index - 1] ?? null, state))) {
      week[status as Status] = (week[status as Status] ?? 0) + step;
    }
  });
  return trend;
}

/** Counted without any trend: the last state of each up to the day. */
function standing(lives: readonly (readonly State[])[], day: Day): Record<Status, number> {
  const found = noStatuses();
  for (const life of lives) {
    const last = life.findLast((state) => state.day <= day);
    if (last && !last.archived) {
      found[last.status]++;
    }
  }
  return found;
}
