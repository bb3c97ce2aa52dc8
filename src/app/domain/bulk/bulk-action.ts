import { addDays, Day, isDay } from '../day/day';
import { MeasureContent } from '../measure/measure';
import { REQUEST_LIMITS } from '../request/request';
import { holdsIdentityNumber } from '../text/personal-data';

/** What is changed in several measures at once, each a write of its own. */
export type MeasureAction =
  | { readonly kind: 'setDeadline'; readonly day: Day | '' }
  /** Days later; earlier where the number is negative. */
  | { readonly kind: 'shiftDeadline'; readonly days: number }
  | { readonly kind: 'addChannel'; readonly channelId: string };

/** What is done to several measures at once. A status is asked for in one write a plan. */
export type BulkAction = MeasureAction | { readonly kind: 'askStatus'; readonly note: string };

/**
 * So many measures are changed at once, at most: each is a write of its own, which whoever answers
 * for the measure has to be able to follow, and the last is to come within a few minutes.
 */
export const MOST_AT_ONCE = 500;

/** How far a deadline may be shifted at once, in days: ten years. */
export const MOST_DAYS = 3660;

/** Whether it says enough to be done. */
export function isWhole(action: BulkAction): boolean {
  switch (action.kind) {
    case 'setDeadline':
      return isDay(action.day);
    case 'shiftDeadline':
      return (
        Number.isInteger(action.days) && action.days !== 0 && Math.abs(action.days) <= MOST_DAYS
      );
    case 'addChannel':
      return action.channelId !== '';
    case 'askStatus':
      return action.note.trim().length <= REQUEST_LIMITS.note && !holdsIdentityNumber(action.note);
  }
}

/** What of a measure an action changes, and what it decides by. A line has it too. */
export type Changeable = Pick<
  MeasureContent,
  | 'status'
  | 'archived'
  | 'start'
  | 'deadline'
  | 'goalIds'
  | 'objectiveIds'
  | 'targetGroupIds'
  | 'channelIds'
>;

/** The one thing that an action changes in one measure. */
export type MeasureChange =
  | { readonly field: 'deadline'; readonly from: Day; readonly to: Day }
  | {
      readonly field: 'channelIds';
      readonly from: readonly string[];
      readonly to: readonly string[];
    };

/** What becomes of one measure. Asking for a status changes nothing in it. */
export type BulkChange =
  MeasureChange | { readonly field: 'request'; readonly reportedOn: Day | '' };

/** What a whole action would change in the measure, without asking whether it may. */
export function changeBy(action: MeasureAction, measure: Changeable): MeasureChange {
  switch (action.kind) {
    case 'setDeadline':
      return { field: 'deadline', from: measure.deadline, to: action.day };
    case 'shiftDeadline': {
      const to = addDays(measure.deadline, action.days);
      return { field: 'deadline', from: measure.deadline, to };
    }
    case 'addChannel': {
      const { channelIds } = measure;
      const has = channelIds.includes(action.channelId);
      const to = has ? channelIds : [...channelIds, action.channelId];
      return { field: 'channelIds', from: channelIds, to };
    }
  }
}
