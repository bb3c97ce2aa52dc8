import { Day } from '../day/day';
import { areaOf, Directory, unitName } from '../directory/directory';
import { isOverdue } from '../measure/attention';
import { inAlphabet } from '../register/fold';
import { RegisterRow } from '../register/register-row';
import { compareText } from '../text/compare-text';
import { monthsRun } from './year-line';

/** What the measures of a unit or an area come to. */
interface Amount {
  readonly measures: number;
  readonly overdue: number;
  /** How many run through each of the twelve months. */
  readonly running: readonly number[];
}

/** What is folded out of the timeline: an area or a unit. */
export interface TimelinePart extends Amount {
  readonly name: string;
}

/** A unit's measures, in the plan's order; {@link byStart} has those that start first on top. */
export interface TimelineUnit extends TimelinePart {
  readonly unitId: string;
  readonly rows: readonly RegisterRow[];
}

/** An area's units that have measures. */
export interface TimelineArea extends TimelinePart {
  readonly areaId: string;
  readonly units: readonly TimelineUnit[];
}

/** The measures by area and unit, both by alphabet; what has no measures is left out. */
export function timelineOf(
  rows: readonly RegisterRow[],
  directory: Directory,
  year: number,
  today: Day,
): readonly TimelineArea[] {
  const rowsByUnit = new Map<string, RegisterRow[]>();
  for (const row of rows) {
    const sameUnit = rowsByUnit.get(row.unitId);
    if (sameUnit) {
      sameUnit.push(row);
    } else {
      rowsByUnit.set(row.unitId, [row]);
    }
  }
  const unitsByArea = new Map<string, TimelineUnit[]>();
  for (const [unitId, own] of rowsByUnit) {
    const areaId = areaOf(directory, unitId);
    const unit = {
      unitId,
      name: unitName(directory, unitId),
      rows: own,
      ...amountOf(own, year, today),
    };
    const sameArea = unitsByArea.get(areaId);
    if (sameArea) {
      sameArea.push(unit);
    } else {
      unitsByArea.set(areaId, [unit]);
    }
  }
  const areas = [...unitsByArea].map(([areaId, units]) => ({
    areaId,
    name: unitName(directory, areaId),
    units: byName(units),
    measures: sum(units.map(({ measures }) => measures)),
    overdue: sum(units.map(({ overdue }) => overdue)),
    running: Array.from({ length: 12 }, (_, month) =>
      sum(units.map(({ running }) => running[month])),
    ),
  }));
  return byName(areas);
}

function amountOf(rows: readonly RegisterRow[], year: number, today: Day): Amount {
  const running = new Array<number>(12).fill(0);
  for (const row of rows) {
    const months = monthsRun(row, year);
    for (let month = months?.[0] ?? 12; month <= (months?.[1] ?? -1); month++) {
      running[month]++;
    }
  }
  const overdue = rows.filter((row) => isOverdue(row, today)).length;
  return { measures: rows.length, overdue, running };
}

/** The measures as they stand below each other: by start, and of those by deadline. */
export function byStart(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  return rows.toSorted(
    (one, other) =>
      compareText(one.start, other.start) || compareText(one.deadline, other.deadline),
  );
}

function byName<T extends TimelinePart>(parts: readonly T[]): readonly T[] {
  return inAlphabet(parts, ({ name }) => name);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
