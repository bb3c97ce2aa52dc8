import { aDirectory, anArea, aUnit } from '../../testing/municipality';
import { aRow } from '../../testing/measures';
import { areaProgress } from './area-progress';

const TODAY = '2026-11-23';
const LATE = '2026-11-22';
const SOON = '2026-12-31';

describe('The progress of an area', () => {
  const directory = aDirectory([
    anArea(),
    aUnit(),
    aUnit({ id: 'school-2', name: 'Berg skole' }),
    aUnit({ id: 'closed', active: false }),
    anArea({ id: 'gone', active: false }),
  ]);
  const rows = [
    aRow({ deadline: SOON, status: 'completed', progress: 100 }),
    aRow({ deadline: LATE, progress: 25 }),
    aRow({ deadline: LATE, status: 'cancelled', progress: 0 }),
    aRow({ deadline: SOON, progress: 50, unitId: 'area-1' }),
    aRow({ deadline: LATE, unitId: 'elsewhere' }),
  ];

  it("counts the area's own measures and those of its units", () => {
    const [{ area, total, completed, overdue }] = areaProgress(rows, directory, TODAY);
    expect({ id: area.id, total, completed, overdue }).toEqual({
      id: 'area-1',
      total: 4,
      completed: 1,
      overdue: 1,
    });
  });

  it('is the mean of what is not cancelled, in whole percent', () => {
    const [{ progress }] = areaProgress(rows, directory, TODAY);
    expect(progress).toBe(58);
  });

  it('names the active units without measures', () => {
    const [{ unitsWithoutMeasures }] = areaProgress(rows, directory, TODAY);
    expect(unitsWithoutMeasures.map((unit) => unit.id)).toEqual(['school-2']);
  });

  it('is 0 for an area without measures, and there only while the area is active', () => {
    expect(areaProgress([], directory, TODAY)).toEqual([
      {
        area: anArea(),
        total: 0,
        completed: 0,
        overdue: 0,
        progress: 0,
        unitsWithoutMeasures: [aUnit(), aUnit({ id: 'school-2', name: 'Berg skole' })],
      },
    ]);
  });
});

describe('The areas', () => {
  const directory = aDirectory(
    ['Velferd', 'Byutvikling', 'Kultur'].map((name) => anArea({ id: name, name })),
  );

  it('stand with the most overdue first, and by name where it is the same', () => {
    const rows = [
      aRow({ unitId: 'Kultur', deadline: LATE }),
      aRow({ unitId: 'Kultur', deadline: LATE }),
    ];
    expect(areaProgress(rows, directory, TODAY).map(({ area }) => area.name)).toEqual([
      'Kultur',
      'Byutvikling',
      'Velferd',
    ]);
  });
});
