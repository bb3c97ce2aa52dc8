import { Day } from '../day/day';
import { RegisterRow } from '../register/register-row';

/** Several units speaking to the same target group in the same channel in the same week. */
export interface Clash {
  /** What it is known by, also where it has been put away: week, group and channel. */
  readonly id: string;
  /** The Monday of the week. */
  readonly week: Day;
  readonly groupId: string;
  readonly channelId: string;
  /** Of two units at least, unit by unit in the order of the plans. */
  readonly measures: readonly RegisterRow[];
  readonly unitIds: readonly string[];
}

/** How many units speak to each group in each channel, week by week: where there is room. */
export interface Traffic {
  /** How many units speak then; 0 where none does. */
  unitsIn(week: Day, groupId: string, channelId: string): number;
}

/** All clashes of a year, those that come first; among those of a week the largest first. */
export interface Clashes {
  /** Of this week and later, the soonest first. */
  readonly coming: readonly Clash[];
  /** Of earlier weeks, the latest first. */
  readonly past: readonly Clash[];
  readonly traffic: Traffic;
}

/** The id of the clash in this week, of this group and channel. */
export function clashId(week: Day, groupId: string, channelId: string): string {
  return `${week}~${groupId}~${channelId}`;
}
