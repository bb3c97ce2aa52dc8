import { RegisterRow } from '../register/register-row';
import { MainGoal, TargetGroup } from '../strategy/strategy';

/** Main goals × target groups: how many measures speak to the group for the goal. */
export interface Coverage {
  readonly goals: readonly MainGoal[];
  readonly rows: readonly {
    readonly group: TargetGroup;
    /** Measures for each goal, in the order of `goals`. */
    readonly counts: readonly number[];
  }[];
  /** The pairs that no measure covers: the finding. */
  readonly empty: readonly { readonly goal: MainGoal; readonly group: TargetGroup }[];
  /** The largest count, for shading; 0 where there are no measures. */
  readonly largest: number;
}

/** Counts measures that are not cancelled; one may count in several cells. */
export function coverage(
  rows: readonly RegisterRow[],
  goals: readonly MainGoal[],
  groups: readonly TargetGroup[],
): Coverage {
  const planned = rows.filter((row) => row.status !== 'cancelled');
  const table = groups.map((group) => ({
    group,
    counts: goals.map(
      (goal) =>
        planned.filter(
          (row) => row.goalIds.includes(goal.id) && row.targetGroupIds.includes(group.id),
        ).length,
    ),
  }));
  return {
    goals,
    rows: table,
    empty: table.flatMap(({ group, counts }) =>
      goals.filter((_, index) => counts[index] === 0).map((goal) => ({ goal, group })),
    ),
    largest: Math.max(0, ...table.flatMap((row) => row.counts)),
  };
}
