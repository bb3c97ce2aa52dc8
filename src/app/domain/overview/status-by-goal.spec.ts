import { aRow } from '../../testing/measures';
import { aGoal } from '../../testing/strategies';
import { countByStatus, goalBehind, statusByGoal } from './status-by-goal';

const TODAY = '2026-11-23';
const LATE = '2026-11-22';
const SOON = '2026-12-31';
const NONE = { notStarted: 0, inProgress: 0, completed: 0, postponed: 0, cancelled: 0 };

describe('The status of a main goal', () => {
  const rows = [
    aRow({ deadline: LATE }),
    aRow({ deadline: LATE, goalIds: ['goal-1', 'goal-2'] }),
    aRow({ deadline: LATE, unitId: 'library' }),
    aRow({ deadline: LATE, unitId: 'pool', status: 'completed' }),
    aRow({ deadline: SOON, unitId: 'pool', status: 'cancelled' }),
  ];
  const [one, two, three] = statusByGoal(rows, [aGoal(1), aGoal(2), aGoal(3)], TODAY);

  it('counts its measures by status', () => {
    expect(one.goal.id).toBe('goal-1');
    expect(one.total).toBe(5);
    expect(one.counts).toEqual({ ...NONE, inProgress: 3, completed: 1, cancelled: 1 });
  });

  it('counts what is overdue, and each unit that is late once', () => {
    expect(one.overdue).toBe(3);
    expect(one.overdueUnits).toBe(2);
  });

  it('counts a measure of two goals for both', () => {
    expect(two.total).toBe(1);
    expect(two.overdue).toBe(1);
  });

  it('is there also for a goal without measures', () => {
    expect(three).toEqual({
      goal: aGoal(3),
      total: 0,
      counts: NONE,
      overdue: 0,
      overdueUnits: 0,
    });
  });
});

describe('Counting by status', () => {
  it('names every status, also with nothing to count', () => {
    expect(countByStatus([])).toEqual(NONE);
    expect(countByStatus([{ status: 'postponed' }, { status: 'postponed' }])).toEqual({
      ...NONE,
      postponed: 2,
    });
  });
});

describe('The goal that is behind', () => {
  const goalsWith = (...overdue: number[]) =>
    statusByGoal(
      overdue.flatMap((count, index) =>
        Array.from({ length: count }, () =>
          aRow({ deadline: LATE, goalIds: [`goal-${index + 1}`] }),
        ),
      ),
      overdue.map((_, index) => aGoal(index + 1)),
      TODAY,
    );

  for (const { overdue, behind } of [
    { overdue: [1, 3, 2], behind: 'goal-2' },
    { overdue: [0, 0, 1], behind: 'goal-3' },
    { overdue: [2, 2], behind: 'goal-1' },
  ]) {
    it(`is ${behind} where ${overdue.join(', ')} are overdue`, () => {
      expect(goalBehind(goalsWith(...overdue))?.goal.id).toBe(behind);
    });
  }

  it('is none where nothing is overdue', () => {
    expect(goalBehind(goalsWith(0, 0))).toBeNull();
    expect(goalBehind([])).toBeNull();
  });
});
