import { expectUnreadable } from '../../testing/expect-unreadable';
import { aStoredDocument, strategyFields } from '../../testing/stored-documents';
import { aChannel, aDraftStrategy, aGoal, aGroup, aStrategy } from '../../testing/strategies';
import { readDocument } from '../document/unreadable';
import { newStrategyFields, strategyDocument, toStrategy } from './strategy-document';

const entry = { order: 1, suggested: false };
const measured = { indicator: 'Andel som vet', baseline: '50 %', target: '80 %' };

describe('The document of a strategy', () => {
  it('is read with each list in its order, whatever the order of the ids', () => {
    const strategy = aStrategy({
      goals: [aGoal(1), aGoal(2), aGoal(10)],
      objectives: [{ ...entry, id: 'o', title: 'Alle får vite', ...measured }],
      targetGroups: [aGroup(1), aGroup(2)],
      channels: [aChannel(1)],
      values: [
        { ...entry, id: 'open', name: 'åpen' },
        { ...entry, id: 'brave', order: 2, name: 'modig' },
      ],
      sections: [{ ...entry, id: 's', title: 'Ansvar', summary: 'Linjelederen svarer.' }],
    });
    const stored = strategyFields({
      ...strategy,
      goals: [...strategy.goals].reverse(),
      targetGroups: [...strategy.targetGroups].reverse(),
      values: [...strategy.values].reverse(),
    });
    const document = aStoredDocument('strategies/strategy-1', stored);
    expect(readDocument(document, strategyDocument, toStrategy)).toEqual({ item: strategy });
  });

  it('is made for a draft, which is read back as it was written', () => {
    const draft = aDraftStrategy({ updatedBy: 'admin-1' });
    const stored = { ...newStrategyFields(draft, 'admin-1'), updatedAt: null };
    const document = aStoredDocument('strategies/strategy-2', stored);
    expect(readDocument(document, strategyDocument, toStrategy)).toEqual({ item: draft });
  });

  const fields = strategyFields(aStrategy());
  for (const { field, changes } of [
    { field: 'title', changes: { title: 7 } },
    { field: 'status', changes: { status: 'new' } },
    { field: 'approvedBy', changes: { approvedBy: null } },
    { field: 'approvedOn', changes: { approvedOn: new Date() } },
    { field: 'reviseBy', changes: { reviseBy: undefined } },
    { field: 'replaces', changes: { replaces: null } },
    { field: 'successors', changes: { successors: 'none' } },
    {
      field: 'successors.goals.a',
      changes: { successors: { ...aStrategy().successors, goals: { a: 1 } } },
    },
    { field: 'version', changes: { version: 0 } },
    { field: 'decidedAt', changes: { decidedAt: 'i dag' } },
    { field: 'goals', changes: { goals: 'all' } },
    { field: 'goals.a.shortName', changes: { goals: { a: { ...entry, title: 'Mål' } } } },
    { field: 'objectives.a.title', changes: { objectives: { a: entry } } },
    { field: 'targetGroups.a.name', changes: { targetGroups: { a: entry } } },
    {
      field: 'channels.a.order',
      changes: { channels: { a: { ...entry, name: 'x', order: '1' } } },
    },
    { field: 'values.a.suggested', changes: { values: { a: { order: 1, name: 'åpen' } } } },
    { field: 'sections.a.summary', changes: { sections: { a: { ...entry, title: 'x' } } } },
  ]) {
    it(`is unreadable with a wrong ${field}`, () => {
      expectUnreadable(strategyDocument, { ...fields, ...changes }, field);
    });
  }
});
