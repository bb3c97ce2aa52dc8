import * as fc from 'fast-check';
import { aRow } from '../../testing/measures';
import { anyRows, countsById, REGISTER_CONTEXT } from '../../testing/registers';
import { choicesOfRow, Facet, FACETS, NONE } from './facets';
import { Filter, narrowRows } from './narrow';
import { indexAtOnce } from './register-index';
import { RegisterRow } from './register-row';

const rows = [
  aRow({ id: 'route', goalIds: ['goal-1', 'goal-2'], deadline: '2026-11-23', channelIds: [] }),
  aRow({
    id: 'book',
    unitId: 'library',
    targetGroupIds: ['group-2'],
    deadline: '2026-12-31',
    reportedOn: '2026-11-20',
    escalated: true,
    assigneeUid: 'kari',
    health: 'critical',
    dialogueLevel: 'involvement',
    objectiveIds: ['objective-1'],
  }),
  aRow({ id: 'late', status: 'notStarted', deadline: '2026-11-22', slips: 1 }),
  aRow({ id: 'off', unitId: 'area-2', status: 'cancelled', deadline: '2026-12-31', slips: 2 }),
];

describe('The narrowed register', () => {
  for (const { fact, filter, found } of [
    {
      fact: 'shows everything unless narrowed',
      filter: {},
      found: ['route', 'book', 'late', 'off'],
    },
    { fact: 'narrows to a main goal', filter: { goal: ['goal-2'] }, found: ['route'] },
    { fact: 'narrows to a target group', filter: { group: ['group-2'] }, found: ['book'] },
    {
      fact: 'narrows to a channel',
      filter: { channel: ['channel-1'] },
      found: ['book', 'late', 'off'],
    },
    { fact: 'narrows to those without a channel', filter: { channel: [NONE] }, found: ['route'] },
    { fact: 'narrows to an objective', filter: { objective: ['objective-1'] }, found: ['book'] },
    { fact: 'narrows to a unit', filter: { unit: ['library'] }, found: ['book'] },
    {
      fact: 'narrows to an area with its units',
      filter: { area: ['area-2'] },
      found: ['book', 'off'],
    },
    { fact: 'narrows to a leader', filter: { leader: ['leader-1'] }, found: ['route', 'late'] },
    { fact: 'narrows to an assignee', filter: { assignee: ['kari'] }, found: ['book'] },
    { fact: 'narrows to a status', filter: { status: ['notStarted'] }, found: ['late'] },
    {
      fact: 'is content with one of several choices',
      filter: { status: ['notStarted', 'cancelled'] },
      found: ['late', 'off'],
    },
    { fact: 'narrows to an assessment', filter: { health: ['critical'] }, found: ['book'] },
    { fact: 'narrows to what is overdue', filter: { attention: ['overdue'] }, found: ['late'] },
    { fact: 'narrows to what is stale', filter: { attention: ['stale'] }, found: ['route'] },
    { fact: 'narrows to what is escalated', filter: { attention: ['escalated'] }, found: ['book'] },
    {
      fact: 'narrows to what has slipped and still counts',
      filter: { attention: ['slipped'] },
      found: ['late'],
    },
    { fact: 'narrows to a month', filter: { month: ['2026-12'] }, found: ['book', 'off'] },
    { fact: 'narrows to a dialogue level', filter: { dialogue: ['involvement'] }, found: ['book'] },
    {
      fact: 'narrows by all facets at once',
      filter: { area: ['area-2'], status: ['cancelled'] },
      found: ['off'],
    },
    {
      fact: 'shows nothing for a choice that it does not know',
      filter: { goal: ['gone'] },
      found: [],
    },
  ] satisfies { fact: string; filter: Filter; found: string[] }[]) {
    it(fact, () => {
      const { kept, count } = narrowRows(indexAtOnce(rows, REGISTER_CONTEXT), filter, null);
      expect(rows.filter((_, row) => kept[row] === 1).map(({ id }) => id)).toEqual(found);
      expect(count).toBe(found.length);
    });
  }

  it('counts a facet without its own choices, and the others under them', () => {
    const index = indexAtOnce(rows, REGISTER_CONTEXT);
    const { counts } = narrowRows(index, { status: ['cancelled'] }, null);
    const byId = countsById(index, counts);
    expect(byId.status).toEqual({ inProgress: 2, notStarted: 1, cancelled: 1 });
    expect(byId.area).toEqual({ 'area-2': 1 });
  });

  it('keeps and counts what a plain loop does, whatever the rows and the choices', () => {
    const anyFilter = fc
      .tuple(fc.subarray([...FACETS], { maxLength: 4 }), fc.nat(), fc.nat(2))
      .map(([facets, seed, more]) => ({ facets, seed, more }));
    fc.assert(
      fc.property(anyRows, anyFilter, fc.boolean(), (all, { facets, seed, more }, searches) => {
        const index = indexAtOnce(all, REGISTER_CONTEXT);
        const filter: Partial<Record<Facet, string[]>> = {};
        for (const facet of facets) {
          const { ids } = index.columns[facet];
          filter[facet] = ids.filter((_, code) => (code + seed) % (more + 2) === 0);
        }
        const matches = searches ? Uint8Array.from(all, (_, row) => row % 2) : null;
        const narrowed = narrowRows(index, filter, matches);
        const found = all.filter((_, row) => !matches || matches[row] === 1);
        const expected = found.filter((row) => FACETS.every((facet) => fits(row, facet, filter)));
        expect(all.filter((_, row) => narrowed.kept[row] === 1)).toEqual(expected);
        expect(narrowed.count).toBe(expected.length);
        expect(countsById(index, narrowed.counts)).toEqual(plainCounts(found, filter));
      }),
    );
  });
});

function fits(row: RegisterRow, facet: Facet, filter: Filter): boolean {
  const chosen = filter[facet] ?? [];
  const choices = choicesOfRow(facet, row, REGISTER_CONTEXT);
  return chosen.length === 0 || choices.some((id) => chosen.includes(id));
}

function plainCounts(rows: readonly RegisterRow[], filter: Filter) {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const counts: Record<string, number> = {};
      rows
        .filter((row) => FACETS.every((other) => other === facet || fits(row, other, filter)))
        .flatMap((row) => choicesOfRow(facet, row, REGISTER_CONTEXT))
        .forEach((id) => (counts[id] = (counts[id] ?? 0) + 1));
      return [facet, counts];
    }),
  );
}
