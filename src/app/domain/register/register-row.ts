import { MeasureLine } from '../measure/measure-line';
import { Plan } from '../plan/plan';

/** A measure's line with the plan that it stands in: what registers and figures are made from. */
export interface RegisterRow extends MeasureLine {
  readonly planId: string;
  readonly unitId: string;
}

/** The measures of the plans that are not archived, in the plans' order. */
export function toRows(plans: readonly Plan[]): readonly RegisterRow[] {
  return plans.flatMap((plan) =>
    plan.lines
      .filter((line) => !line.archived)
      .map((line) => ({ ...line, planId: plan.id, unitId: plan.unitId })),
  );
}
