import { Day } from '../day/day';
import { areaOf, areas, Directory } from '../directory/directory';
import { isOverdue } from '../measure/attention';
import { RegisterRow } from '../register/register-row';
import { Unit } from '../unit/unit';

/** How far one kommunalområde has come. */
export interface AreaProgress {
  readonly area: Unit;
  readonly total: number;
  readonly completed: number;
  readonly overdue: number;
  /** Mean progress in percent, a whole number, of the measures that are not cancelled. */
  readonly progress: number;
  /** Active units of the area without a single measure this year. */
  readonly unitsWithoutMeasures: readonly Unit[];
}

/** One entry an active area, the one with the most overdue first; then by name. */
export function areaProgress(
  rows: readonly RegisterRow[],
  directory: Directory,
  today: Day,
): readonly AreaProgress[] {
  const busyUnits = new Set(rows.map((row) => row.unitId));
  return areas(directory)
    .map((area) => {
      const own = rows.filter((row) => areaOf(directory, row.unitId) === area.id);
      return {
        area,
        total: own.length,
        completed: own.filter((row) => row.status === 'completed').length,
        overdue: own.filter((row) => isOverdue(row, today)).length,
        progress: meanProgress(own),
        unitsWithoutMeasures: [...directory.units.values()].filter(
          (unit) => unit.active && unit.parentId === area.id && !busyUnits.has(unit.id),
        ),
      };
    })
    .sort((one, other) => other.overdue - one.overdue);
}

function meanProgress(rows: readonly RegisterRow[]): number {
  const counted = rows.filter((row) => row.status !== 'cancelled');
  const sum = counted.reduce((total, row) => total + row.progress, 0);
  return counted.length === 0 ? 0 : Math.round(sum / counted.length);
}
