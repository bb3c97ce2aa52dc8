import * as fc from 'fast-check';
import { aRow } from '../../testing/measures';
import { anyRows, REGISTER_CONTEXT } from '../../testing/registers';
import { isOverdue } from '../measure/attention';
import { groupRows, GROUPINGS, sortKept } from './arrange';
import { choicesOfRow } from './facets';
import { narrowRows } from './narrow';
import { indexAtOnce } from './register-index';
import { RegisterRow } from './register-row';
import { COLUMNS, Sort } from './sort';

const { today } = REGISTER_CONTEXT;

function sorted(rows: readonly RegisterRow[], sort: Sort): readonly string[] {
  const index = indexAtOnce(rows, REGISTER_CONTEXT);
  return [...sortKept(index, narrowRows(index, {}, null), sort)].map((row) => rows[row].id);
}

describe('Sorted measures', () => {
  const rows = [
    aRow({
      id: 'aa',
      title: 'Åpen dag',
      deadline: '2026-12-01',
      reportedOn: '',
      status: 'completed',
      progress: 100,
    }),
    aRow({
      id: 'b',
      title: 'Bok',
      deadline: '2026-03-01',
      reportedOn: '2026-02-01',
      assigneeUid: 'ola',
    }),
    aRow({
      id: 'ae',
      title: 'Ærlig',
      deadline: '2026-06-01',
      reportedOn: '2026-05-01',
      assigneeUid: 'kari',
    }),
  ];
  for (const { fact, column, descending, ids } of [
    { fact: 'stand by deadline', column: 'deadline', descending: false, ids: ['b', 'ae', 'aa'] },
    { fact: 'stand the other way', column: 'deadline', descending: true, ids: ['aa', 'ae', 'b'] },
    {
      fact: 'stand in Norwegian alphabetical order',
      column: 'title',
      descending: false,
      ids: ['b', 'ae', 'aa'],
    },
    {
      fact: 'stand by the order of their statuses, then by deadline',
      column: 'status',
      descending: false,
      ids: ['b', 'ae', 'aa'],
    },
    {
      fact: 'stand by names and not by ids',
      column: 'assignee',
      descending: false,
      ids: ['ae', 'b', 'aa'],
    },
    {
      fact: 'have those without anybody last both ways',
      column: 'assignee',
      descending: true,
      ids: ['b', 'ae', 'aa'],
    },
    {
      fact: 'have those never reported last',
      column: 'reportedOn',
      descending: false,
      ids: ['b', 'ae', 'aa'],
    },
    {
      fact: 'have those never reported last both ways',
      column: 'reportedOn',
      descending: true,
      ids: ['ae', 'b', 'aa'],
    },
    { fact: 'stand by number', column: 'progress', descending: true, ids: ['aa', 'b', 'ae'] },
  ] satisfies { fact: string; column: Sort['column']; descending: boolean; ids: string[] }[]) {
    it(fact, () => expect(sorted(rows, { column, descending })).toEqual(ids));
  }

  it('are all there, once, whatever the column', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...COLUMNS), fc.boolean(), (all, column, descending) => {
        const ids = all.map(({ id }) => id);
        expect(sorted(all, { column, descending }).toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  it('stand as a plain sort by deadline and number puts them', () => {
    fc.assert(
      fc.property(anyRows, (all) => {
        const plain = all.toSorted(
          (one, other) =>
            one.progress - other.progress || one.deadline.localeCompare(other.deadline),
        );
        const ids = plain.map(({ id }) => id);
        expect(sorted(all, { column: 'progress', descending: false })).toEqual(ids);
      }),
    );
  });
});

describe('Grouped measures', () => {
  it('stand once in each of their groups, and add up', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...GROUPINGS), (all, grouping) => {
        const index = indexAtOnce(all, REGISTER_CONTEXT);
        const order = sortKept(index, narrowRows(index, {}, null), {
          column: 'deadline',
          descending: true,
        });
        const groups = groupRows(index, order, grouping, today);
        const inOrder = [...order].map((row) => all[row]);
        for (const group of groups) {
          const members = inOrder.filter((row) =>
            choicesOfRow(grouping, row, REGISTER_CONTEXT).includes(group.id),
          );
          const planned = members.filter(({ status }) => status !== 'cancelled');
          const progress = planned.reduce((sum, row) => sum + row.progress, 0) / planned.length;
          expect([...group.rows].map((row) => all[row])).toEqual(members);
          expect(group.completed).toBe(members.filter((m) => m.status === 'completed').length);
          expect(group.overdue).toBe(members.filter((m) => isOverdue(m, today)).length);
          expect(group.progress).toBe(planned.length === 0 ? null : Math.round(progress));
        }
        const ids = new Set(all.flatMap((row) => choicesOfRow(grouping, row, REGISTER_CONTEXT)));
        expect(new Set(groups.map(({ id }) => id))).toEqual(ids);
      }),
    );
  });

  it('stand in the order of what they are grouped by', () => {
    const rows = ['2026-10-01', '2026-02-01'].map((deadline, n) => aRow({ id: `${n}`, deadline }));
    const index = indexAtOnce(rows, REGISTER_CONTEXT);
    const groups = groupRows(index, Uint32Array.of(0, 1), 'month', today);
    expect(groups.map(({ id }) => id)).toEqual(['2026-02', '2026-10']);
  });
});
