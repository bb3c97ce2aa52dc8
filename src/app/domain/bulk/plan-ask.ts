import { Day } from '../day/day';
import { mayAskForStatus } from '../member/access';
import { Plan } from '../plan/plan';
import { AskObstacle, prepareAsks } from '../request/prepare-asks';
import { BulkContext, BulkStep, BulkTarget, planEach } from './plan-bulk';

/** Says for each of the chosen measures, in their order, whether its line will be asked for a status. */
export function planAsk(
  chosen: readonly BulkTarget[],
  plans: readonly Plan[],
  { person }: Pick<BulkContext, 'person'>,
  today: Day,
): readonly BulkStep[] {
  const left = new Map<string, AskObstacle>();
  for (const { planId, measure, why } of leftOf(chosen, plans, today)) {
    left.set(`${planId}/${measure.id}`, why);
  }
  const isAllowed = person !== null && mayAskForStatus(person);
  return planEach(chosen, plans, false, (line, plan) => {
    const obstacle = !isAllowed
      ? 'notAllowed'
      : line.archived
        ? 'archived'
        : left.get(`${plan.id}/${line.id}`);
    return obstacle ? { obstacle } : { change: { field: 'request', reportedOn: line.reportedOn } };
  });
}

/** What is left, plan by plan: measures of different plans may have the same id. */
function leftOf(chosen: readonly BulkTarget[], plans: readonly Plan[], today: Day) {
  const wanted = new Set(chosen.map(({ planId }) => planId));
  return plans
    .filter(({ id }) => wanted.has(id))
    .flatMap((plan) =>
      prepareAsks(chosen, [plan], today).left.map((one) => ({ ...one, planId: plan.id })),
    );
}
