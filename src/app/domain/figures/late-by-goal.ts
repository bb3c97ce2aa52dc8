import { Day, daysBetween } from '../day/day';
import { Directory, leaderOf, personName, unitName } from '../directory/directory';
import { isOverdue } from '../measure/attention';
import { Plan } from '../plan/plan';
import { LateFigure } from './figures';

/** The overdue measures of each main goal by its id, the longest overdue first. */
export type LateByGoal = ReadonlyMap<string, readonly LateFigure[]>;

/**
 * What is late for each main goal, and who answers for it: the line leader. A measure that supports
 * two goals is late for both.
 */
export function lateByGoal(plans: readonly Plan[], directory: Directory, today: Day): LateByGoal {
  const late = new Map<string, LateFigure[]>();
  for (const { id: planId, unitId, lines } of plans) {
    for (const line of lines.filter((one) => isOverdue(one, today))) {
      const figure: LateFigure = {
        ...{ planId, unitId, measureId: line.id, title: line.title, deadline: line.deadline },
        unitName: unitName(directory, unitId),
        leaderName: personName(directory, leaderOf(directory, unitId)),
        daysLate: daysBetween(line.deadline, today),
        isCritical: line.health === 'critical',
      };
      for (const goalId of line.goalIds) {
        late.set(goalId, [...(late.get(goalId) ?? []), figure]);
      }
    }
  }
  return new Map(
    [...late].map(([goalId, figures]) => [
      goalId,
      figures.sort((one, other) => other.daysLate - one.daysLate || compare(one, other)),
    ]),
  );
}

function compare(one: LateFigure, other: LateFigure): number {
  return one.title.localeCompare(other.title, 'nb') || (one.planId < other.planId ? -1 : 1);
}
