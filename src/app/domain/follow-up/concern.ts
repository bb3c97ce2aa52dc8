import { addDays, Day, dayOf } from '../day/day';
import { isOpen, STALE_AFTER_DAYS } from '../measure/attention';
import { MeasureLine } from '../measure/measure-line';
import { Plan } from '../plan/plan';
import { askedOn, OpenRequests } from '../request/request';
import { Unit } from '../unit/unit';

/** What is followed up, in the order of the board. */
export const CONCERN_KINDS = ['unanswered', 'returned', 'late', 'stale', 'handover'] as const;
export type ConcernKind = (typeof CONCERN_KINDS)[number];

/** Why something is followed up, and the day since which it has been so. */
export interface Concern {
  readonly kind: ConcernKind;
  readonly since: Day;
}

/** What the measures of a unit are looked at with. */
export interface Circumstances {
  readonly unit: Unit | undefined;
  readonly open: OpenRequests;
  readonly today: Day;
  /** A report of this day or an earlier one, and none since, is stale. */
  readonly staleFrom: Day;
}

/** The last day whose report is stale today. Worked out once: a year has 30,000 measures. */
export function staleFromOf(today: Day): Day {
  return addDays(today, -STALE_AFTER_DAYS);
}

/**
 * Why the measure is followed up: none for what is over, archived or in order. As `isOverdue`,
 * `isStale` and `handoverQueue` have it, with the days compared as text.
 */
export function concernsOf(line: MeasureLine, around: Circumstances): readonly Concern[] {
  if (!isOpen(line)) {
    return [];
  }
  const { unit, open, today, staleFrom } = around;
  const concerns: Concern[] = [];
  const request = open.get(line.id);
  if (request) {
    concerns.push({ kind: 'unanswered', since: askedOn(request) });
  }
  if (line.deadline < today) {
    concerns.push({ kind: 'late', since: line.deadline });
  }
  const lastHeard = line.reportedOn || line.start;
  if (line.status === 'inProgress' && lastHeard <= staleFrom) {
    concerns.push({ kind: 'stale', since: lastHeard });
  }
  if (
    unit &&
    unit.leaderUid !== '' &&
    (line.acknowledgedBy !== unit.leaderUid || line.acknowledgedOn < unit.leaderSince)
  ) {
    concerns.push({ kind: 'handover', since: unit.leaderSince });
  }
  return concerns;
}

/** The concern of a plan that ledergruppen has sent back and nobody has submitted again. */
export function returnedConcern(
  { status, statusAt }: Pick<Plan, 'status' | 'statusAt'>,
  today: Day,
): Concern | null {
  return status === 'returned'
    ? { kind: 'returned', since: statusAt ? dayOf(statusAt) : today }
    : null;
}
