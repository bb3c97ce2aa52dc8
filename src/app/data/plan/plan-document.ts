import * as v from 'valibot';
import { isDay } from '../../domain/day/day';
import { MeasureLine, readLine } from '../../domain/measure/measure-line';
import { sameValue } from '../../domain/measure/history';
import { Plan, PLAN_STATUSES, StatusEvent } from '../../domain/plan/plan';
import { StatusMove } from '../../domain/plan/status-move';

/** A request for a status, in a plan's `requests`. */
const requestEntry = v.object({
  by: v.string(),
  at: v.nullable(v.date()),
  on: v.pipe(v.string(), v.check(isDay)),
  note: v.string(),
  measureIds: v.array(v.string()),
});

/** A measure that is shown to others, in a plan's `examples`, by the measure's id. */
const exampleEntry = v.object({ by: v.string(), at: v.nullable(v.date()), why: v.string() });

/** `plans/{unitId}-{year}`. A single bad summary must not hide the plan: lines are read apart. */
export const planDocument = v.object({
  unitId: v.string(),
  year: v.pipe(v.number(), v.integer()),
  strategyId: v.string(),
  status: v.picklist(PLAN_STATUSES),
  statusVersion: v.pipe(v.number(), v.integer(), v.minValue(0)),
  statusBy: v.string(),
  statusAt: v.nullable(v.date()),
  statusComment: v.string(),
  changedSinceApproval: v.array(v.string()),
  order: v.array(v.string()),
  summaries: v.record(v.string(), v.unknown()),
  requests: v.optional(v.record(v.string(), requestEntry), {}),
  examples: v.optional(v.record(v.string(), exampleEntry), {}),
  trend: v.record(v.string(), v.record(v.string(), v.number())),
  lastChange: v.object({ measureId: v.string(), version: v.number(), week: v.string() }),
});

/** A plan with its lines read; those that cannot be, by the ids of their measures. */
export function toPlan(id: string, data: v.InferOutput<typeof planDocument>): Plan {
  const lines: MeasureLine[] = [];
  const unreadableLineIds: string[] = [];
  for (const [measureId, text] of Object.entries(data.summaries)) {
    const line = readLine(measureId, text);
    if (line) {
      lines.push(line);
    } else {
      unreadableLineIds.push(measureId);
    }
  }
  const { summaries: _read, requests: entries, examples: shown, ...fields } = data;
  const requests = Object.entries(entries).map(([key, entry]) => ({ id: key, ...entry }));
  const examples = Object.entries(shown).map(([key, entry]) => ({ measureId: key, ...entry }));
  return { id, ...fields, requests, examples, lines, unreadableLineIds };
}

/** `plans/{planId}/decisions/{statusVersion}`. */
export const statusEventDocument = v.object({
  status: v.picklist(PLAN_STATUSES),
  by: v.string(),
  at: v.nullable(v.date()),
  comment: v.string(),
});

/** A submission, return or approval; its id is the number that it has in the plan. */
export function toStatusEvent(
  id: string,
  data: v.InferOutput<typeof statusEventDocument>,
): StatusEvent {
  return { statusVersion: Number(id), ...data };
}

/** Whether a plan, as it is stored, has gone further than what somebody has seen of it. */
export function hasMoved(
  stored: Readonly<Record<string, unknown>>,
  seen: StatusMove['seen'],
): boolean {
  return (
    stored['statusVersion'] !== seen.statusVersion ||
    !sameValue(stored['lastChange'], seen.lastChange)
  );
}

/**
 * The document of a plan that nobody has written in yet, but for the moment, which the server gives;
 * Security Rules take no other.
 */
export function emptyPlanDocument(unitId: string, year: number, strategyId: string) {
  return {
    unitId,
    year,
    strategyId,
    status: 'draft',
    statusVersion: 0,
    statusBy: '',
    statusAt: null,
    statusComment: '',
    changedSinceApproval: [],
    order: [],
    summaries: {},
    trend: {},
    lastChange: { measureId: '', version: 0, week: '' },
    version: 1,
  };
}
