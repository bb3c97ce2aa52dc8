import { GoalFigures } from './figures';

/** The goal with the most overdue measures; `null` where nothing is overdue. */
export function goalBehind<T extends Pick<GoalFigures, 'overdue'>>(goals: readonly T[]): T | null {
  return goals.reduce<T | null>(
    (worst, goal) => (goal.overdue > (worst?.overdue ?? 0) ? goal : worst),
    null,
  );
}
