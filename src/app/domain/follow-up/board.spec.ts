import { MeasureLine } from '../measure/measure-line';
import { aLine } from '../../testing/measures';
import { aDirectory, anArea, aUnit } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aRequest } from '../../testing/requests';
import { BoardView, boardOf, WHOLE_BOARD } from './board';
import { readBoardView, writeBoardView } from './board-view';

const TODAY = '2026-05-10';
const LEADER = 'leader-1';
const DIRECTORY = aDirectory([
  anArea({ leaderUid: 'area-leader' }),
  anArea({ id: 'area-2', name: 'Kultur' }),
  aUnit({ leaderSince: '2025-08-01' }),
  aUnit({ id: 'school-2', leaderSince: '2025-08-01' }),
  aUnit({ id: 'library', parentId: 'area-2', leaderSince: '2025-08-01' }),
]);
const CALM: Partial<MeasureLine> = {
  deadline: '2026-12-01',
  reportedOn: '2026-05-01',
  acknowledgedBy: LEADER,
  acknowledgedOn: '2025-08-01',
};
const line = (id: string, change: Partial<MeasureLine> = {}) => aLine({ ...CALM, id, ...change });

const SCHOOL = aPlan({
  lines: [
    line('calm'),
    line('late', { deadline: '2026-05-01' }),
    line('later', { deadline: '2026-04-20', reportedOn: '2026-04-01' }),
    line('asked'),
    line('done', { status: 'cancelled', deadline: '2026-01-01' }),
  ],
  requests: [
    aRequest({ id: 'r1', on: '2026-05-01', measureIds: ['asked', 'calm'] }),
    aRequest({ id: 'r2', on: '2026-05-02', measureIds: ['asked'] }),
  ],
});
const OTHER = aPlan({ unitId: 'school-2', lines: [line('x', { deadline: '2026-02-01' })] });
const LIBRARY = aPlan({
  unitId: 'library',
  status: 'returned',
  statusAt: new Date('2026-03-03T12:00:00'),
  lines: [line('calm')],
});
const QUIET = aPlan({ unitId: 'quiet', lines: [line('calm')] });

const board = (view: Partial<BoardView> = {}, plans = [LIBRARY, SCHOOL, OTHER, QUIET]) =>
  boardOf(plans, DIRECTORY, 7, { ...WHOLE_BOARD, ...view }, TODAY);
const shape = (view: Partial<BoardView> = {}) =>
  board(view).areas.map(({ areaId, units }) => [
    areaId,
    units.map((unit) => [
      unit.unitId,
      ...(unit.returned ? ['returned'] : []),
      ...unit.rows.map(({ measure }) => measure.id),
    ]),
  ]);

describe('The follow-up board', () => {
  // Reported on the day of r1, which is thereby answered; r2 came the day after.
  it('has areas, units and measures, the oldest first, and nothing that is in order', () => {
    expect(shape()).toEqual([
      [
        'area-1',
        [
          ['school-2', 'x'],
          ['school-1', 'later', 'late', 'asked'],
        ],
      ],
      ['area-2', [['library', 'returned']]],
    ]);
  });

  it('counts by kind, and how long a request has waited', () => {
    const { counts, units, measures, longestUnanswered } = board();
    expect(counts).toEqual({ unanswered: 1, returned: 1, late: 3, stale: 1, handover: 0 });
    expect([units, measures, longestUnanswered]).toEqual([3, 4, 8]);
  });

  it('narrows to a kind, and keeps the counts of the others', () => {
    expect(shape({ kind: 'stale' })).toEqual([['area-1', [['school-1', 'later']]]]);
    expect(shape({ kind: 'returned' })).toEqual([['area-2', [['library', 'returned']]]]);
    expect(board({ kind: 'stale' }).counts).toEqual(board().counts);
    expect([...board({ kind: 'late' }).byArea]).toEqual([['area-1', 3]]);
  });

  it('narrows to an area and to a unit, and counts what is there', () => {
    expect(shape({ areaId: 'area-2' })).toEqual([['area-2', [['library', 'returned']]]]);
    expect(board({ areaId: 'area-2' }).counts.late).toBe(0);
    expect(shape({ unitId: 'school-2' })).toEqual([['area-1', [['school-2', 'x']]]]);
    expect(board({ areaId: 'area-2' }).byArea).toEqual(
      new Map([
        ['area-1', 4],
        ['area-2', 1],
      ]),
    );
  });

  it('orders by the kind that it is narrowed to', () => {
    expect(shape({ kind: 'late' })).toEqual([
      [
        'area-1',
        [
          ['school-2', 'x'],
          ['school-1', 'later', 'late'],
        ],
      ],
    ]);
    const row = board({ kind: 'late' }).areas[0].units[1].rows[0];
    expect([row.since, row.concerns.map(({ kind }) => kind)]).toEqual([
      '2026-04-20',
      ['late', 'stale'],
    ]);
  });

  it('tells the requests that stand, how long, and to whom they were repeated', () => {
    const [unit] = board({ unitId: 'school-1' }).areas[0].units;
    expect(unit.requests.map(({ request, ...told }) => ({ id: request.id, ...told }))).toEqual([
      { id: 'r2', waiting: 1, days: 8, repeatedTo: ['area-leader'] },
    ]);
  });

  it('says what a status can be asked for', () => {
    const rows = board({ unitId: 'school-1' }).areas[0].units[0].rows;
    expect(rows.map(({ measure, mayBeAsked }) => [measure.id, mayBeAsked])).toEqual([
      ['later', true],
      ['late', true],
      ['asked', false],
    ]);
  });

  it('is empty where nothing is to be followed up', () => {
    expect(board({}, [QUIET])).toEqual(
      jasmine.objectContaining({ areas: [], units: 0, measures: 0, longestUnanswered: 0 }),
    );
  });
});

describe('The address of the board', () => {
  it('holds what it is narrowed to', () => {
    const view: BoardView = { kind: 'late', areaId: 'area-1', unitId: 'school-1' };
    expect(readBoardView({ kind: 'late', area: 'area-1', unit: 'school-1' })).toEqual(view);
    expect(writeBoardView(view)).toEqual({ kind: 'late', area: 'area-1', unit: 'school-1' });
    expect(writeBoardView(WHOLE_BOARD)).toEqual({ kind: null, area: null, unit: null });
  });

  it('is read as everything where it says what nobody knows', () => {
    expect(readBoardView({ kind: 'lost' })).toEqual(WHOLE_BOARD);
    expect(readBoardView({ kind: ['stale', 'late'] }).kind).toBe('stale');
  });
});
