import { aRow } from '../../testing/measures';
import { aDirectory, anArea, aUnit } from '../../testing/municipality';
import { aStrategy } from '../../testing/strategies';
import { countGrid } from './coverage-grid';
import { CoverageMapId, MapContext, sidesOf } from './coverage-maps';

const OBJECTIVE = {
  order: 1,
  suggested: true,
  title: 'Nås',
  indicator: '',
  baseline: '',
  target: '',
};
const CONTEXT: MapContext = {
  strategy: aStrategy({ objectives: [{ id: 'objective-1', ...OBJECTIVE }] }),
  directory: aDirectory([
    anArea(),
    anArea({ id: 'area-2', name: 'Kultur' }),
    anArea({ id: 'area-3', name: 'Nedlagt', active: false }),
    aUnit({ id: 'school-2', name: 'Ørnes skole' }),
    aUnit(),
    aUnit({ id: 'closed', name: 'Berg skole', active: false }),
    aUnit({ id: 'gone', name: 'Borte skole', active: false }),
    aUnit({ id: 'library', name: 'Biblioteket', parentId: 'area-2' }),
  ]),
  year: 2026,
  today: '2026-06-10',
};
const MEASURES = [
  aRow({ unitId: 'school-1', objectiveIds: ['objective-1'], deadline: '2026-06-30' }),
  aRow({ unitId: 'closed', objectiveIds: ['objective-1'], deadline: '2026-01-01' }),
  aRow({ unitId: 'area-1', deadline: '2027-06-30' }),
  aRow({ unitId: 'library', objectiveIds: ['objective-1'], deadline: '2026-12-31' }),
];

function gridOf(map: CoverageMapId, areaId = '', context = CONTEXT) {
  const { rows, columns } = sidesOf(map, areaId, MEASURES, context);
  return countGrid(MEASURES, rows, columns);
}

describe('The sides of a coverage map', () => {
  it('are target groups and main goals', () => {
    const { rowIds, columnIds, counts } = gridOf('groups');
    expect([rowIds, columnIds]).toEqual([
      ['group-1', 'group-2'],
      ['goal-1', 'goal-2'],
    ]);
    expect(counts[0]).toEqual([4, 0]);
  });

  it('are the areas that are open, by name, and objectives', () => {
    const { rowIds, counts } = gridOf('objectives');
    expect(rowIds).toEqual(['area-2', 'area-1']);
    expect(counts).toEqual([[1], [2]]);
  });

  it('are an area itself and its units, those that are closed where they have measures', () => {
    const { rowIds, counts } = gridOf('objectives', 'area-1');
    // Ø comes before å.
    expect(rowIds).toEqual(['area-1', 'closed', 'school-2', 'school-1']);
    expect(counts).toEqual([[0], [1], [0], [1]]);
    expect(gridOf('objectives', 'area-2').rowIds).toEqual(['library']);
  });

  it('are channels and the months of the deadlines, this year’s alone', () => {
    const { columnIds, counts } = gridOf('channels');
    expect([columnIds.length, columnIds[0], columnIds[11]]).toEqual([12, '2026-01', '2026-12']);
    expect(counts[0]).toEqual([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
  });

  it('call a month over before this one, and none of another year', () => {
    const { isOver } = sidesOf('channels', '', MEASURES, CONTEXT);
    expect([isOver('2026-05'), isOver('2026-06')]).toEqual([true, false]);
    const lastYear = sidesOf('channels', '', MEASURES, { ...CONTEXT, year: 2025 });
    expect(lastYear.isOver('2025-05')).toBeFalse();
    expect(sidesOf('groups', '', MEASURES, CONTEXT).isOver('goal-1')).toBeFalse();
  });
});
