import { yearOf, Day } from '../day/day';
import { Directory } from '../directory/directory';
import { mustMove } from '../strategy/move-measure';
import { Strategy } from '../strategy/strategy';
import { KnownPlans, PlanItem } from './agenda';

/**
 * Plans of the units that the person leads which have been moved to a new strategy before all of
 * their measures were. Plans of years that are over are read as they are, and ask for nothing.
 */
export function unmovedPlans(
  uid: string,
  directory: Directory,
  plans: KnownPlans,
  strategies: readonly Strategy[],
  today: Day,
): readonly PlanItem[] {
  return [...plans.values()].flatMap((plan) => {
    const strategy = strategies.find(({ id }) => id === plan?.strategyId);
    if (
      plan === null ||
      strategy === undefined ||
      plan.year < yearOf(today) ||
      directory.units.get(plan.unitId)?.leaderUid !== uid ||
      !plan.lines.some((line) => !line.archived && mustMove(line, strategy))
    ) {
      return [];
    }
    return [
      {
        kind: 'plan',
        id: `${plan.id}/strategy`,
        reason: 'notMoved',
        planId: plan.id,
        unitId: plan.unitId,
        year: plan.year,
        plan,
      },
    ];
  });
}
