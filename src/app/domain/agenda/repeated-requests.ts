import { Day, yearOf } from '../day/day';
import { Directory } from '../directory/directory';
import { MeasureLine } from '../measure/measure-line';
import { Plan, planIdOf } from '../plan/plan';
import { daysAsked, openRequests, StatusRequest } from '../request/request';
import { repeatedTo, unitsBelow } from '../request/up-the-line';
import { KnownPlans, RequestItem } from './agenda';

/**
 * The plans in which a request can have gone unanswered below the person: this year's and last year's
 * of each unit that stands under one that they lead.
 */
export function planIdsBelow(uid: string, directory: Directory, today: Day): readonly string[] {
  const year = yearOf(today);
  return unitsBelow(directory, uid).flatMap(({ id }) => [
    planIdOf(id, year),
    planIdOf(id, year - 1),
  ]);
}

/**
 * The requests that nobody has answered within the grace period and that are therefore repeated to
 * the person, who leads above: one for each request, the longest waiting first.
 */
export function repeatedRequests(
  uid: string,
  directory: Directory,
  plans: KnownPlans,
  graceDays: number,
  today: Day,
): readonly RequestItem[] {
  const below = new Set(unitsBelow(directory, uid).map(({ id }) => id));
  const items = [...plans.values()]
    .filter((plan) => plan !== null)
    .filter(({ unitId }) => below.has(unitId))
    .flatMap((plan) => {
      const isMine = (request: StatusRequest) =>
        repeatedTo(directory, plan.unitId, daysAsked(request, today), graceDays).includes(uid);
      return [...unansweredIn(plan)]
        .filter(([request]) => isMine(request))
        .map(([request, measures]): RequestItem => ({
          kind: 'request',
          id: `${plan.id}/requests/${request.id}`,
          reason: 'unansweredBelow',
          planId: plan.id,
          unitId: plan.unitId,
          request,
          measures,
        }));
    });
  return items.sort(
    (one, other) =>
      daysAsked(other.request, today) - daysAsked(one.request, today) ||
      one.unitId.localeCompare(other.unitId),
  );
}

/** The requests of the plan that await an answer, each with the measures that it awaits one for. */
function unansweredIn(plan: Plan): ReadonlyMap<StatusRequest, readonly MeasureLine[]> {
  const found = new Map<StatusRequest, MeasureLine[]>();
  const open = openRequests(plan);
  for (const measure of plan.lines) {
    const request = open.get(measure.id);
    if (request) {
      found.set(request, [...(found.get(request) ?? []), measure]);
    }
  }
  return found;
}
