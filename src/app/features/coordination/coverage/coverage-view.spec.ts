import { MapContext } from '../../../domain/coordination/coverage-maps';
import { RegisterRow } from '../../../domain/register/register-row';
import { aRow } from '../../../testing/measures';
import { aDirectory, anArea, aUnit } from '../../../testing/municipality';
import { aStrategy } from '../../../testing/strategies';
import { CoverageChoice, coverageView } from './coverage-view';

const FIELDS = { suggested: true, indicator: '', baseline: '', target: '' };
const CONTEXT: MapContext = {
  strategy: aStrategy({
    objectives: [
      { id: 'objective-1', order: 1, title: 'Alle finner fram', ...FIELDS },
      { id: 'objective-2', order: 2, title: 'Alle forstår', ...FIELDS },
    ],
  }),
  directory: aDirectory([
    anArea(),
    aUnit(),
    anArea({ id: 'area-2', name: 'Kultur' }),
    aUnit({ id: 'library', name: 'Biblioteket', parentId: 'area-2' }),
  ]),
  year: 2026,
  today: '2026-11-10',
};
const ALL: CoverageChoice = { map: 'groups', areaId: '', openId: '' };

function times(count: number, changes: Partial<RegisterRow>): readonly RegisterRow[] {
  return Array.from({ length: count }, (_, index) => aRow({ id: `m-${index}`, ...changes }));
}

/** Twelve to one pair and twelve to another: six were to be expected in each of the four. */
const APART = [
  ...times(12, { goalIds: ['goal-1'], targetGroupIds: ['group-1'] }),
  ...times(12, { goalIds: ['goal-2'], targetGroupIds: ['group-2'] }),
];
const view = (choice: Partial<CoverageChoice>, measures: readonly RegisterRow[]) =>
  coverageView({ ...ALL, ...choice }, measures, CONTEXT);

describe('The view of a coverage map', () => {
  it('says what is empty and what is overfull', () => {
    const { sentence, empty, overfull } = view({}, APART);
    expect(sentence).toBe(
      '2 av 4 kombinasjoner av målgruppe og hovedmål er tomme, og 2 er overfulle.',
    );
    expect(empty.map(({ name, detail }) => [name, detail])).toEqual([
      ['Målgruppe 1 · 2. Hovedmål 2', 'rundt 6 var ventet'],
      ['Målgruppe 2 · 1. Hovedmål 1', 'rundt 6 var ventet'],
    ]);
    expect(overfull[0]).toEqual({
      name: 'Målgruppe 1 · 1. Hovedmål 1',
      detail: '12 tiltak, rundt 6 var ventet',
      query: { group: 'group-1', goal: 'goal-1', status: 'notCancelled' },
    });
  });

  it('says so in the singular, and where there is nothing to find', () => {
    const even = ['goal-1', 'goal-2'].flatMap((goal) =>
      ['group-1', 'group-2'].flatMap((group) =>
        times(1, { goalIds: [goal], targetGroupIds: [group] }),
      ),
    );
    expect(view({}, even).sentence).toBe(
      'Alle 4 kombinasjoner av målgruppe og hovedmål har tiltak, og ingen er overfulle.',
    );
    expect(view({}, even.slice(1)).sentence).toBe(
      'Én av 4 kombinasjoner av målgruppe og hovedmål er tom, og ingen er overfulle.',
    );
  });

  it('names a row or a column with nothing at all once, before the single cells', () => {
    const { empty } = view({}, times(3, { goalIds: ['goal-1'], targetGroupIds: ['group-1'] }));
    expect(empty.map(({ name, detail }) => [name, detail])).toEqual([
      ['Målgruppe 2', 'ingen tiltak i det hele tatt'],
      ['2. Hovedmål 2', 'ingen tiltak i det hele tatt'],
    ]);
    expect(empty[0].query).toEqual({ group: 'group-2', status: 'notCancelled' });
  });

  it('leads from each cell to its measures, those of the area alone where one is chosen', () => {
    const { table } = view({ areaId: 'area-1' }, APART);
    expect(table.rows[0].cells.map(({ query }) => query)).toEqual([
      { group: 'group-1', goal: 'goal-1', status: 'notCancelled', area: 'area-1' },
      { group: 'group-1', goal: 'goal-2', status: 'notCancelled', area: 'area-1' },
    ]);
    expect(table.rows[0].cells[0].label).toBe(
      'tiltak: Målgruppe 1, 1. Hovedmål 1, overfull: rundt 6 var ventet',
    );
  });

  it('unfolds an area into its units, each leading to its own measures', () => {
    const measures = [
      ...times(2, { objectiveIds: ['objective-1'] }),
      ...times(1, { unitId: 'area-1', objectiveIds: ['objective-2'] }),
    ];
    const folded = view({ map: 'objectives' }, measures).table.rows;
    expect(folded.map(({ name, isOpen }) => [name, isOpen])).toEqual([
      ['Kultur', false],
      ['Oppvekst', false],
    ]);
    const { rows } = view({ map: 'objectives', openId: 'area-1' }, measures).table;
    expect(rows.map(({ name, isBelow }) => [name, isBelow])).toEqual([
      ['Kultur', false],
      ['Oppvekst', false],
      ['Felles for området', true],
      ['Åsheim skole', true],
    ]);
    expect(rows.map(({ cells }) => cells.map(({ count }) => count))).toEqual([
      [0, 0],
      [2, 1],
      [0, 1],
      [2, 0],
    ]);
    expect(rows[1].cells[0].query).toEqual({
      area: 'area-1',
      objective: 'objective-1',
      status: 'notCancelled',
    });
    expect(rows[3].cells[0].query).toEqual({
      unit: 'school-1',
      objective: 'objective-1',
      status: 'notCancelled',
    });
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('has units for rows where an area is chosen', () => {
    const { table } = view({ map: 'objectives', areaId: 'area-2' }, []);
    expect([table.corner, table.rows.map(({ name }) => name)]).toEqual(['Enhet', ['Biblioteket']]);
  });

  it('judges only this month and later, and says so', () => {
    const { sentence, table } = view({ map: 'channels' }, times(1, { deadline: '2026-12-01' }));
    expect(sentence).toBe(
      '3 av 4 kombinasjoner av kanal og måned fra og med denne måneden er tomme, og ingen er overfulle.',
    );
    expect(table.columns.map(({ short }) => short).join(' ')).toBe(
      'jan feb mar apr mai jun jul aug sep okt nov des',
    );
    expect(table.columns.map(({ isOver }) => isOver).lastIndexOf(true)).toBe(9);
    expect(table.rows[0].cells[11].query).toEqual({
      channel: 'channel-1',
      month: '2026-12',
      status: 'notCancelled',
    });
  });
});
