import { Day } from '../day/day';
import { Example } from '../example/example';
import { MeasureLine } from '../measure/measure-line';
import { Status } from '../measure/measure';
import { StatusRequest } from '../request/request';

/** Where a plan stands: being written, with rådmannens ledergruppe, or decided there. */
export const PLAN_STATUSES = ['draft', 'submitted', 'returned', 'approved'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** What the plan's form and Security Rules agree on. Characters. */
export const PLAN_LIMITS = { comment: 2000 } as const;

/**
 * Net change in the number of measures by status during one week, keyed by the week's Monday.
 * Changes and not totals: increments from people who write at the same time, or hours later from a
 * plane, add up in any order (docs/decisions/0003).
 */
export type Trend = Readonly<Record<Day, Readonly<Partial<Record<Status, number>>>>>;

/** The write that a plan last took: which measure, its version then, and the Monday of its week. */
export interface PlanChange {
  /** '' in a plan that nobody has written in yet. */
  readonly measureId: string;
  readonly version: number;
  readonly week: Day | '';
}

/** Kommunikasjonsplan: one unit's measures of one year, as `plans/{unitId}-{year}` has it. */
export interface Plan {
  readonly id: string;
  readonly unitId: string;
  readonly year: number;
  readonly strategyId: string;
  readonly status: PlanStatus;
  /** 0 for a plan never submitted; one more with each submission, withdrawal and decision. */
  readonly statusVersion: number;
  /** Who last moved the status, and when; '' and `null` before the first time. */
  readonly statusBy: string;
  readonly statusAt: Date | null;
  /** What was said with it: with a return, what has to change. */
  readonly statusComment: string;
  /**
   * Ids of the measures whose scope has changed since the plan was last approved, or since it was
   * made (docs/invariants.md, 5).
   */
  readonly changedSinceApproval: readonly string[];
  /** Measure ids in the unit's own order. Measures that it leaves out come after, by deadline. */
  readonly order: readonly string[];
  /** All measures of the plan, the archived ones too. */
  readonly lines: readonly MeasureLine[];
  /** Ids of the summaries that could not be read as a line. */
  readonly unreadableLineIds: readonly string[];
  /** The requests for a status that stand, answered or not. */
  readonly requests: readonly StatusRequest[];
  /** The measures that the unit shows to others, also those archived since. */
  readonly examples: readonly Example[];
  readonly trend: Trend;
  readonly lastChange: PlanChange;
}

/** One move of a plan's status, as `plans/{planId}/decisions/{statusVersion}` has it. Never changed. */
export interface StatusEvent {
  readonly statusVersion: number;
  readonly status: PlanStatus;
  readonly by: string;
  /** `null` while the server has not yet given the moment. */
  readonly at: Date | null;
  readonly comment: string;
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
