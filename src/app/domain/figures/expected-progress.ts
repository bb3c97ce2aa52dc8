import { Day, daysBetween } from '../day/day';
import { MeasureLine } from '../measure/measure-line';

/**
 * Where the measure should be by now, in percent: 0 up to its start, then evenly to 100 on its first
 * deadline and after. The first, because moving a deadline must not make it look better.
 */
export function expectedProgress(
  measure: Pick<MeasureLine, 'start' | 'firstDeadline'>,
  today: Day,
): number {
  const { start, firstDeadline } = measure;
  if (today >= firstDeadline) {
    return 100;
  }
  return today <= start ? 0 : (100 * daysBetween(start, today)) / daysBetween(start, firstDeadline);
}
