import fc from 'fast-check';
import { aRow } from '../../testing/measures';
import { anyRows, REGISTER_CONTEXT } from '../../testing/registers';
import { findInWheel } from './wheel-finding';
import { rowsOfField, yearWheel } from './year-wheel';

const CONTEXT = { ...REGISTER_CONTEXT, year: 2026 };

const ROWS = [
  aRow({ id: '1', start: '2026-03-02', deadline: '2026-06-30', goalIds: ['goal-1', 'goal-2'] }),
  aRow({ id: '2', start: '2025-12-01', deadline: '2026-03-31', goalIds: ['goal-2'] }),
  aRow({ id: '3', unitId: 'library', start: '2026-12-31', deadline: '2027-02-01' }),
];

describe('The year wheel', () => {
  it('has a ring for each area with measures, by alphabet', () => {
    const { by, rings, measures } = yearWheel(ROWS, 'area', CONTEXT);
    expect(by).toBe('area');
    expect(rings.map(({ name }) => name)).toEqual(['Kultur', 'Oppvekst']);
    expect(measures).toBe(3);
    const [, school] = rings;
    expect(school.months.map(({ deadlines }) => deadlines)).toEqual([
      0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0,
    ]);
    expect(school.months.map(({ running }) => running)).toEqual([
      1, 1, 2, 1, 1, 1, 0, 0, 0, 0, 0, 0,
    ]);
    expect(school.months[2].overdue).toBe(1);
    const done = aRow({ deadline: '2026-03-31', status: 'completed', progress: 100 });
    const [ring] = yearWheel([done], 'area', CONTEXT).rings;
    expect([ring.months[2].deadlines, ring.months[2].overdue]).toEqual([1, 0]);
  });

  it('has a ring for each main goal, the empty ones too', () => {
    const { rings, months } = yearWheel([ROWS[1]], 'goal', CONTEXT);
    expect(rings.map(({ name }) => name)).toEqual(['1. Hovedmål 1', '2. Hovedmål 2']);
    expect(rings[0].months.every(({ running }) => running === 0)).toBeTrue();
    expect(months[2].deadlines).toBe(1);
  });

  it('counts a measure of several goals once in all rings', () => {
    const { rings, months } = yearWheel([ROWS[0]], 'goal', CONTEXT);
    expect(rings.map((ring) => ring.months[5].deadlines)).toEqual([1, 1]);
    expect(months[5].deadlines).toBe(1);
  });

  it('gives the rings to the units where one area is all', () => {
    const one = yearWheel([ROWS[0], aRow({ id: '4', unitId: 'area-1' })], 'area', CONTEXT);
    expect([one.by, one.rings.map(({ name }) => name)]).toEqual([
      'unit',
      ['Åsheim skole', 'Oppvekst'].sort(),
    ]);
    const many = Array.from({ length: 11 }, (_, unit) => aRow({ unitId: `closed-${unit}` }));
    // Units that the directory does not know are areas of their own.
    expect(yearWheel(many, 'area', CONTEXT).by).toBe('area');
  });

  it('has as many measures in a field as the field says', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('area' as const, 'goal' as const), (rows, ring) => {
        const wheel = yearWheel(rows, ring, CONTEXT);
        for (const counted of ['deadlines', 'running'] as const) {
          for (const { id, months } of [...wheel.rings, { id: '', months: wheel.months }]) {
            months.forEach((count, month) => {
              const field = { ringId: id, month };
              const found = rowsOfField(rows, field, wheel, counted, CONTEXT);
              expect(found.length).toBe(count[counted]);
            });
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('finds the fullest month, and the empty ones', () => {
    const wheel = yearWheel(ROWS, 'area', CONTEXT);
    expect(findInWheel(wheel, 'deadlines')).toEqual({
      fullest: 2,
      count: 1,
      isOverfull: true,
      empty: [0, 1, 3, 4, 6, 7, 8, 9, 10, 11],
    });
    expect(findInWheel(wheel, 'running')).toEqual({
      fullest: 2,
      count: 2,
      isOverfull: true,
      empty: [6, 7, 8, 9, 10],
    });
  });

  it('calls an even year no overfull one, and finds nothing in an empty one', () => {
    const even = Array.from({ length: 12 }, (_, month) =>
      aRow({
        start: '2026-01-01',
        deadline: `2026-${String(month + 1).padStart(2, '0')}-15`,
      }),
    );
    expect(findInWheel(yearWheel(even, 'area', CONTEXT), 'deadlines')?.isOverfull).toBeFalse();
    expect(findInWheel(yearWheel([], 'area', CONTEXT), 'deadlines')).toBeNull();
  });
});
