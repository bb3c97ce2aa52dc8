import { Directory } from '../directory/directory';
import { Unit } from '../unit/unit';

/**
 * Who leads above the unit, the nearest first: of its area, and of what that belongs to. A post that
 * is vacant, and one held by somebody who already answers further down, is passed over.
 */
export function leadersAbove(directory: Directory, unitId: string): readonly string[] {
  const seen = new Set<string>();
  const leaders: string[] = [];
  let unit: Unit | undefined = directory.units.get(unitId);
  const below = unit?.leaderUid ?? '';
  while (unit?.parentId && !seen.has(unit.id)) {
    seen.add(unit.id);
    unit = directory.units.get(unit.parentId);
    const uid = unit?.leaderUid ?? '';
    if (uid !== '' && uid !== below && !leaders.includes(uid)) {
      leaders.push(uid);
    }
  }
  return leaders;
}

/**
 * To whom a request is repeated that has stood for so many days: to the first above once the grace
 * period is over, and to one more for each period after that.
 */
export function repeatedTo(
  directory: Directory,
  unitId: string,
  days: number,
  graceDays: number,
): readonly string[] {
  return leadersAbove(directory, unitId).slice(0, Math.floor(days / graceDays));
}

/** The units below those that the person leads, at any depth, that are active. */
export function unitsBelow(directory: Directory, uid: string): readonly Unit[] {
  const units = [...directory.units.values()];
  const found = new Set<Unit>();
  let level = units.filter(({ active, leaderUid }) => active && leaderUid === uid);
  while (level.length > 0) {
    const ids = new Set(level.map(({ id }) => id));
    level = units.filter(
      (unit) => unit.active && unit.parentId !== null && ids.has(unit.parentId) && !found.has(unit),
    );
    level.forEach((unit) => found.add(unit));
  }
  return [...found];
}
