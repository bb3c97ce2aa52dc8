import { Day } from '../day/day';
import { isOverdue } from '../measure/attention';
import { STATUSES, Status } from '../measure/measure';
import { RegisterRow } from '../register/register-row';
import { MainGoal } from '../strategy/strategy';

/** How the measures that support one main goal stand. */
export interface GoalStatus {
  readonly goal: MainGoal;
  readonly total: number;
  readonly counts: Readonly<Record<Status, number>>;
  readonly overdue: number;
  /** Units with at least one overdue measure for the goal. */
  readonly overdueUnits: number;
}

/** One entry a goal, in the goals' order. A measure that supports two goals counts for both. */
export function statusByGoal(
  rows: readonly RegisterRow[],
  goals: readonly MainGoal[],
  today: Day,
): readonly GoalStatus[] {
  return goals.map((goal) => {
    const supporting = rows.filter((row) => row.goalIds.includes(goal.id));
    const late = supporting.filter((row) => isOverdue(row, today));
    return {
      goal,
      total: supporting.length,
      counts: countByStatus(supporting),
      overdue: late.length,
      overdueUnits: new Set(late.map((row) => row.unitId)).size,
    };
  });
}

/** Measures by status; every status is there, also with 0. */
export function countByStatus(
  rows: readonly Pick<RegisterRow, 'status'>[],
): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<
    Status,
    number
  >;
  for (const row of rows) {
    counts[row.status]++;
  }
  return counts;
}

/** The goal with the most overdue measures; `null` where nothing is overdue. */
export function goalBehind(goals: readonly GoalStatus[]): GoalStatus | null {
  const latest = goals.reduce<GoalStatus | null>(
    (worst, goal) => (goal.overdue > (worst?.overdue ?? 0) ? goal : worst),
    null,
  );
  return latest;
}
