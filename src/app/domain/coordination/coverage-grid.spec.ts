import * as fc from 'fast-check';
import { aRow } from '../../testing/measures';
import { anyRows } from '../../testing/registers';
import { countGrid } from './coverage-grid';

const GOALS = {
  ids: ['goal-1', 'goal-2'],
  of: ({ goalIds }: { goalIds: readonly string[] }) => goalIds,
};
const GROUPS = {
  ids: ['group-1', 'group-2'],
  of: ({ targetGroupIds }: { targetGroupIds: readonly string[] }) => targetGroupIds,
};

describe('The grid of a coverage map', () => {
  it('counts a measure in each pair that it belongs to', () => {
    const rows = [
      aRow({ goalIds: ['goal-1'], targetGroupIds: ['group-1', 'group-2'] }),
      aRow({ goalIds: ['goal-1', 'goal-2'], targetGroupIds: ['group-1'] }),
    ];
    expect(countGrid(rows, GROUPS, GOALS)).toEqual({
      rowIds: ['group-1', 'group-2'],
      columnIds: ['goal-1', 'goal-2'],
      counts: [
        [2, 1],
        [1, 0],
      ],
    });
  });

  it('counts nothing of what is cancelled or unknown', () => {
    const rows = [
      aRow({ status: 'cancelled' }),
      aRow({ goalIds: ['goal-9'] }),
      aRow({ targetGroupIds: ['group-9'] }),
    ];
    expect(countGrid(rows, GROUPS, GOALS).counts).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('says of any cell what a look at each measure says', () =>
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { counts } = countGrid(rows, GROUPS, GOALS);
        GROUPS.ids.forEach((group, row) =>
          GOALS.ids.forEach((goal, column) => {
            const found = rows.filter(
              ({ goalIds, targetGroupIds, status }) =>
                goalIds.includes(goal) && targetGroupIds.includes(group) && status !== 'cancelled',
            );
            expect(counts[row][column]).toBe(found.length);
          }),
        );
      }),
    ));
});
