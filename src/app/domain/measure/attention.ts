import { Day, daysBetween } from '../day/day';
import { MeasureLine } from './measure-line';

/** A measure in progress is stale after this many days without a report (docs/invariants.md). */
export const STALE_AFTER_DAYS = 30;

/** What draws attention to a measure in a list, beside its status. */
export const ATTENTIONS = ['overdue', 'stale', 'escalated'] as const;
export type Attention = (typeof ATTENTIONS)[number];

type Dated = Pick<MeasureLine, 'status' | 'start' | 'deadline' | 'reportedOn' | 'archived'>;

/** Still to be done: neither completed, cancelled nor archived. */
export function isOpen(measure: Pick<Dated, 'status' | 'archived'>): boolean {
  return !measure.archived && measure.status !== 'completed' && measure.status !== 'cancelled';
}

/** Forfalt: open after its deadline. The deadline itself is still in time. */
export function isOverdue(
  measure: Pick<Dated, 'status' | 'deadline' | 'archived'>,
  today: Day,
): boolean {
  return isOpen(measure) && measure.deadline < today;
}

/** Ikke oppdatert: in progress without a report for 30 days, counted from the start if none. */
export function isStale(measure: Dated, today: Day): boolean {
  return (
    !measure.archived &&
    measure.status === 'inProgress' &&
    daysBetween(measure.reportedOn || measure.start, today) >= STALE_AFTER_DAYS
  );
}

/** Løftet til rådmannen: ledergruppen is asked to decide. What is over or archived asks no more. */
export function isEscalated(measure: Dated & Pick<MeasureLine, 'escalated'>): boolean {
  return measure.escalated && isOpen(measure);
}
