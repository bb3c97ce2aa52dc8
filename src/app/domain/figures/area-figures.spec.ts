import { aLine } from '../../testing/measures';
import { aDirectory, anArea, aPerson, aUnit } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aStrategy } from '../../testing/strategies';
import { MeasureLine } from '../measure/measure-line';
import { Plan } from '../plan/plan';
import { figuresOf } from './figures-of';

const TODAY = '2026-11-23';
const LATE = '2026-11-22';
const SOON = '2026-12-31';

/** A plan whose measures are told by what matters; in time and newly reported otherwise. */
function planOf(unitId: string, lines: readonly Partial<MeasureLine>[], status = 'approved'): Plan {
  return aPlan({
    unitId,
    status: status as Plan['status'],
    lines: lines.map((line, index) =>
      aLine({ id: `${unitId}-${index}`, deadline: SOON, reportedOn: TODAY, ...line }),
    ),
  });
}

const areasOf = (plans: readonly Plan[], directory = aDirectory()) =>
  figuresOf(plans, aStrategy(), directory, TODAY, 2026).areas;

describe('The areas', () => {
  it('sum up their units and what they have themselves', () => {
    const [area] = areasOf([
      planOf('school-1', [{ progress: 25, deadline: LATE }, { status: 'cancelled' }]),
      planOf('area-1', [{ progress: 50 }]),
    ]);
    expect(area).toEqual(
      jasmine.objectContaining({ unitId: 'area-1', name: 'Oppvekst', total: 3, overdue: 1 }),
    );
    // 75 of 2 measures: 37.5.
    expect(area.progress).toBe(38);
    expect(area.units.map(({ unitId, total }) => [unitId, total])).toEqual([
      ['school-1', 2],
      ['area-1', 1],
    ]);
  });

  it('are there without measures while they are active', () => {
    const directory = aDirectory([anArea(), anArea({ id: 'gone', active: false })]);
    expect(areasOf([], directory)).toEqual([
      jasmine.objectContaining({ unitId: 'area-1', total: 0, progress: null, units: [] }),
    ]);
  });

  it('are there once they are closed as long as something of theirs counts', () => {
    const gone = anArea({ id: 'gone', name: 'Nedlagt', active: false });
    const directory = aDirectory([gone, aUnit({ parentId: 'gone' })]);
    expect(areasOf([], directory).map(({ name, units }) => [name, units.length])).toEqual([
      ['Nedlagt', 1],
    ]);
  });

  it('stand with the most overdue first, and by Norwegian name where all is the same', () => {
    const names = ['Åpen omsorg', 'Velferd', 'Byutvikling', 'Kultur'];
    const directory = aDirectory(names.map((name) => anArea({ id: name, name })));
    const areas = areasOf([planOf('Kultur', [{ deadline: LATE }])], directory);
    expect(areas.map(({ name }) => name)).toEqual([
      'Kultur',
      'Byutvikling',
      'Velferd',
      'Åpen omsorg',
    ]);
  });
});

describe('The units of an area', () => {
  it('stand by overdue, then critical, stale and owing a plan', () => {
    const unit = (id: string) => aUnit({ id, name: `Enhet ${id}` });
    const directory = aDirectory([anArea(), ...['a', 'b', 'c', 'd', 'e'].map(unit)]);
    const stale = { reportedOn: '2026-01-05' };
    const [area] = areasOf(
      [
        planOf('a', [{}]),
        planOf('b', [{}], 'draft'),
        planOf('c', [stale, stale, stale]),
        planOf('d', [{ health: 'critical' }, stale]),
        planOf('e', [{ deadline: LATE }]),
      ],
      directory,
    );
    expect(area.units.map(({ unitId, attention }) => [unitId, attention])).toEqual([
      ['e', 1],
      ['d', 2],
      ['c', 3],
      ['b', 1],
      ['a', 0],
    ]);
    expect(area.attention).toBe(7);
  });

  for (const { status, owed } of [
    { status: 'draft', owed: 1 },
    { status: 'returned', owed: 1 },
    { status: 'submitted', owed: 0 },
    { status: 'approved', owed: 0 },
  ]) {
    it(`owe ${owed === 0 ? 'nothing' : 'a plan'} where it is ${status}`, () => {
      const [area] = areasOf([planOf('school-1', [{}], status)]);
      expect([area.plansNotSubmitted, area.attention]).toEqual([owed, owed]);
    });
  }

  it('owe a plan where there is none, and nothing once they are closed', () => {
    const closed = aUnit({ id: 'closed', active: false });
    const directory = aDirectory([anArea(), aUnit(), closed]);
    const [area] = areasOf([planOf('closed', [{}], 'draft')], directory);
    expect(area.plansNotSubmitted).toBe(1);
    expect(area.unitsWithoutMeasures).toBe(1);
    expect(area.units.map(({ unitId, isActive }) => [unitId, isActive])).toEqual([
      ['school-1', true],
      ['closed', false],
    ]);
  });

  it('are under their own id where the directory does not know them', () => {
    const areas = areasOf([planOf('elsewhere', [{}])]);
    const area = areas.find(({ unitId }) => unitId === 'elsewhere');
    expect(area?.units).toEqual([
      jasmine.objectContaining({ unitId: 'elsewhere', name: 'elsewhere', isActive: false }),
    ]);
  });

  it('keep the name of the leader who answers, never the assignee', () => {
    const directory = aDirectory(
      [anArea(), aUnit(), aUnit({ id: 'vacant', name: 'Ålesund', leaderUid: '' })],
      [aPerson()],
    );
    const [area] = areasOf([planOf('school-1', [{ assigneeUid: 'kari' }])], directory);
    const leaders = area.units.map(({ leaderUid, leaderName }) => [leaderUid, leaderName]);
    expect(leaders).toEqual([
      ['', ''],
      ['leader-1', 'Lise Leder'],
    ]);
  });
});
