import { aLine } from '../../testing/measures';
import { aDirectory, anArea, aUnit } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aGoal, aStrategy } from '../../testing/strategies';
import { addDays } from '../day/day';
import { MeasureLine } from '../measure/measure-line';
import { compareFigures } from './compare-figures';
import { figuresOf } from './figures-of';

const units = [anArea(), aUnit(), aUnit({ id: 'pool', name: 'Badet' })];

/** The figures of a day with these measures of the school, and none of the others. */
function figuresAt(
  today: string,
  lines: readonly Partial<MeasureLine>[],
  { goals = [aGoal(1)], directory = aDirectory(units) } = {},
) {
  const plan = aPlan({ status: 'approved', lines: lines.map((line) => aLine(line)) });
  return figuresOf([plan], aStrategy({ goals }), directory, today);
}

const before = figuresAt('2026-09-01', [
  { id: 'a', deadline: '2026-08-01', progress: 20 },
  { id: 'b', deadline: '2026-08-10', progress: 60 },
  { id: 'c', deadline: '2026-10-01', progress: 40 },
]);
const after = figuresAt('2026-11-01', [
  { id: 'a', deadline: '2026-08-01', progress: 50 },
  { id: 'b', deadline: '2026-08-10', status: 'completed', progress: 100 },
  { id: 'c', deadline: '2026-10-01', progress: 40, title: 'Dialogmøte' },
  { id: 'd', deadline: '2026-12-31', progress: 10, health: 'critical' },
]);

describe('A comparison of figures', () => {
  const comparison = compareFigures(before, after);

  it('tells which days it is between', () => {
    expect([comparison.from, comparison.to]).toEqual(['2026-09-01', '2026-11-01']);
  });

  it('has each count before and after, and the difference', () => {
    expect(comparison.whole).toEqual({
      total: { before: 3, after: 4, by: 1 },
      completed: { before: 0, after: 1, by: 1 },
      overdue: { before: 2, after: 2, by: 0 },
      stale: { before: 3, after: 3, by: 0 },
      critical: { before: 0, after: 1, by: 1 },
      progress: { before: 40, after: 50, by: 10 },
    });
  });

  it('has the same for each goal, area and unit', () => {
    for (const [found] of [comparison.goals, comparison.areas, comparison.units]) {
      expect(found.completed).toEqual({ before: 0, after: 1, by: 1 });
    }
    expect(comparison.goals.map(({ id, name }) => [id, name])).toEqual([
      ['goal-1', 'Kommunen skal nå hovedmål 1'],
    ]);
    expect(comparison.areas.map(({ name }) => name)).toEqual(['Oppvekst']);
    expect(comparison.units.map(({ name }) => name)).toEqual(['Åsheim skole', 'Badet']);
  });

  it('has no difference where there is nothing to compare', () => {
    const [, pool] = comparison.units;
    expect(pool.progress).toEqual({ before: null, after: null, by: null });
  });

  it('names what has become late, and what is so no longer', () => {
    const school = { unitId: 'school-1', unitName: 'Åsheim skole' };
    expect(comparison.newlyLate).toEqual([
      { ...school, measureId: 'c', title: 'Dialogmøte', deadline: '2026-10-01' },
    ]);
    expect(comparison.noLongerLate).toEqual([
      { ...school, measureId: 'b', title: aLine().title, deadline: '2026-08-10' },
    ]);
  });

  it('has goals and units that are on one side only, with no difference', () => {
    const directory = aDirectory([anArea({ name: 'Oppvekst og utdanning' }), aUnit()]);
    const revised = figuresAt('2026-11-01', [{ id: 'a' }], { goals: [aGoal(2)], directory });
    const { goals, units: found, areas } = compareFigures(before, revised);
    expect(goals.map(({ id, total }) => [id, total])).toEqual([
      ['goal-2', { before: null, after: 0, by: null }],
      ['goal-1', { before: 3, after: null, by: null }],
    ]);
    expect(found.map(({ id, total }) => [id, total])).toEqual([
      ['school-1', { before: 3, after: 1, by: -2 }],
      ['pool', { before: 0, after: null, by: null }],
    ]);
    expect(areas.map(({ name }) => name)).toEqual(['Oppvekst og utdanning']);
  });

  it('finds also what is late beyond the 50 that are named', () => {
    const many = Array.from({ length: 55 }, (_, index) => ({
      id: `m${index}`,
      deadline: addDays('2026-10-31', -index),
    }));
    const { newlyLate } = compareFigures(
      figuresAt('2026-01-05', []),
      figuresAt('2026-11-01', many),
    );
    expect(newlyLate.length).toBe(55);
    expect(newlyLate[0]).toEqual({
      unitId: 'school-1',
      unitName: 'Åsheim skole',
      measureId: 'm0',
      title: '',
      deadline: '',
    });
  });
});
