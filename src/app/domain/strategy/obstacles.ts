import { Strategy } from './strategy';
import { leftBehind } from './succession';

/** What stands in the way of putting a draft into force. */
export interface Obstacles {
  readonly noGoals: boolean;
  readonly noTargetGroups: boolean;
  /** It was begun from a strategy that is no longer the current one. */
  readonly otherBase: boolean;
  /** Entries of the current strategy of which nobody has said what they become. */
  readonly undecided: number;
}

/** Finds what Security Rules would refuse an approval for; `current` is `null` before the first. */
export function obstaclesOf(draft: Strategy, current: Strategy | null): Obstacles {
  return {
    noGoals: draft.goals.length === 0,
    noTargetGroups: draft.targetGroups.length === 0,
    otherBase: draft.replaces !== (current?.id ?? ''),
    undecided: current
      ? leftBehind(current, draft).filter(({ successor }) => successor === null).length
      : 0,
  };
}

/** Whether nothing stands in the way. */
export function isReady(obstacles: Obstacles): boolean {
  const { noGoals, noTargetGroups, otherBase, undecided } = obstacles;
  return !noGoals && !noTargetGroups && !otherBase && undecided === 0;
}
