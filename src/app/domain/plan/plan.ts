import { Day } from '../day/day';
import { MeasureLine } from '../measure/measure-line';
import { Status } from '../measure/measure';

export type PlanStatus = 'draft' | 'submitted' | 'returned' | 'approved';

/**
 * Net change in the number of measures by status during one week, keyed by the week's Monday.
 * Changes and not totals: increments from people who write at the same time, or hours later from a
 * plane, add up in any order (docs/decisions/0003).
 */
export type Trend = Readonly<Record<Day, Readonly<Partial<Record<Status, number>>>>>;

/** Kommunikasjonsplan: one unit's measures of one year, as `plans/{unitId}-{year}` has it. */
export interface Plan {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly strategyId: string;
  readonly status: PlanStatus;
  readonly changedSinceApproval: boolean;
  /** All measures of the plan, the archived ones too. */
  readonly lines: readonly MeasureLine[];
  /** Ids of the summaries that could not be read as a line. */
  readonly unreadableLineIds: readonly string[];
  readonly trend: Trend;
}

/** The document id of a unit's plan. Unit ids may hold `-`; the year is always the last part. */
export function planIdOf(unitId: string, year: number): string {
  return `${unitId}-${year}`;
}

/** The unit and year that a plan's id names; `null` where it is no plan's id. */
export function readPlanId(
  planId: string,
): { readonly unitId: string; readonly year: number } | null {
  const match = /^(.+)-(\d{4})$/.exec(planId);
  return match && { unitId: match[1], year: Number(match[2]) };
}
