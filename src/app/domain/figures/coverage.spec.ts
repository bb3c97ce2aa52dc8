import { aLine } from '../../testing/measures';
import { aDirectory } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aStrategy } from '../../testing/strategies';
import { MeasureLine } from '../measure/measure-line';
import { coverageOf } from './coverage';
import { figuresOf } from './figures-of';

function coverageWith(lines: readonly Partial<MeasureLine>[], strategy = aStrategy()) {
  const plan = aPlan({ lines: lines.map((line) => aLine(line)) });
  return coverageOf(figuresOf([plan], strategy, aDirectory(), '2026-11-23'));
}

const LINES = [
  { goalIds: ['goal-1'], targetGroupIds: ['group-1', 'group-2'] },
  { goalIds: ['goal-1', 'goal-2'], targetGroupIds: ['group-1'] },
  { goalIds: ['goal-2'], targetGroupIds: ['group-2'], status: 'cancelled' },
] as const;

describe('The coverage', () => {
  const map = coverageWith(LINES);

  it('counts measures by target group and main goal, in the order of both', () => {
    expect(map.goals.map(({ goalId }) => goalId)).toEqual(['goal-1', 'goal-2']);
    expect(map.rows.map(({ id, byGoal }) => [id, byGoal])).toEqual([
      ['group-1', [2, 1]],
      ['group-2', [1, 0]],
    ]);
  });

  it('names the pairs that no measure covers, a cancelled one neither', () => {
    expect(map.empty.map(({ goal, group }) => [goal.goalId, group.id])).toEqual([
      ['goal-2', 'group-2'],
    ]);
  });

  it('knows the largest count', () => {
    expect(map.largest).toBe(2);
  });

  it('is empty everywhere without measures', () => {
    const { empty, largest } = coverageWith([]);
    expect(empty.length).toBe(4);
    expect(largest).toBe(0);
  });

  it('is nothing without goals or groups', () => {
    const none = aStrategy({ goals: [], targetGroups: [] });
    expect(coverageWith(LINES, none)).toEqual({ goals: [], rows: [], empty: [], largest: 0 });
  });
});
