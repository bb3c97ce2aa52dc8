import { Figures, GoalFigures, GroupFigures } from './figures';

/** Main goals × target groups: how many measures speak to the group for the goal. */
export interface Coverage {
  readonly goals: readonly GoalFigures[];
  readonly rows: readonly GroupFigures[];
  /** The pairs that no measure covers: the finding. */
  readonly empty: readonly { readonly goal: GoalFigures; readonly group: GroupFigures }[];
  /** The largest count, for shading; 0 where there are no measures. */
  readonly largest: number;
}

/** What the figures say of each pair; a cancelled measure covers none. */
export function coverageOf(figures: Pick<Figures, 'goals' | 'targetGroups'>): Coverage {
  const { goals, targetGroups } = figures;
  return {
    goals,
    rows: targetGroups,
    empty: targetGroups.flatMap((group) =>
      goals.filter((_, index) => group.byGoal[index] === 0).map((goal) => ({ goal, group })),
    ),
    largest: Math.max(0, ...targetGroups.flatMap(({ byGoal }) => byGoal)),
  };
}
