import { Directory } from '../domain/directory/directory';
import { Member, Person } from '../domain/member/member';
import { Unit } from '../domain/unit/unit';

/** A school with a leader, in an area. */
export function aUnit(changes: Partial<Unit> = {}): Unit {
  return {
    id: 'school-1',
    name: 'Åsheim skole',
    parentId: 'area-1',
    leaderUid: 'leader-1',
    leaderSince: '2025-08-01',
    active: true,
    ...changes,
  };
}

/** A kommunalområde: a unit without a parent. */
export function anArea(changes: Partial<Unit> = {}): Unit {
  return aUnit({ id: 'area-1', name: 'Oppvekst', parentId: null, leaderUid: '', ...changes });
}

/** The leader of {@link aUnit}, unless told otherwise. */
export function aPerson(changes: Partial<Person> = {}): Person {
  return {
    uid: 'leader-1',
    displayName: 'Lise Leder',
    role: 'leader',
    unitIds: ['school-1'],
    active: true,
    ...changes,
  };
}

/** The same person with what only the own member document tells. */
export function aMember(changes: Partial<Member> = {}): Member {
  const person = aPerson(changes);
  return { ...person, email: `${person.uid}@trondheim.example`, ...changes };
}

/** A directory of these units and people; without them, the school, its area and its leader. */
export function aDirectory(
  units: readonly Unit[] = [anArea(), aUnit()],
  people: readonly Person[] = [aPerson()],
): Directory {
  return {
    units: new Map(units.map((unit) => [unit.id, unit])),
    people: new Map(people.map((person) => [person.uid, person])),
  };
}
