import { aGoal, aGroup, aDraftStrategy, aStrategy } from '../../testing/strategies';
import { NO_SUCCESSORS } from './strategy';
import {
  chainTo,
  entryName,
  leftBehind,
  successorOf,
  successorsAfter,
  successorsOf,
  withSuccessor,
} from './succession';

/** Goal 2 has become goal 3, group 1 has gone out. */
const first = aStrategy();
const second = aDraftStrategy({
  goals: [aGoal(1), aGoal(3)],
  targetGroups: [aGroup(2)],
  successors: { ...NO_SUCCESSORS, goals: { 'goal-2': 'goal-3' }, targetGroups: { 'group-1': '' } },
});
/** Goal 3 has become goal 1, and goal 4 is new. */
const third = aStrategy({
  id: 'strategy-3',
  replaces: 'strategy-2',
  goals: [aGoal(1), aGoal(4)],
  targetGroups: [aGroup(2)],
  successors: { ...NO_SUCCESSORS, goals: { 'goal-3': 'goal-1' } },
});

describe('The chain of strategies', () => {
  const all = [third, first, second];

  for (const { to, ids } of [
    { to: 'strategy-1', ids: ['strategy-1'] },
    { to: 'strategy-2', ids: ['strategy-1', 'strategy-2'] },
    { to: 'strategy-3', ids: ['strategy-1', 'strategy-2', 'strategy-3'] },
    { to: 'unknown', ids: [] },
  ]) {
    it(`to ${to} is ${ids.join(', ') || 'empty'}`, () => {
      expect(chainTo(all, to).map(({ id }) => id)).toEqual(ids);
    });
  }

  it('ends where a strategy is not known, and never goes in a circle', () => {
    expect(chainTo([second], 'strategy-2')).toEqual([second]);
    const circle = [aStrategy({ replaces: 'strategy-2' }), second];
    expect(chainTo(circle, 'strategy-2').map(({ id }) => id)).toEqual(['strategy-1', 'strategy-2']);
  });
});

describe('What an entry has become', () => {
  const chain = [first, second, third];

  for (const { what, list, id, becomes } of [
    { what: 'itself where every strategy has it', list: 'goals', id: 'goal-1', becomes: 'goal-1' },
    { what: 'what it was mapped to, step by step', list: 'goals', id: 'goal-2', becomes: 'goal-1' },
    {
      what: 'the same from the middle of the chain',
      list: 'goals',
      id: 'goal-3',
      becomes: 'goal-1',
    },
    { what: 'itself where only the last has it', list: 'goals', id: 'goal-4', becomes: 'goal-4' },
    { what: 'nothing where it has gone out', list: 'targetGroups', id: 'group-1', becomes: null },
    { what: 'nothing where no strategy has it', list: 'goals', id: 'goal-9', becomes: null },
  ] as const) {
    it(`is ${what}`, () => expect(successorOf(list, id, chain)).toBe(becomes));
  }

  it('is nothing without strategies, and while nobody has said', () => {
    expect(successorOf('goals', 'goal-1', [])).toBeNull();
    const undecided = { ...second, successors: NO_SUCCESSORS };
    expect(successorOf('goals', 'goal-2', [first, undecided])).toBeNull();
  });

  it('stands once where several have become the same', () => {
    expect(successorsOf('goals', ['goal-3', 'goal-1', 'goal-9'], chain)).toEqual(['goal-1']);
  });
});

describe('What is left behind', () => {
  it('is each entry that the draft does not have, with what was said of it', () => {
    const draft = { ...second, goals: [aGoal(3)] };
    expect(leftBehind(first, draft)).toEqual([
      { list: 'goals', id: 'goal-1', name: 'Hovedmål 1', successor: null },
      { list: 'goals', id: 'goal-2', name: 'Hovedmål 2', successor: 'goal-3' },
      { list: 'targetGroups', id: 'group-1', name: 'Målgruppe 1', successor: '' },
    ]);
  });

  it('is nothing where the draft has everything', () => {
    expect(leftBehind(first, aDraftStrategy())).toEqual([]);
  });

  it('is called by its title where it has no name', () => {
    const objective = { ...aGoal(1), shortName: undefined, title: 'Alle får vite' };
    expect(entryName(objective)).toBe('Alle får vite');
  });
});

describe('The mapping', () => {
  const mapped = second.successors;

  it('takes one decision more, another one, and one back', () => {
    const goal = { list: 'goals', id: 'goal-2' } as const;
    expect(withSuccessor(NO_SUCCESSORS, goal, 'goal-3').goals).toEqual({ 'goal-2': 'goal-3' });
    expect(withSuccessor(mapped, goal, '').goals).toEqual({ 'goal-2': '' });
    expect(withSuccessor(mapped, goal, null)).toEqual({ ...mapped, goals: {} });
  });

  it('lets go of what leads to an entry that is taken out', () => {
    expect(successorsAfter(mapped, 'goals', ['goal-1'])).toEqual({ ...mapped, goals: {} });
  });

  it('lets go of what is said of an entry that has come back', () => {
    const ids = ['goal-1', 'goal-2', 'goal-3'];
    expect(successorsAfter(mapped, 'goals', ids).goals).toEqual({});
  });

  it('keeps what still holds, going out too', () => {
    expect(successorsAfter(mapped, 'goals', ['goal-3'])).toEqual(mapped);
    expect(successorsAfter(mapped, 'targetGroups', ['group-2'])).toEqual(mapped);
    expect(successorsAfter(mapped, 'values', [])).toBe(mapped);
  });
});
