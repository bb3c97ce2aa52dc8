import { RefusalReason } from '../../data/measure/measure-repository';

/**
 * How a write in a review ended. `moved`: somebody else has written there, or made it final.
 * `waiting`: it is kept here until the network is back.
 */
export type ReviewOutcome = 'saved' | 'waiting' | 'moved' | RefusalReason | 'failed';

/** Whether what was written is in safe keeping. */
export function isKept(outcome: ReviewOutcome): boolean {
  return outcome === 'saved' || outcome === 'waiting';
}
