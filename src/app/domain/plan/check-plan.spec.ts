import { aLine } from '../../testing/measures';
import { aStrategy } from '../../testing/strategies';
import { MeasureLine } from '../measure/measure-line';
import { checkPlan } from './check-plan';

const TODAY = '2026-03-15';

/** One that covers both goals and both groups, has a message and is in time. */
const sound = aLine({
  goalIds: ['goal-1', 'goal-2'],
  targetGroupIds: ['group-1', 'group-2'],
  deadline: '2026-06-30',
});

function check(...lines: readonly MeasureLine[]) {
  return checkPlan(lines, aStrategy(), TODAY);
}

describe('The check of a plan', () => {
  it('finds nothing in a sound one', () => {
    expect(check(sound)).toEqual([]);
  });

  it('finds every goal and group missing in an empty one', () => {
    expect(check()).toEqual([
      { kind: 'goalsWithoutMeasures', goalIds: ['goal-1', 'goal-2'] },
      { kind: 'groupsNeverAddressed', groupIds: ['group-1', 'group-2'] },
    ]);
  });

  it('finds the goal that no measure supports', () => {
    expect(check({ ...sound, goalIds: ['goal-1'] })).toEqual([
      { kind: 'goalsWithoutMeasures', goalIds: ['goal-2'] },
    ]);
  });

  it('finds the group that no measure speaks to', () => {
    expect(check({ ...sound, targetGroupIds: ['group-2'] })).toEqual([
      { kind: 'groupsNeverAddressed', groupIds: ['group-1'] },
    ]);
  });

  for (const { fact, line } of [
    { fact: 'an archived', line: { ...sound, archived: true } },
    { fact: 'a cancelled', line: { ...sound, status: 'cancelled' } as const },
  ]) {
    it(`counts ${fact} measure for nothing`, () => {
      expect(check(line).map(({ kind }) => kind)).toEqual([
        'goalsWithoutMeasures',
        'groupsNeverAddressed',
      ]);
    });
  }

  it('finds measures without a message', () => {
    const silent = { ...sound, id: 'silent', hasMessage: false };
    expect(check(sound, silent)).toEqual([{ kind: 'withoutMessage', measures: [silent] }]);
  });

  it('finds measures that are overdue already, and not those due today', () => {
    const late = { ...sound, deadline: '2026-03-14' };
    expect(check(late, { ...sound, deadline: TODAY })).toEqual([
      { kind: 'overdue', measures: [late] },
    ]);
  });

  for (const { fact, deadlines, found } of [
    { fact: 'three of three', deadlines: ['04-01', '04-15', '04-30'], found: null },
    { fact: 'three of four', deadlines: ['04-01', '04-15', '04-30', '05-01'], found: 3 },
    { fact: 'two of four', deadlines: ['04-01', '04-15', '05-30', '05-01'], found: null },
    { fact: 'four of four', deadlines: ['04-01', '04-15', '04-30', '04-30'], found: 4 },
  ]) {
    it(`${found ? 'finds it crowded' : 'is content'} where ${fact} end in one month`, () => {
      const lines = deadlines.map((day) => ({ ...sound, deadline: `2026-${day}` }));
      const crowded = check(...lines).find(({ kind }) => kind === 'crowdedMonth');
      expect(
        crowded && { ...crowded, measures: 'measures' in crowded && crowded.measures.length },
      ).toEqual(
        found
          ? { kind: 'crowdedMonth', month: '2026-04', measures: found, of: lines.length }
          : undefined,
      );
    });
  }

  it('does not take the same month of two years for one', () => {
    const lines = ['2026-04-01', '2026-04-02', '2027-04-01', '2027-04-02'].map((deadline) => ({
      ...sound,
      deadline,
    }));
    expect(check(...lines)).toEqual([]);
  });
});
