import { HistoryEvent } from './history';
import { MeasureContent, Status } from './measure';

/**
 * What ledergruppen is still asked once the status is this one: nothing of a measure that is over,
 * because nobody has anything left to decide.
 */
export function askedUnder(status: Status, asked: string): string {
  return status === 'completed' || status === 'cancelled' ? '' : asked;
}

/** The change that lifted the measure, or last changed what is asked; `null` where none did. */
export function findLift(
  measure: Pick<MeasureContent, 'escalation'>,
  history: readonly HistoryEvent[],
): HistoryEvent | null {
  if (measure.escalation === '') {
    return null;
  }
  const lifts = history.filter(({ to }) => to.escalation === measure.escalation);
  return lifts.sort((one, other) => other.version - one.version)[0] ?? null;
}
