import { Day, dayOf, daysBetween } from '../day/day';
import { Plan } from './plan';

/** The plans that wait for ledergruppen to approve or return them, the longest waiting first. */
export function longestWaitingFirst(plans: readonly Plan[]): readonly Plan[] {
  return plans
    .filter(({ status }) => status === 'submitted')
    .sort((one, other) => submittedAt(one) - submittedAt(other) || (one.id < other.id ? -1 : 1));
}

/** For how many whole days a submitted plan has waited; 0 for one submitted today. */
export function daysWaited({ statusAt }: Pick<Plan, 'statusAt'>, today: Day): number {
  return statusAt ? Math.max(0, daysBetween(dayOf(statusAt), today)) : 0;
}

function submittedAt({ statusAt }: Plan): number {
  // What has just been submitted here has no moment from the server yet.
  return statusAt?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
