import { Day } from '../day/day';

/** Enhet: a school, a health office … or, where other units name it as parent, a kommunalområde. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  /** The area that the unit belongs to; `null` for an area itself. */
  readonly parentId: string | null;
  /** The line leader, who answers for every measure of the unit; '' while the post is vacant. */
  readonly leaderUid: string;
  /** The leader's first day: what was acknowledged before it was acknowledged by somebody else. */
  readonly leaderSince: Day;
  readonly active: boolean;
}
