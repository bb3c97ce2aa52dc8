import { aRow } from '../../testing/measures';
import { aGoal, aGroup } from '../../testing/strategies';
import { coverage } from './coverage';

describe('The coverage', () => {
  const goals = [aGoal(1), aGoal(2)];
  const groups = [aGroup(1), aGroup(2)];
  const rows = [
    aRow({ goalIds: ['goal-1'], targetGroupIds: ['group-1', 'group-2'] }),
    aRow({ goalIds: ['goal-1', 'goal-2'], targetGroupIds: ['group-1'] }),
    aRow({ goalIds: ['goal-2'], targetGroupIds: ['group-2'], status: 'cancelled' }),
  ];
  const map = coverage(rows, goals, groups);

  it('counts measures by target group and main goal, in the order of both', () => {
    expect(map.goals).toEqual(goals);
    expect(map.rows).toEqual([
      { group: aGroup(1), counts: [2, 1] },
      { group: aGroup(2), counts: [1, 0] },
    ]);
  });

  it('names the pairs that no measure covers, a cancelled one neither', () => {
    expect(map.empty).toEqual([{ goal: aGoal(2), group: aGroup(2) }]);
  });

  it('knows the largest count', () => {
    expect(map.largest).toBe(2);
  });

  it('is empty everywhere without measures', () => {
    const { empty, largest } = coverage([], goals, groups);
    expect(empty.length).toBe(4);
    expect(largest).toBe(0);
  });

  it('is nothing without goals or groups', () => {
    expect(coverage(rows, [], [])).toEqual({ goals: [], rows: [], empty: [], largest: 0 });
  });
});
