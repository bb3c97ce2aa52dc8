import { Day } from '../day/day';
import { areaOf, Directory } from '../directory/directory';
import { MeasureLine } from '../measure/measure-line';
import { Plan } from '../plan/plan';
import { askObstacle } from '../request/prepare-asks';
import { daysAsked, openRequests, StatusRequest } from '../request/request';
import { repeatedTo } from '../request/up-the-line';
import { compareText } from '../text/compare-text';
import {
  Concern,
  CONCERN_KINDS,
  ConcernKind,
  concernsOf,
  returnedConcern,
  staleFromOf,
} from './concern';

/** What the board is narrowed to: '' and `null` for everything. */
export interface BoardView {
  readonly kind: ConcernKind | null;
  readonly areaId: string;
  readonly unitId: string;
}

export const WHOLE_BOARD: BoardView = { kind: null, areaId: '', unitId: '' };

/** A measure that is followed up. */
export interface BoardRow {
  /** `planId/measureId`. */
  readonly id: string;
  readonly measure: MeasureLine;
  /** In the order of the board. */
  readonly concerns: readonly Concern[];
  /** The earliest day of the concerns that the board is narrowed to. */
  readonly since: Day;
  /** The request that it awaits an answer to. */
  readonly request: StatusRequest | null;
  /** Whether a status can be asked for today. */
  readonly mayBeAsked: boolean;
}

/** A request that a unit has yet to answer. */
export interface StandingRequest {
  readonly request: StatusRequest;
  /** How many of its measures still await an answer. */
  readonly waiting: number;
  /** For how many whole days it has stood. */
  readonly days: number;
  /** To whom it has been repeated up the line. */
  readonly repeatedTo: readonly string[];
}

export type Counts = Readonly<Record<ConcernKind, number>>;

/** A unit with what is followed up in it, the oldest first. */
export interface BoardUnit {
  readonly unitId: string;
  readonly plan: Plan;
  /** The plan has been sent back, since this day; `null` where it has not. */
  readonly returned: Concern | null;
  readonly rows: readonly BoardRow[];
  readonly counts: Counts;
  readonly requests: readonly StandingRequest[];
  readonly since: Day;
}

export interface BoardArea {
  readonly areaId: string;
  readonly units: readonly BoardUnit[];
  readonly measures: number;
  readonly since: Day;
}

/** What is followed up in a year, by area and unit, the oldest first. */
export interface Board {
  readonly areas: readonly BoardArea[];
  readonly units: number;
  readonly measures: number;
  /** By kind, of the area and unit chosen: of measures, and of plans that have been returned. */
  readonly counts: Counts;
  /** How many measures and returned plans of the kind chosen each area has, with others than it too. */
  readonly byArea: ReadonlyMap<string, number>;
  /** The most days that a request has stood without an answer; 0 where none stands. */
  readonly longestUnanswered: number;
}

/** Makes the board: one pass over the lines of the plans. */
export function boardOf(
  plans: readonly Plan[],
  directory: Directory,
  graceDays: number,
  view: BoardView,
  today: Day,
): Board {
  const counts = noCounts();
  const byArea = new Map<string, number>();
  const unitsOf = new Map<string, BoardUnit[]>();
  const staleFrom = staleFromOf(today);
  let longestUnanswered = 0;
  for (const plan of plans) {
    const areaId = areaOf(directory, plan.unitId);
    const whole = unitOf(plan, directory, graceDays, today, staleFrom);
    const unit = whole && narrowed(whole, view.kind);
    if (unit) {
      byArea.set(areaId, (byArea.get(areaId) ?? 0) + unit.rows.length + (unit.returned ? 1 : 0));
    }
    const isChosen =
      (view.areaId === '' || view.areaId === areaId) &&
      (view.unitId === '' || view.unitId === plan.unitId);
    if (!whole || !isChosen) {
      continue;
    }
    for (const kind of CONCERN_KINDS) {
      counts[kind] += whole.counts[kind];
    }
    longestUnanswered = Math.max(longestUnanswered, ...whole.requests.map(({ days }) => days));
    if (unit) {
      const units = unitsOf.get(areaId) ?? [];
      units.push(unit);
      unitsOf.set(areaId, units);
    }
  }
  const areas = [...unitsOf].map(([areaId, units]): BoardArea => ({
    areaId,
    units: units.sort(oldestFirst),
    measures: units.reduce((sum, { rows }) => sum + rows.length, 0),
    since: earliest(units),
  }));
  return {
    areas: areas.sort(oldestFirst),
    units: areas.reduce((sum, { units }) => sum + units.length, 0),
    measures: areas.reduce((sum, area) => sum + area.measures, 0),
    counts,
    byArea,
    longestUnanswered,
  };
}

function unitOf(
  plan: Plan,
  directory: Directory,
  graceDays: number,
  today: Day,
  staleFrom: Day,
): BoardUnit | null {
  const open = openRequests(plan);
  const around = { unit: directory.units.get(plan.unitId), open, today, staleFrom };
  const counts = noCounts();
  const rows: BoardRow[] = [];
  for (const measure of plan.lines) {
    const concerns = concernsOf(measure, around);
    if (concerns.length === 0) {
      continue;
    }
    concerns.forEach(({ kind }) => counts[kind]++);
    rows.push({
      id: `${plan.id}/${measure.id}`,
      measure,
      concerns,
      since: earliest(concerns),
      request: open.get(measure.id) ?? null,
      mayBeAsked: askObstacle(measure, open, today) === null,
    });
  }
  const returned = returnedConcern(plan, today);
  counts.returned += returned ? 1 : 0;
  if (rows.length === 0 && !returned) {
    return null;
  }
  return {
    unitId: plan.unitId,
    plan,
    returned,
    rows: rows.sort(oldestFirst),
    counts,
    requests: standingRequests(plan, rows, directory, graceDays, today),
    since: earliest([...rows, ...(returned ? [returned] : [])]),
  };
}

function standingRequests(
  plan: Plan,
  rows: readonly BoardRow[],
  directory: Directory,
  graceDays: number,
  today: Day,
): readonly StandingRequest[] {
  return plan.requests
    .map((request) => {
      const days = daysAsked(request, today);
      return {
        request,
        waiting: rows.filter((row) => row.request === request).length,
        days,
        repeatedTo: repeatedTo(directory, plan.unitId, days, graceDays),
      };
    })
    .filter(({ waiting }) => waiting > 0)
    .sort((one, other) => other.days - one.days);
}

/** The unit with what is of the kind; `null` where nothing is. */
function narrowed(unit: BoardUnit, kind: ConcernKind | null): BoardUnit | null {
  if (kind === null) {
    return unit;
  }
  const returned = kind === 'returned' ? unit.returned : null;
  const rows = unit.rows.flatMap((row) => {
    const concern = row.concerns.find((one) => one.kind === kind);
    return concern ? [{ ...row, since: concern.since }] : [];
  });
  return rows.length === 0 && !returned
    ? null
    : {
        ...unit,
        returned,
        rows: rows.sort(oldestFirst),
        since: earliest([...rows, ...(returned ? [returned] : [])]),
      };
}

interface Since {
  readonly since: Day;
}

function earliest(some: readonly Since[]): Day {
  return some.reduce((day, { since }) => (since < day ? since : day), some[0].since);
}

function oldestFirst(one: Since, other: Since): number {
  return compareText(one.since, other.since);
}

function noCounts(): Record<ConcernKind, number> {
  return { unanswered: 0, returned: 0, late: 0, stale: 0, handover: 0 };
}
