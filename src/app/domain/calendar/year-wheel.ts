import { Day, yearOf } from '../day/day';
import { areaOf, Directory, unitName } from '../directory/directory';
import { isOverdue } from '../measure/attention';
import { inAlphabet } from '../register/fold';
import { RegisterRow } from '../register/register-row';
import { Strategy } from '../strategy/strategy';
import { compareText } from '../text/compare-text';
import { Counted, Ring, WheelField } from './calendar-view';
import { monthsRun } from './year-line';

/** What happens in a month. */
export interface MonthCount {
  /** Measures with their deadline in the month. */
  readonly deadlines: number;
  /** How many of them are late. */
  readonly overdue: number;
  /** Measures that run through the month, from start to deadline. */
  readonly running: number;
}

/** A ring of the wheel: an area, one of an area's units, or a main goal. */
export interface WheelRing {
  readonly id: string;
  readonly name: string;
  readonly months: readonly MonthCount[];
}

/** The year as a wheel: twelve months in each ring, and in all of them, each measure once. */
export interface YearWheel {
  readonly by: Ring | 'unit';
  readonly rings: readonly WheelRing[];
  readonly months: readonly MonthCount[];
  readonly measures: number;
}

/** What a wheel is made with: who is who, what the goals are called, and which day it is. */
export interface WheelContext {
  readonly directory: Directory;
  readonly strategy: Pick<Strategy, 'goals'> | null;
  readonly year: number;
  readonly today: Day;
}

/** So many units of an area have room for a ring each. */
const MOST_UNITS = 10;

/**
 * Counts the year. Main goals stand in their own order, the empty ones too; areas by alphabet, where
 * they have measures. Where only one area has any, its units get the rings, if there is room.
 */
export function yearWheel(
  rows: readonly RegisterRow[],
  ring: Ring,
  context: WheelContext,
): YearWheel {
  const unitIds = new Set(rows.map(({ unitId }) => unitId));
  const by = ring === 'goal' ? 'goal' : placesFor(unitIds, context.directory);
  const ringOf = ringOfUnit(by, unitIds, context.directory);
  const all = new RingCounter('', '');
  const rings = new Map<string, RingCounter>();
  for (const { id, name } of knownRings(by, ringOf, context)) {
    rings.set(id, new RingCounter(id, name));
  }
  for (const row of rows) {
    all.add(row, context);
    for (const id of by === 'goal' ? row.goalIds : [ringOf.get(row.unitId) ?? '']) {
      rings.get(id)?.add(row, context);
    }
  }
  return {
    by,
    rings: [...rings.values()],
    months: all.months,
    measures: rows.length,
  };
}

/** The measures of one of the wheel's fields, by deadline. */
export function rowsOfField(
  rows: readonly RegisterRow[],
  { ringId, month }: WheelField,
  { by }: Pick<YearWheel, 'by'>,
  counted: Counted,
  { directory, year }: Pick<WheelContext, 'directory' | 'year'>,
): readonly RegisterRow[] {
  return rows
    .filter((row) => ringId === '' || ringsOfRow(by, row, directory).includes(ringId))
    .filter((row) => {
      const months = monthsRun(row, year);
      return counted === 'deadlines'
        ? yearOf(row.deadline) === year && Number(row.deadline.slice(5, 7)) - 1 === month
        : months !== null && months[0] <= month && month <= months[1];
    })
    .sort((one, other) => compareText(one.deadline, other.deadline));
}

class RingCounter implements WheelRing {
  readonly months: { deadlines: number; overdue: number; running: number }[] = Array.from(
    { length: 12 },
    () => ({ deadlines: 0, overdue: 0, running: 0 }),
  );

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  add(row: RegisterRow, { year, today }: Pick<WheelContext, 'year' | 'today'>): void {
    if (yearOf(row.deadline) === year) {
      const month = this.months[Number(row.deadline.slice(5, 7)) - 1];
      month.deadlines++;
      month.overdue += Number(isOverdue(row, today));
    }
    const run = monthsRun(row, year);
    for (let month = run?.[0] ?? 12; month <= (run?.[1] ?? -1); month++) {
      this.months[month].running++;
    }
  }
}

function placesFor(unitIds: ReadonlySet<string>, directory: Directory): 'area' | 'unit' {
  const areas = new Set([...unitIds].map((unitId) => areaOf(directory, unitId)));
  return areas.size === 1 && unitIds.size <= MOST_UNITS ? 'unit' : 'area';
}

/** The ring of each unit's measures, where rings are areas or units. */
function ringOfUnit(
  by: YearWheel['by'],
  unitIds: ReadonlySet<string>,
  directory: Directory,
): ReadonlyMap<string, string> {
  return new Map(
    [...unitIds].map((unitId) => [unitId, by === 'unit' ? unitId : areaOf(directory, unitId)]),
  );
}

function ringsOfRow(
  by: YearWheel['by'],
  row: RegisterRow,
  directory: Directory,
): readonly string[] {
  switch (by) {
    case 'goal':
      return row.goalIds;
    case 'area':
      return [areaOf(directory, row.unitId)];
    case 'unit':
      return [row.unitId];
  }
}

function knownRings(
  by: YearWheel['by'],
  ringOf: ReadonlyMap<string, string>,
  { directory, strategy }: WheelContext,
): readonly { readonly id: string; readonly name: string }[] {
  if (by === 'goal') {
    return (strategy?.goals ?? []).map(({ id, order, shortName }) => ({
      id,
      name: `${order}. ${shortName}`,
    }));
  }
  const places = [...new Set(ringOf.values())].map((id) => ({ id, name: unitName(directory, id) }));
  return inAlphabet(places, ({ name }) => name);
}
