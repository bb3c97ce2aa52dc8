import { Dice } from './dice';
import { MeasureTemplate } from './measure-template';
import { DemoUnit } from './units';

/** What becomes of a measure by today. `late` and `stale` are still in progress. */
export type Fate =
  | 'completed'
  | 'running'
  | 'stale'
  | 'late'
  | 'lateNotStarted'
  | 'notStarted'
  | 'postponed'
  | 'cancelled';

/** Per thousand measures; the first three are placed where they tell something. */
const SHARES: readonly (readonly [Fate, number])[] = [
  ['late', 75],
  ['lateNotStarted', 25],
  ['stale', 55],
  ['completed', 300],
  ['running', 270],
  ['notStarted', 155],
  ['postponed', 60],
  ['cancelled', 60],
];
/** Percent of the measures of a year that is over that were cancelled; the rest were completed. */
const CANCELLED_IN_PAST = 12;
const GOAL_BEHIND = 'baerekraft';

/** A measure that a unit has planned, before anything has happened to it. */
export interface Draft {
  readonly unit: DemoUnit;
  readonly template: MeasureTemplate;
  /** 0, or how many times the unit has planned the same before. */
  readonly round: number;
}

/**
 * A fate for each draft. Late ones gather in the units that are behind and on one main goal, so
 * that the overview has something to find; units that are ahead have none, nor stale ones.
 */
export function drawFates(drafts: readonly Draft[], dice: Dice): readonly Fate[] {
  const fates = new Array<Fate>(drafts.length);
  const open = drafts.map((_, index) => index);
  const deal = (fate: Fate, count: number, pull: (draft: Draft) => number): void => {
    const pulls = new Map(open.map((index) => [index, pull(drafts[index])]));
    open.sort((one, other) => pulls.get(other)! - pulls.get(one)!);
    for (const index of open.splice(0, count)) {
      fates[index] = fate;
    }
  };

  let shared = 0;
  let dealt = 0;
  for (const [fate, share] of SHARES) {
    shared += share;
    const count = Math.round((drafts.length * shared) / 1000) - dealt;
    dealt += count;
    deal(fate, count, pullOf(fate, dice));
  }
  return fates;
}

/** A fate for each draft of a year that is over. */
export function drawPastFates(drafts: readonly Draft[], dice: Dice): readonly Fate[] {
  return drafts.map(() => (dice.chance(CANCELLED_IN_PAST) ? 'cancelled' : 'completed'));
}

function pullOf(fate: Fate, dice: Dice): (draft: Draft) => number {
  const luck = () => dice.between(0, 100);
  switch (fate) {
    case 'late':
    case 'lateNotStarted':
      return ({ unit, template }) =>
        luck() +
        (unit.story === 'behind' ? 60 : 0) +
        (template.goals.includes(GOAL_BEHIND) ? 30 : 0) -
        (unit.story === 'ahead' ? 1000 : 0);
    case 'stale':
      return ({ unit }) => luck() - (unit.story === 'ahead' ? 1000 : 0);
    default:
      return luck;
  }
}
