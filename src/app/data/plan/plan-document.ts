import * as v from 'valibot';
import { MeasureLine, readLine } from '../../domain/measure/measure-line';
import { Plan } from '../../domain/plan/plan';

/** `plans/{unitId}-{year}`. A single bad summary must not hide the plan: lines are read apart. */
export const planDocument = v.object({
  unitId: v.string(),
  year: v.pipe(v.number(), v.integer()),
  strategyId: v.string(),
  status: v.picklist(['draft', 'submitted', 'returned', 'approved']),
  changedSinceApproval: v.boolean(),
  summaries: v.record(v.string(), v.unknown()),
  trend: v.record(v.string(), v.record(v.string(), v.number())),
});

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
  const { unitId, year, strategyId, status, changedSinceApproval, trend } = data;
  return {
    id,
    unitId,
    year,
    strategyId,
    status,
    changedSinceApproval,
    lines,
    unreadableLineIds,
    trend,
  };
}

/** The document of a plan that nobody has written in yet; Security Rules take no other. */
export function emptyPlanDocument(unitId: string, year: number, strategyId: string) {
  return {
    unitId,
    year,
    strategyId,
    status: 'draft',
    decidedBy: '',
    decidedAt: null,
    changedSinceApproval: false,
    summaries: {},
    trend: {},
    lastChange: { measureId: '', version: 0, week: '' },
  };
}
