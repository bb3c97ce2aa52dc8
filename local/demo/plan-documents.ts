import { Day, mondayOf, yearOf } from '../../src/app/domain/day/day';
import { writeLine } from '../../src/app/domain/measure/measure-line';
import { Status } from '../../src/app/domain/measure/measure';
import { planIdOf } from '../../src/app/domain/plan/plan';
import { Life } from './as-it-was';
import { ChronicleEvent } from './chronicle';
import { changedSinceApproval, DemoDecision, statusFields } from './plan-status';
import { STRATEGY_ID } from './strategy';

/** A Firestore document: its path and its fields, moments as `Date`. */
export interface DemoDocument {
  readonly path: string;
  readonly data: Record<string, unknown>;
}

/** A unit's plan of the year of `today` with its measures (at least one) and their histories. */
export function makePlan(
  unitId: string,
  today: Day,
  lives: ReadonlyMap<string, Life>,
  decisions: readonly DemoDecision[],
): readonly DemoDocument[] {
  const year = yearOf(today);
  const path = `plans/${planIdOf(unitId, year)}`;
  const measures = [...lives];
  const plan = {
    unitId,
    year,
    strategyId: STRATEGY_ID,
    ...statusFields(decisions),
    changedSinceApproval: changedSinceApproval(lives, decisions),
    order: [],
    summaries: Object.fromEntries(measures.map(([id, life]) => [id, writeLine(life.measure)])),
    trend: sumTrend(measures.flatMap(([, life]) => life.events)),
    lastChange: findLastChange(measures),
  };
  return [
    { path, data: plan },
    ...decisions.map((decision, index) => ({
      path: `${path}/decisions/${index + 1}`,
      data: { ...decision },
    })),
    ...measures.flatMap(([id, life]) => [
      { path: `${path}/measures/${id}`, data: { ...life.measure } },
      ...life.events.map(({ by, at, from, to }, index) => ({
        path: `${path}/measures/${id}/history/${index + 1}`,
        data: { by, at, from, to },
      })),
    ]),
  ];
}

function sumTrend(events: readonly ChronicleEvent[]): Record<Day, Partial<Record<Status, number>>> {
  const trend: Record<Day, Partial<Record<Status, number>>> = {};
  for (const event of events) {
    for (const [status, change] of Object.entries(event.trend) as [Status, number][]) {
      const week = (trend[mondayOf(event.day)] ??= {});
      week[status] = (week[status] ?? 0) + change;
    }
  }
  return trend;
}

function findLastChange(measures: readonly (readonly [string, Life])[]) {
  const [measureId, life] = measures.reduce((latest, one) =>
    one[1].measure.updatedAt! > latest[1].measure.updatedAt! ? one : latest,
  );
  return { measureId, version: life.versions, week: mondayOf(life.lastDay) };
}
