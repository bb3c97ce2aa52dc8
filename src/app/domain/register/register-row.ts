import { MeasureLine } from '../measure/measure-line';
import { Plan } from '../plan/plan';

/** A measure's line with the plan that it stands in: what registers and figures are made from. */
export interface RegisterRow extends MeasureLine {
  readonly planId: string;
  readonly unitId: string;
}

/**
 * The measures of the plans that are not archived, in the plans' order. Rows are kept for a plan: of
 * hundreds, one has changed.
 */
export function toRows(plans: readonly Plan[]): readonly RegisterRow[] {
  return plans.flatMap((plan) => {
    const known = rowsOf.get(plan) ?? makeRows(plan);
    rowsOf.set(plan, known);
    return known;
  });
}

const rowsOf = new WeakMap<Plan, readonly RegisterRow[]>();

function makeRows({ id, unitId, lines }: Plan): readonly RegisterRow[] {
  return lines.filter((line) => !line.archived).map((line) => ({ ...line, planId: id, unitId }));
}
