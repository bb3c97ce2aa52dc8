import { aLine } from '../../testing/measures';
import { aDirectory, aPerson, aUnit } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { lateByGoal } from './late-by-goal';

describe('what is late for each main goal', () => {
  const directory = aDirectory([aUnit(), aUnit({ id: 'home', leaderUid: '' })], [aPerson()]);
  const plans = [
    aPlan({
      lines: [
        aLine({ id: 'a', title: 'A', deadline: '2026-11-24', goalIds: ['goal-1', 'goal-2'] }),
        aLine({ id: 'b', title: 'B', deadline: '2026-11-01' }),
        aLine({ id: 'in-time', deadline: '2026-11-26' }),
        aLine({ id: 'done', deadline: '2026-11-01', status: 'completed', progress: 100 }),
        aLine({ id: 'gone', deadline: '2026-11-01', archived: true }),
      ],
    }),
    aPlan({
      unitId: 'home',
      lines: [aLine({ id: 'c', title: 'C', deadline: '2026-11-24', health: 'critical' })],
    }),
  ];
  const late = lateByGoal(plans, directory, '2026-11-26');
  const told = (goalId: string) =>
    late.get(goalId)?.map(({ title, daysLate, leaderName }) => [title, daysLate, leaderName]);

  it('is named with who answers, the longest overdue first', () =>
    expect(told('goal-1')).toEqual([
      ['B', 25, 'Lise Leder'],
      ['A', 2, 'Lise Leder'],
      ['C', 2, ''],
    ]));

  it('stands under each goal that the measure supports', () =>
    expect(told('goal-2')).toEqual([['A', 2, 'Lise Leder']]));

  it('is nothing for a goal without late measures', () => expect(told('goal-3')).toBeUndefined());
});
