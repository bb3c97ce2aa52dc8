import { Plan } from '../../../domain/plan/plan';
import { longestWaitingFirst } from '../../../domain/plan/waiting';

/**
 * The plans that wait, the longest waiting first. One that somebody has begun to answer keeps its
 * place though it no longer waits: the answer is under way, or somebody else was first.
 *
 * @param held those that somebody has begun to answer, as they stood then
 */
export function inQueue(waiting: readonly Plan[], held: readonly Plan[]): readonly Plan[] {
  const isHeld = ({ id }: Plan) => held.some((plan) => plan.id === id);
  return longestWaitingFirst([...waiting.filter((plan) => !isHeld(plan)), ...held]);
}
