import { aDirectory, anArea, aPerson, aUnit } from '../../testing/municipality';
import {
  areaOf,
  areas,
  byName,
  EMPTY_DIRECTORY,
  leaderOf,
  peopleOfUnit,
  personName,
  unitName,
} from './directory';

describe('A directory', () => {
  const directory = aDirectory();

  it('names the units and people that it knows', () => {
    expect(unitName(directory, 'school-1')).toBe('Åsheim skole');
    expect(personName(directory, 'leader-1')).toBe('Lise Leder');
  });

  it('shows the id of what it does not know, and nothing for nobody', () => {
    expect(unitName(EMPTY_DIRECTORY, 'school-1')).toBe('school-1');
    expect(personName(EMPTY_DIRECTORY, 'leader-1')).toBe('leader-1');
    expect(personName(directory, '')).toBe('');
  });

  it('knows who leads a unit', () => {
    expect(leaderOf(directory, 'school-1')).toBe('leader-1');
  });

  it('names no leader for a vacant post or an unknown unit', () => {
    expect(leaderOf(aDirectory([aUnit({ leaderUid: '' })]), 'school-1')).toBe('');
    expect(leaderOf(directory, 'unknown')).toBe('');
  });

  it('places a unit in its area, and an area in itself', () => {
    expect(areaOf(directory, 'school-1')).toBe('area-1');
    expect(areaOf(directory, 'area-1')).toBe('area-1');
  });

  it('lists active units without a parent as areas, by name', () => {
    const units = [
      anArea({ id: 'b', name: 'Byutvikling' }),
      anArea({ id: 'gone', name: 'Arkivverk', active: false }),
      aUnit({ id: 'school', parentId: 'b' }),
      anArea({ id: 'a', name: 'Administrasjon' }),
    ];
    expect(areas(aDirectory(units)).map((area) => area.id)).toEqual(['a', 'b']);
  });

  it('puts Æ, Ø and Å last, and leaves the list given as it was', () => {
    const units = ['Åsheim', 'Ørland', 'Ærverdige', 'Zion', 'Berg'].map((name) => aUnit({ name }));
    expect(byName(units).map((unit) => unit.name)).toEqual([
      'Berg',
      'Zion',
      'Ærverdige',
      'Ørland',
      'Åsheim',
    ]);
    expect(units[0].name).toBe('Åsheim');
  });

  it('lists the active people of a unit, by name', () => {
    const people = [
      aPerson({ uid: 'o', displayName: 'Øyvind' }),
      aPerson({ uid: 'a', displayName: 'Anne', unitIds: ['library', 'school-1'] }),
      aPerson({ uid: 'gone', displayName: 'Berit', active: false }),
      aPerson({ uid: 'elsewhere', displayName: 'Carl', unitIds: ['library'] }),
    ];
    const found = peopleOfUnit(aDirectory([aUnit()], people), 'school-1');
    expect(found.map((person) => person.uid)).toEqual(['a', 'o']);
  });
});
