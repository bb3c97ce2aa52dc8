import { aGoal, aStrategy } from '../../testing/strategies';
import {
  draftsOf,
  emptyEntry,
  entryFields,
  EntryDraft,
  movedEntry,
  newDraftFrom,
  sameEntries,
} from './entries';

const entry = (id: string, name = id): EntryDraft => ({ id, suggested: false, texts: { name } });

describe('The entries of a strategy', () => {
  it('are written in as texts, and stored with their place', () => {
    const strategy = aStrategy({ goals: [aGoal(2), aGoal(1)] });
    const drafts = draftsOf(strategy, 'goals');
    expect(drafts[0]).toEqual({
      id: 'goal-2',
      suggested: false,
      texts: { title: 'Kommunen skal nå hovedmål 2', shortName: 'Hovedmål 2' },
    });
    expect(entryFields('goals', drafts)['goal-1']).toEqual({
      order: 2,
      suggested: false,
      title: 'Kommunen skal nå hovedmål 1',
      shortName: 'Hovedmål 1',
    });
  });

  it('are stored without space around their texts', () => {
    expect(entryFields('channels', [entry('a', '  Video ')])['a']['name']).toBe('Video');
  });

  it('begin empty, with every text that the list has', () => {
    expect(emptyEntry('objectives', 'o').texts).toEqual({
      title: '',
      indicator: '',
      baseline: '',
      target: '',
    });
  });

  for (const { id, by, order } of [
    { id: 'b', by: -1, order: ['b', 'a', 'c'] },
    { id: 'b', by: 1, order: ['a', 'c', 'b'] },
    { id: 'a', by: -1, order: ['a', 'b', 'c'] },
    { id: 'c', by: 1, order: ['a', 'b', 'c'] },
    { id: 'x', by: 1, order: ['a', 'b', 'c'] },
  ] as const) {
    it(`are ${order.join('')} once ${id} has moved by ${by}`, () => {
      const moved = movedEntry(
        ['a', 'b', 'c'].map((one) => entry(one)),
        id,
        by,
      );
      expect(moved.map((one) => one.id)).toEqual([...order]);
    });
  }

  describe('are the same', () => {
    const list = [entry('a'), entry('b')];
    for (const { what, other, same } of [
      { what: 'as themselves', other: [entry('a'), entry('b')], same: true },
      { what: 'with space around a text', other: [entry('a', ' a '), entry('b')], same: true },
      { what: 'with another text', other: [entry('a', 'A'), entry('b')], same: false },
      { what: 'in another order', other: [entry('b'), entry('a')], same: false },
      { what: 'with one more', other: [entry('a'), entry('b'), entry('c')], same: false },
      {
        what: 'with another mark',
        other: [{ ...entry('a'), suggested: true }, entry('b')],
        same: false,
      },
    ]) {
      it(`${what}: ${same}`, () => expect(sameEntries('channels', list, other)).toBe(same));
    }
  });

  it('keep their ids in a draft of the next strategy, which is to be approved anew', () => {
    const current = aStrategy({ reviseBy: '2026-01-01' });
    const draft = newDraftFrom(current);
    expect(draft.goals).toEqual(current.goals);
    expect(draft.replaces).toBe(current.id);
    expect(draft.reviseBy).toBe('');
    expect('approvedBy' in draft).toBeFalse();
  });
});
