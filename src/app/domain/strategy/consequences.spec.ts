import { aLine } from '../../testing/measures';
import { aPlan } from '../../testing/plans';
import { aDraftStrategy, aGoal, aGroup, aStrategy } from '../../testing/strategies';
import { consequencesOf } from './consequences';

/** Goal 1 stays, goal 2 becomes goal 3; group 1 stays, group 2 goes out. */
const chain = [
  aStrategy(),
  aDraftStrategy({
    goals: [aGoal(1), aGoal(3)],
    targetGroups: [aGroup(1)],
    successors: {
      goals: { 'goal-2': 'goal-3' },
      objectives: {},
      targetGroups: { 'group-2': '' },
      channels: {},
      sections: {},
    },
  }),
];
const stays = { goalIds: ['goal-1'], targetGroupIds: ['group-1'] };
const changes = { goalIds: ['goal-2'], targetGroupIds: ['group-1'] };
const loses = { goalIds: ['goal-1'], targetGroupIds: ['group-1', 'group-2'] };
const needsGroup = { goalIds: ['goal-1'], targetGroupIds: ['group-2'] };
const needsBoth = { goalIds: ['goal-9'], targetGroupIds: ['group-2'] };

describe('The consequences of a new strategy', () => {
  it('count each measure once, in what becomes of it', () => {
    const plan = aPlan({
      lines: [
        aLine({ id: 'a', ...stays }),
        aLine({ id: 'b', ...stays, channelIds: [] }),
        aLine({ id: 'c', ...changes }),
        aLine({ id: 'd', ...loses }),
        aLine({ id: 'e', ...needsGroup }),
      ],
    });
    const other = aPlan({ unitId: 'school-2', lines: [aLine({ id: 'f', ...needsBoth })] });

    expect(consequencesOf([plan, other], chain)).toEqual({
      plans: 2,
      measures: 6,
      unchanged: 2,
      changed: 2,
      needChoice: [
        { plan, line: plan.lines[4], withoutGoal: false, withoutGroup: true },
        { plan: other, line: other.lines[0], withoutGoal: true, withoutGroup: true },
      ],
    });
  });

  it('leave out what is archived, and plans with nothing else', () => {
    const plan = aPlan({ lines: [aLine({ ...needsBoth, archived: true })] });
    expect(consequencesOf([plan, aPlan({ unitId: 'school-2' })], chain)).toEqual({
      plans: 0,
      measures: 0,
      unchanged: 0,
      changed: 0,
      needChoice: [],
    });
  });
});
