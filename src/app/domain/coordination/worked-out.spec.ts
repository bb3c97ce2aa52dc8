import figuresDocument from '../../../../docs/figures.md' with { loader: 'text' };
import { cellsOf, DIRECTORY, PLANS, STRATEGY, TODAY } from '../../testing/hand-computed';
import { STATUSES } from '../measure/measure';
import { toRows } from '../register/register-row';
import { atOnce } from '../slices/at-once';
import { judgeGrid } from './coverage-findings';
import { countGrid } from './coverage-grid';
import { CoverageMapId, sidesOf } from './coverage-maps';
import { findClashes } from './find-clashes';
import { followLines } from './line-of-sight';

const MEASURES = toRows(PLANS);

/** The rows of the document's table with this first head, without the heads. */
function tableOf(head: string): readonly (readonly string[])[] {
  const tables = figuresDocument.split(/\n(?!\|)/).map((block) => cellsOf(block.trim()));
  const found = tables.filter((rows) => rows[0]?.[0] === head);
  if (found.length !== 1) {
    throw new Error(`${found.length} tables are headed "${head}"`);
  }
  return found[0].slice(1);
}

/** A number as the document has it: with two decimals at most. */
function written(number: number): string {
  return String(Number(number.toFixed(2)));
}

function judged(map: CoverageMapId) {
  const { rows, columns, isOver } = sidesOf(map, '', MEASURES, {
    strategy: STRATEGY,
    directory: DIRECTORY,
    year: 2028,
    today: TODAY,
  });
  return judgeGrid(countGrid(MEASURES, rows, columns), isOver);
}

/** The cells of a table of counts and expectations, without its sums. */
function countsAndExpected(grid: ReturnType<typeof judgeGrid>) {
  return grid.cells.map((row) =>
    row.map(({ count, expected }) => `${count} (${written(expected)})`),
  );
}

describe('The document of the figures, on coordination', () => {
  it('works out the coverage of groups and goals', () => {
    const grid = judged('groups');
    const rows = tableOf('group × goal').slice(0, -1);
    expect(countsAndExpected(grid)).toEqual(rows.map((row) => row.slice(1, 4)));
    expect([grid.empty.length, grid.overfull.length]).toEqual([6, 0]);
    expect([grid.emptyRows, grid.emptyColumns]).toEqual([[3], [2]]);
  });

  it('works out what is overfull', () => {
    const rows = tableOf('crowd').slice(0, -1);
    const counts = rows.map((row) => row.slice(1, 4).map((cell) => Number.parseInt(cell)));
    const grid = judgeGrid({ rowIds: ['x', 'y'], columnIds: ['a', 'b', 'c'], counts });
    expect(countsAndExpected(grid)).toEqual(rows.map((row) => row.slice(1, 4)));
    expect(grid.overfull.map(({ count }) => count)).toEqual([14, 12]);
  });

  it('counts channels by the month of the deadline', () => {
    const { cells, judged: cellsJudged } = judged('channels');
    expect(cells.map((row) => row.map(({ count }) => String(count)))).toEqual(
      tableOf('channel × month').map((row) => row.slice(1)),
    );
    // Eleven months of four channels: January is over.
    expect(cellsJudged).toBe(44);
  });

  it('finds the clashes, in their order', () => {
    const { coming, past } = atOnce(findClashes(MEASURES, TODAY));
    const told = [
      ...coming.map((clash) => ({ ...clash, is: 'coming' })),
      ...past.map((clash) => ({ ...clash, is: 'past' })),
    ];
    expect(
      told.map(({ week, groupId, channelId, measures, is }) => [
        week,
        groupId.replace('group-', ''),
        channelId.replace('channel-', ''),
        measures.map(({ id }) => id).join(' '),
        is,
      ]),
    ).toEqual(tableOf('clash').map((row) => row.slice(0, 5)));
  });

  const line = atOnce(
    followLines(MEASURES, {
      goal: STRATEGY.goals.map(({ id }) => id),
      objective: [],
      status: STATUSES,
      group: STRATEGY.targetGroups.map(({ id }) => id),
      channel: STRATEGY.channels.map(({ id }) => id),
    }),
  );

  it('weighs the nodes of the line of sight', () => {
    const nodes = (['goal', 'status', 'group', 'channel'] as const).flatMap(
      (layer) => line.nodes[layer],
    );
    expect(
      nodes.map(({ layer, id, weight, count }) => [layer, id, written(weight), String(count)]),
    ).toEqual(tableOf('layer').map((row) => row.slice(0, 4)));
    expect([line.total, line.broken, line.withoutObjective]).toEqual([33, 33, 33]);
  });

  it('weighs the ribbons of its last step', () => {
    const weightOf = (group: string, channel: string) => {
      const link = line.steps[3].find(({ from, to }) => from.id === group && to.id === channel);
      return link ? written(link.weight) : '–';
    };
    for (const [group, ...weights] of tableOf('ribbon')) {
      const channels = ['channel-1', 'channel-2', 'channel-3'];
      expect(channels.map((channel) => weightOf(group, channel)))
        .withContext(group)
        .toEqual(weights.slice(0, 3));
    }
  });
});
