import { Day, mondayOf } from '../../src/app/domain/day/day';
import { writeLine } from '../../src/app/domain/measure/measure-line';
import { Status } from '../../src/app/domain/measure/measure';
import { PlanChange, planIdOf } from '../../src/app/domain/plan/plan';
import { Life } from './as-it-was';
import { ChronicleEvent } from './chronicle';
import { changedSinceApproval, DemoDecision, statusFields } from './plan-status';
import { DemoRequest } from './requests';
import { showExamples } from './shown-examples';
import { STRATEGY_ID } from './strategy';

/** A Firestore document: its path and its fields, moments as `Date`. */
export interface DemoDocument {
  readonly path: string;
  readonly data: Record<string, unknown>;
}

/** Later than everything: the latest `Date` that there is. */
const END_OF_TIME = new Date(8.64e15);

/** A unit's plan of the year with its measures (at least one) and their histories. */
export function makePlan(
  unitId: string,
  year: number,
  lives: ReadonlyMap<string, Life>,
  decisions: readonly DemoDecision[],
  requests: Readonly<Record<string, DemoRequest>> = {},
): readonly DemoDocument[] {
  const path = `plans/${planIdOf(unitId, year)}`;
  const measures = [...lives];
  const examples = showExamples(unitId, lives);
  const writes = [
    ...measures.flatMap(([, life]) => life.events),
    ...decisions,
    ...Object.values(requests),
    ...Object.values(examples),
  ].map(({ at }) => at);
  const plan = {
    unitId,
    year,
    strategyId: STRATEGY_ID,
    ...statusFields(decisions),
    changedSinceApproval: changedSinceApproval(lives, decisions),
    order: [],
    examples,
    summaries: Object.fromEntries(measures.map(([id, life]) => [id, writeLine(life.measure)])),
    trend: sumTrend(measures.flatMap(([, life]) => life.events)),
    ...(Object.keys(requests).length > 0 && { requests }),
    lastChange: findLastChange(measures, END_OF_TIME),
    version: 1 + writes.length,
    updatedAt: new Date(Math.max(...writes.map((at) => at.getTime()))),
  };
  return [
    { path, data: plan },
    ...decisions.map((decision, index) => ({
      path: `${path}/decisions/${index + 1}`,
      data: { ...decision, seen: findLastChange(measures, decision.at) },
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

/** The latest write of a measure before the moment, as the plan had it then. */
function findLastChange(measures: readonly (readonly [string, Life])[], before: Date): PlanChange {
  const writes = measures.flatMap(([measureId, life]) =>
    life.events.map(({ at, day }, index) => ({ at, measureId, version: index + 1, day })),
  );
  const last = writes
    .filter(({ at }) => at < before)
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .at(-1);
  return last
    ? { measureId: last.measureId, version: last.version, week: mondayOf(last.day) }
    : { measureId: '', version: 0, week: '' };
}
