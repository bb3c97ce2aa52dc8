import { aRow } from '../../testing/measures';
import { REGISTER_CONTEXT } from '../../testing/registers';
import { drawWheel, WHEEL } from './wheel-drawing';
import { yearWheel } from './year-wheel';

const CONTEXT = { ...REGISTER_CONTEXT, year: 2026 };

describe('The drawn wheel', () => {
  const rows = [
    aRow({ id: '1', start: '2026-01-01', deadline: '2026-03-31' }),
    aRow({ id: '2', start: '2026-01-01', deadline: '2026-03-01' }),
    aRow({ id: '3', start: '2026-01-01', deadline: '2026-05-01', unitId: 'library' }),
  ];
  const drawn = drawWheel(yearWheel(rows, 'area', CONTEXT), 'deadlines', 2026);

  it('shades a field by how it compares with the fullest', () => {
    const [culture, school] = drawn.rings;
    expect(school.fields[2].strength).toBe(1);
    expect(culture.fields[4].strength).toBe(0.5);
    expect(culture.fields[5].strength).toBe(0);
    expect(drawn.months[2].strength).toBe(1);
  });

  it('keeps numbers within their fields', () => {
    for (const { fields } of drawn.rings) {
      for (const { middle, corner } of fields) {
        for (const { x, y } of [middle, corner]) {
          const distance = Math.hypot(x, y);
          expect(distance).toBeGreaterThan(WHEEL.rings.inner);
          expect(distance).toBeLessThan(WHEEL.rings.outer);
        }
      }
    }
  });

  it('has a tick for each Monday, the first of a month longer', () => {
    expect(drawn.ticks.length).toBe(52);
    expect(drawn.ticks.filter(({ isLong }) => isLong).length).toBe(12);
  });

  it('has numbers in the order of the rings, and colours from first to last', () => {
    expect(drawn.rings.map(({ number, depth }) => [number, depth])).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('is drawn without any measures', () => {
    const empty = drawWheel(yearWheel([], 'area', CONTEXT), 'running', 2026);
    expect([empty.rings.length, empty.months.length]).toEqual([0, 12]);
    expect(empty.months.every(({ strength }) => strength === 0)).toBeTrue();
  });
});
