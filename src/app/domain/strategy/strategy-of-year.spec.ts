import { aLine } from '../../testing/measures';
import { aPlan } from '../../testing/plans';
import { aDraftStrategy, aGoal, aStrategy } from '../../testing/strategies';
import { NO_SUCCESSORS } from './strategy';
import { readBy, strategyOfYear, withNamesOf } from './strategy-of-year';

const retired = aStrategy({ status: 'retired' });
const current = aDraftStrategy({
  status: 'current',
  goals: [aGoal(1), aGoal(3, 'Nytt mål')],
  successors: { ...NO_SUCCESSORS, goals: { 'goal-2': 'goal-3' } },
});
const draft = aDraftStrategy({ id: 'strategy-3', replaces: 'strategy-2' });
const all = [draft, current, retired];
const on = (strategyId: string) => aPlan({ strategyId });

describe('The strategy of a year', () => {
  for (const { what, plans, is } of [
    { what: 'the one its plans follow, though retired', plans: ['strategy-1'], is: retired },
    { what: 'the one its plans follow', plans: ['strategy-2', 'strategy-2'], is: current },
    { what: 'the later of two', plans: ['strategy-1', 'strategy-2'], is: current },
    { what: 'the later of two, in any order', plans: ['strategy-2', 'strategy-1'], is: current },
    { what: 'the current one without plans', plans: [], is: current },
    { what: 'the current one where none is known', plans: ['unknown'], is: current },
  ]) {
    it(`is ${what}`, () => expect(strategyOfYear(plans.map(on), all)).toBe(is));
  }

  it('is none where none is in force', () => {
    expect(strategyOfYear([], [draft])).toBeNull();
  });

  it('is one of two that do not lead to each other', () => {
    const other = aStrategy({ id: 'other' });
    expect(strategyOfYear(['strategy-1', 'other'].map(on), [retired, other])).toBe(other);
  });
});

describe('Plans read by a strategy', () => {
  const line = aLine({ goalIds: ['goal-2'] });

  it('tell what the old goals have become, whether the plan has been moved or not', () => {
    for (const strategyId of ['strategy-1', 'strategy-2']) {
      const plan = aPlan({ strategyId, lines: [line] });
      const [read] = readBy(current, [plan], all);
      expect(read).toEqual({ ...plan, lines: [{ ...line, goalIds: ['goal-3'] }] });
    }
  });

  it('are the same where there is nothing to read anew', () => {
    const plan = aPlan({ lines: [aLine({ goalIds: ['goal-1'] })] });
    expect(readBy(current, [plan], all)[0]).toBe(plan);
  });

  it('are read once, until the strategies are others', () => {
    const plan = aPlan({ lines: [line] });
    const [before] = readBy(current, [plan], all);
    expect(readBy(current, [aPlan({ unitId: 'b' }), plan], all)[1]).toBe(before);
    const goesOut = { ...current, successors: NO_SUCCESSORS };
    const [after] = readBy(goesOut, [plan], [goesOut, retired]);
    expect(after.lines[0].goalIds).not.toEqual(before.lines[0].goalIds);
  });
});

describe('A strategy with the names of others', () => {
  it('has its own entries first, and calls what it shares what it does itself', () => {
    const renamed = { ...current, goals: [aGoal(1, 'Nytt navn'), aGoal(3)] };
    const { goals, id } = withNamesOf(renamed, [renamed, retired]);
    expect(id).toBe('strategy-2');
    expect(goals.map(({ shortName }) => shortName)).toEqual([
      'Nytt navn',
      'Hovedmål 3',
      'Hovedmål 2',
    ]);
  });
});
