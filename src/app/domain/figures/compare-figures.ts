import { Day } from '../day/day';
import { Counts, Figures, UnitFigures } from './figures';

/** A figure before and after; `null` where it was not there, and then there is no difference. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
  /** After less before. */
  readonly by: number | null;
}

/** How the counts of the same measures differ. */
export interface CountChanges {
  readonly total: Change;
  readonly completed: Change;
  readonly overdue: Change;
  readonly stale: Change;
  readonly critical: Change;
  /** In percentage points. */
  readonly progress: Change;
}

/** The changes of a goal, an area or a unit, by the name that it has after. */
export interface NamedChanges extends CountChanges {
  readonly id: string;
  readonly name: string;
}

/** A measure that has become overdue, or is so no longer. */
export interface LateChange {
  readonly unitId: string;
  readonly unitName: string;
  readonly measureId: string;
  /** Both '' where the measure is not among the overdue ones that the figures name. */
  readonly title: string;
  readonly deadline: Day | '';
}

/** What differs between two days' figures. */
export interface Comparison {
  readonly from: Day;
  readonly to: Day;
  readonly whole: CountChanges;
  /** Each in the order of the figures after; those that are only in the ones before come last. */
  readonly goals: readonly NamedChanges[];
  readonly areas: readonly NamedChanges[];
  readonly units: readonly NamedChanges[];
  readonly newlyLate: readonly LateChange[];
  /** Completed, cancelled, archived or with a new deadline since. */
  readonly noLongerLate: readonly LateChange[];
}

/** Compares two sets of figures, such as those that two reviews froze. */
export function compareFigures(before: Figures, after: Figures): Comparison {
  const goals = (figures: Figures) => figures.goals.map((goal) => named(goal.goalId, goal));
  const areas = (figures: Figures) => figures.areas.map((area) => named(area.unitId, area));
  const units = (figures: Figures) => unitsOf(figures).map((unit) => named(unit.unitId, unit));
  return {
    from: before.asOf,
    to: after.asOf,
    whole: changesOf(before, after),
    goals: pair(goals(before), goals(after)),
    areas: pair(areas(before), areas(after)),
    units: pair(units(before), units(after)),
    newlyLate: lateOnlyIn(after, before),
    noLongerLate: lateOnlyIn(before, after),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly counts: Counts;
}

function named(id: string, counts: Counts & { readonly name: string }): Named {
  return { id, name: counts.name, counts };
}

function pair(before: readonly Named[], after: readonly Named[]): readonly NamedChanges[] {
  const earlier = new Map(before.map((entry) => [entry.id, entry]));
  const later = new Set(after.map(({ id }) => id));
  return [
    ...after.map(({ id, name, counts }) => ({
      id,
      name,
      ...changesOf(earlier.get(id)?.counts ?? null, counts),
    })),
    ...before
      .filter(({ id }) => !later.has(id))
      .map(({ id, name, counts }) => ({ id, name, ...changesOf(counts, null) })),
  ];
}

function changesOf(before: Counts | null, after: Counts | null): CountChanges {
  const change = (figure: (counts: Counts) => number | null) =>
    changeOf(before && figure(before), after && figure(after));
  return {
    total: change((counts) => counts.total),
    completed: change((counts) => counts.byStatus.completed),
    overdue: change((counts) => counts.overdue),
    stale: change((counts) => counts.stale),
    critical: change((counts) => counts.critical),
    progress: change((counts) => counts.progress),
  };
}

function changeOf(before: number | null, after: number | null): Change {
  return { before, after, by: before === null || after === null ? null : after - before };
}

function unitsOf(figures: Figures): readonly UnitFigures[] {
  return figures.areas.flatMap((area) => area.units);
}

/** By the ids of all that is overdue: only the longest overdue are named. */
function lateOnlyIn(figures: Figures, others: Figures): readonly LateChange[] {
  const key = (unitId: string, measureId: string) => `${unitId}/${measureId}`;
  const keys = (unit: UnitFigures) => unit.overdueIds.map((id) => key(unit.unitId, id));
  const lateThere = new Set(unitsOf(others).flatMap(keys));
  const names = new Map(figures.late.map((late) => [key(late.unitId, late.measureId), late]));
  return unitsOf(figures).flatMap(({ unitId, name, overdueIds }) =>
    overdueIds
      .filter((id) => !lateThere.has(key(unitId, id)))
      .map((measureId) => {
        const late = names.get(key(unitId, measureId));
        return {
          unitId,
          unitName: name,
          measureId,
          title: late?.title ?? '',
          deadline: late?.deadline ?? '',
        };
      }),
  );
}
