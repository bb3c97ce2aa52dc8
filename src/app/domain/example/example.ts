import { Plan } from '../plan/plan';
import { RegisterRow, toRows } from '../register/register-row';

/** What the form and Security Rules agree on. `why` counts characters. */
export const EXAMPLE_LIMITS = { why: 500, perPlan: 20 } as const;

/** A measure that its unit shows to others, and why it is worth copying. */
export interface Example {
  readonly measureId: string;
  /** Who has marked it, and when; `null` while the server has not yet given the moment. */
  readonly by: string;
  readonly at: Date | null;
  readonly why: string;
}

/** An example with its measure's line. */
export interface ExampleRow {
  readonly row: RegisterRow;
  readonly example: Example;
}

/** The examples of the plans, the newest first. What has been archived since is none. */
export function examplesOf(plans: readonly Plan[]): readonly ExampleRow[] {
  return plans
    .flatMap((plan) => {
      const rows = new Map(toRows([plan]).map((row) => [row.id, row]));
      return plan.examples.flatMap((example) => {
        const row = rows.get(example.measureId);
        return row ? [{ row, example }] : [];
      });
    })
    .sort((one, other) => momentOf(other) - momentOf(one));
}

/** One that waits to be sent is the newest of all. */
function momentOf({ example }: ExampleRow): number {
  return example.at?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
