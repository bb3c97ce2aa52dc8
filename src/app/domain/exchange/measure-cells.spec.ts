import { aRow } from '../../testing/measures';
import { REGISTER_CONTEXT } from '../../testing/registers';
import { indexAtOnce } from '../register/register-index';
import { lookUp } from '../register/look-up';
import { EVERYTHING } from '../register/register-view';
import { COLUMNS } from '../register/sort';
import { atOnce } from '../slices/at-once';
import { columnKind, keyOf, measureCells, readKey, shownRows } from './measure-cells';

const nameOf = (facet: string, id: string) => `${facet} ${id}`;
const cells = (row: Parameters<typeof measureCells>[0], columns = COLUMNS.slice()) =>
  measureCells(row, columns, REGISTER_CONTEXT, nameOf);

describe('A measure as a row of a file', () => {
  it('has numbers, percentages and days as what they are', () => {
    const row = aRow({ progress: 40, slips: 2, start: '2026-03-02', reportedOn: '' });
    expect(cells(row, ['progress', 'slips', 'start', 'reportedOn'])).toEqual([
      { percent: 40 },
      2,
      { day: '2026-03-02' },
      null,
      'school-1-2026/measure-1',
    ]);
  });

  it('has names for ids, several with a sign between that no name has', () => {
    const row = aRow({
      targetGroupIds: ['group-1', 'group-2'],
      channelIds: [],
      assigneeUid: 'kari',
    });
    expect(cells(row, ['title', 'unit', 'group', 'channel', 'assignee', 'leader'])).toEqual([
      row.title,
      'Åsheim skole',
      'group group-1; group group-2',
      null,
      'Kari Utfører',
      'leader leader-1',
      'school-1-2026/measure-1',
    ]);
  });

  it('has nothing in the cell of an assignee where there is none', () => {
    expect(cells(aRow({ assigneeUid: '' }), ['assignee'])[0]).toBeNull();
  });

  it('has the columns wanted, in their order, and the key last', () => {
    const row = aRow();
    expect(cells(row, ['deadline', 'title'])).toEqual([
      { day: '2026-06-30' },
      row.title,
      keyOf(row),
    ]);
  });

  it('has a cell that fits the kind of each column', () => {
    const row = aRow({ reportedOn: '2026-05-01', slips: 1, assigneeUid: 'kari' });
    const kinds = { number: 'number', text: 'string', percent: 'percent', day: 'day' };
    COLUMNS.forEach((column, place) => {
      const cell = cells(row)[place];
      const kind = typeof cell === 'object' && cell ? Object.keys(cell)[0] : typeof cell;
      if (cell !== null) {
        expect(kind).withContext(column).toBe(kinds[columnKind(column)]);
      }
    });
  });
});

describe('The key of a measure', () => {
  it('is read as it is written', () => {
    expect(readKey(keyOf(aRow()))).toEqual({ planId: 'school-1-2026', measureId: 'measure-1' });
    expect(readKey(' a-b-2026/x_Y-9 ')).toEqual({ planId: 'a-b-2026', measureId: 'x_Y-9' });
  });

  const broken = ['', 'measure-1', 'school-1/measure-1', 'school-1-2026/', 'a-2026/b/c'];
  for (const text of [...broken, 'se school-1-2026/measure-1']) {
    it(`is no other text: «${text}»`, () => expect(readKey(text)).toBeNull());
  }
});

describe('The rows of a file', () => {
  const rows = [
    aRow({ id: 'late', deadline: '2026-09-01', goalIds: ['goal-2'] }),
    aRow({ id: 'both', deadline: '2026-05-01', goalIds: ['goal-1', 'goal-2'] }),
    aRow({ id: 'other', deadline: '2026-01-01', goalIds: ['goal-2'], status: 'cancelled' }),
  ];
  const index = indexAtOnce(rows, REGISTER_CONTEXT);
  const shown = (view: Partial<typeof EVERYTHING>) => {
    const look = atOnce(lookUp(index, { ...EVERYTHING, ...view }, REGISTER_CONTEXT.today));
    return shownRows(look).map((row) => rows[row].id);
  };

  it('are those that are found, in the order shown', () => {
    expect(shown({})).toEqual(['other', 'both', 'late']);
    expect(shown({ sort: { column: 'deadline', descending: true } })).toEqual([
      'late',
      'both',
      'other',
    ]);
    expect(shown({ filter: { status: ['cancelled'] } })).toEqual(['other']);
  });

  it('stand by group, each once', () => {
    expect(shown({ grouping: 'goal' })).toEqual(['both', 'other', 'late']);
  });
});
