import { Day, daysBetween } from '../day/day';
import { Strategy } from './strategy';

/** From this many days before a strategy is to be revised, the page says so. */
export const REVISE_SOON_DAYS = 90;

/** Whether revision is near or late: days that are left, or that have passed. */
export type Revision =
  | { readonly kind: 'soon'; readonly days: number }
  | { readonly kind: 'passed'; readonly days: number };

/** What is to be said of the current strategy's day of revision; `null` where nothing is. */
export function revisionOf(
  { status, reviseBy }: Pick<Strategy, 'status' | 'reviseBy'>,
  today: Day,
): Revision | null {
  if (status !== 'current' || reviseBy === '') {
    return null;
  }
  const left = daysBetween(today, reviseBy);
  if (left < 0) {
    return { kind: 'passed', days: -left };
  }
  return left < REVISE_SOON_DAYS ? { kind: 'soon', days: left } : null;
}
