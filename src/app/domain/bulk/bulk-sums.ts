import { Day } from '../day/day';
import { BulkStep } from './plan-bulk';

/** What a preview adds up to, in measures. */
export interface BulkSums {
  readonly changed: number;
  readonly left: number;
  /** Deadlines that come later, and earlier. */
  readonly later: number;
  readonly earlier: number;
  /** Those that come later and have been put off before. */
  readonly again: number;
  /** New deadlines that are over already. */
  readonly overdue: number;
  /** In plans that ledergruppen has approved: the change is marked there. */
  readonly approved: number;
  /** Requests for a status: one a unit. */
  readonly requests: number;
}

/** Adds up what a bulk action will do. */
export function sumUp(steps: readonly BulkStep[], today: Day): BulkSums {
  const sums = { changed: 0, left: 0, later: 0, earlier: 0, again: 0, overdue: 0, approved: 0 };
  const asked = new Set<string>();
  for (const { change, slips, marksApproval, planId } of steps) {
    if (change === null) {
      sums.left++;
      continue;
    }
    sums.changed++;
    sums.approved += Number(marksApproval);
    if (change.field === 'deadline') {
      const isLater = change.to > change.from;
      sums.later += Number(isLater);
      sums.earlier += Number(!isLater);
      sums.again += Number(isLater && slips > 0);
      sums.overdue += Number(change.to < today);
    } else if (change.field === 'request') {
      asked.add(planId);
    }
  }
  return { ...sums, requests: asked.size };
}
