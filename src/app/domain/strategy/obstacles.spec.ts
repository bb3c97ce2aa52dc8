import { aDraftStrategy, aGoal, aStrategy } from '../../testing/strategies';
import { isReady, obstaclesOf } from './obstacles';
import { NO_SUCCESSORS } from './strategy';

const none = { noGoals: false, noTargetGroups: false, otherBase: false, undecided: 0 };

describe('What stands in the way of a new strategy', () => {
  const current = aStrategy();

  for (const { what, draft, before, found } of [
    { what: 'nothing where all goes on', draft: aDraftStrategy(), before: current, found: {} },
    {
      what: 'that there are no goals or groups',
      draft: aDraftStrategy({ replaces: '', goals: [], targetGroups: [] }),
      before: null,
      found: { noGoals: true, noTargetGroups: true },
    },
    {
      what: 'that another one has come into force meanwhile',
      draft: aDraftStrategy({ replaces: 'earlier' }),
      before: current,
      found: { otherBase: true },
    },
    {
      what: 'that it replaces one where there is none',
      draft: aDraftStrategy(),
      before: null,
      found: { otherBase: true },
    },
    {
      what: 'each entry of which nobody has said what it becomes',
      draft: aDraftStrategy({ goals: [aGoal(3)], channels: [] }),
      before: current,
      found: { undecided: 4 },
    },
    {
      what: 'only those that are undecided',
      draft: aDraftStrategy({
        goals: [aGoal(3)],
        successors: { ...NO_SUCCESSORS, goals: { 'goal-1': 'goal-3', 'goal-2': '' } },
      }),
      before: current,
      found: {},
    },
  ]) {
    it(`is ${what}`, () => {
      const obstacles = obstaclesOf(draft, before);
      expect(obstacles).toEqual({ ...none, ...found });
      expect(isReady(obstacles)).toBe(Object.keys(found).length === 0);
    });
  }
});
