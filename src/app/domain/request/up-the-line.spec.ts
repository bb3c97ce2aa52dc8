import { aDirectory, anArea, aUnit } from '../../testing/municipality';
import { leadersAbove, repeatedTo, unitsBelow } from './up-the-line';

const TOP = anArea({ id: 'top', leaderUid: 'chief' });
const AREA = anArea({ id: 'area-1', parentId: 'top', leaderUid: 'area-leader' });
const UNIT = aUnit({ id: 'school-1', parentId: 'area-1', leaderUid: 'lise' });

describe('Up the line from a unit', () => {
  it('is who leads its area, and who leads above', () => {
    const directory = aDirectory([UNIT, AREA, TOP]);
    expect(leadersAbove(directory, 'school-1')).toEqual(['area-leader', 'chief']);
    expect(leadersAbove(directory, 'area-1')).toEqual(['chief']);
    expect(leadersAbove(directory, 'top')).toEqual([]);
    expect(leadersAbove(directory, 'unknown')).toEqual([]);
  });

  it('passes over a vacant post, and whoever answers further down', () => {
    const vacant = aDirectory([UNIT, { ...AREA, leaderUid: '' }, TOP]);
    expect(leadersAbove(vacant, 'school-1')).toEqual(['chief']);
    const same = aDirectory([UNIT, { ...AREA, leaderUid: 'lise' }, { ...TOP, leaderUid: 'lise' }]);
    expect(leadersAbove(same, 'school-1')).toEqual([]);
    const both = aDirectory([UNIT, { ...AREA, leaderUid: 'chief' }, TOP]);
    expect(leadersAbove(both, 'school-1')).toEqual(['chief']);
  });

  it('ends where units name each other', () => {
    const circle = aDirectory([{ ...AREA, parentId: 'school-1' }, UNIT]);
    expect(leadersAbove(circle, 'school-1')).toEqual(['area-leader']);
  });

  for (const { days, to } of [
    { days: 0, to: [] },
    { days: 6, to: [] },
    { days: 7, to: ['area-leader'] },
    { days: 13, to: ['area-leader'] },
    { days: 14, to: ['area-leader', 'chief'] },
    { days: 100, to: ['area-leader', 'chief'] },
  ]) {
    it(`a request of ${days} days is repeated to ${to.join(' and ') || 'nobody'}`, () => {
      expect(repeatedTo(aDirectory([UNIT, AREA, TOP]), 'school-1', days, 7)).toEqual(to);
    });
  }
});

describe('Below whoever leads', () => {
  const directory = aDirectory([
    UNIT,
    AREA,
    TOP,
    aUnit({ id: 'closed', active: false }),
    aUnit({ id: 'elsewhere', parentId: 'area-2' }),
  ]);

  it('are the active units of the area, at any depth', () => {
    const below = (uid: string) => unitsBelow(directory, uid).map(({ id }) => id);
    expect(below('area-leader')).toEqual(['school-1']);
    expect(below('chief')).toEqual(['area-1', 'school-1']);
    expect(below('lise')).toEqual([]);
    expect(below('')).toEqual([]);
  });

  it('ends where units name each other', () => {
    const circle = aDirectory([{ ...AREA, parentId: 'school-1' }, UNIT]);
    expect(unitsBelow(circle, 'area-leader').map(({ id }) => id)).toEqual(['school-1', 'area-1']);
  });
});
