import { Day } from '../day/day';
import { Health, Status } from '../measure/measure';
import { PlanStatus } from '../plan/plan';

/** The fields of a measure whose changes matter to ledergruppen. */
export const TRACKED_FIELDS = ['status', 'health', 'deadline', 'archived', 'escalation'] as const;

/** The tracked fields as an event has them: those that it changed. */
export interface TrackedFields {
  readonly status?: Status;
  readonly health?: Health;
  readonly deadline?: Day;
  readonly archived?: boolean;
  /** What ledergruppen is asked to decide; '' where nothing is. */
  readonly escalation?: string;
}

/** An event of a measure's history that creates it or changes a tracked field. */
export interface MeasureChange {
  readonly planId: string;
  readonly measureId: string;
  readonly version: number;
  readonly by: string;
  readonly at: Date;
  readonly from: TrackedFields;
  readonly to: TrackedFields;
}

/** A move of a plan's status. */
export interface PlanMove {
  readonly planId: string;
  readonly statusVersion: number;
  readonly status: PlanStatus;
  readonly by: string;
  readonly at: Date;
}

/** Whether the event is the measure's creation, its first version. */
export function isCreation({ version }: MeasureChange): boolean {
  return version === 1;
}
