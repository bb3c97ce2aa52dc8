import fc from 'fast-check';
import { aRow } from '../../testing/measures';
import { anyRows, REGISTER_CONTEXT } from '../../testing/registers';
import { byStart, timelineOf } from './timeline';

const { directory, today } = REGISTER_CONTEXT;

describe('The timeline', () => {
  it('has areas and units by alphabet, and what starts first is on top', () => {
    const areas = timelineOf(
      [
        aRow({ id: 'late', unitId: 'school-1', start: '2026-03-02', deadline: '2026-06-30' }),
        aRow({ id: 'first', unitId: 'school-1', start: '2026-02-02', deadline: '2026-12-30' }),
        aRow({ id: 'book', unitId: 'library', start: '2026-12-01', deadline: '2027-02-01' }),
        aRow({ id: 'own', unitId: 'area-2', start: '2025-12-01', deadline: '2026-01-31' }),
      ],
      directory,
      2026,
      today,
    );
    expect(areas.map(({ name }) => name)).toEqual(['Kultur', 'Oppvekst']);
    expect(areas[0].units.map(({ name }) => name)).toEqual(['Folkebiblioteket', 'Kultur']);
    expect(byStart(areas[1].units[0].rows).map(({ id }) => id)).toEqual(['first', 'late']);
    expect(areas[0].running).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(areas[1].running).toEqual([0, 1, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
    expect([areas[1].measures, areas[1].overdue, areas[0].overdue]).toEqual([2, 1, 1]);
  });

  it('has every measure once, in the area of its unit', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const areas = timelineOf(rows, directory, 2026, today);
        const found = areas.flatMap(({ units }) => units.flatMap((unit) => unit.rows));
        expect(found.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
        for (const { units, measures, overdue } of areas) {
          expect(units.reduce((sum, unit) => sum + unit.measures, 0)).toBe(measures);
          expect(units.reduce((sum, unit) => sum + unit.overdue, 0)).toBe(overdue);
        }
      }),
    );
  });
});
