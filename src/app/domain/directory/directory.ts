import { Person } from '../member/member';
import { Unit } from '../unit/unit';

/** The units and people of the municipality by id: what every screen needs to show a name. */
export interface Directory {
  readonly units: ReadonlyMap<string, Unit>;
  readonly people: ReadonlyMap<string, Person>;
}

export const EMPTY_DIRECTORY: Directory = { units: new Map(), people: new Map() };

/** The unit's name; its id where the directory does not know it. */
export function unitName(directory: Directory, unitId: string): string {
  return directory.units.get(unitId)?.name ?? unitId;
}

/** The person's name; '' for nobody, the uid where the directory does not know it. */
export function personName(directory: Directory, uid: string): string {
  return directory.people.get(uid)?.displayName ?? uid;
}

/** The uid of the line leader who answers for the unit; '' while the post is vacant. */
export function leaderOf(directory: Directory, unitId: string): string {
  return directory.units.get(unitId)?.leaderUid ?? '';
}

/** The kommunalområde that the unit belongs to; the unit itself where it is one. */
export function areaOf(directory: Directory, unitId: string): string {
  return directory.units.get(unitId)?.parentId ?? unitId;
}

/** The active units without a parent, by name. */
export function areas(directory: Directory): readonly Unit[] {
  return byName([...directory.units.values()].filter((unit) => unit.active && !unit.parentId));
}

/** Units in Norwegian alphabetical order. */
export function byName(units: readonly Unit[]): readonly Unit[] {
  return [...units].sort((one, other) => one.name.localeCompare(other.name, 'nb'));
}

/** Active people who work in the unit or lead it, for choosing an assignee; by name. */
export function peopleOfUnit(directory: Directory, unitId: string): readonly Person[] {
  return [...directory.people.values()]
    .filter((person) => person.active && person.unitIds.includes(unitId))
    .sort((one, other) => one.displayName.localeCompare(other.displayName, 'nb'));
}
