/**
 * How a change of one measure ended, told where it was made. `waiting`: kept here until the network
 * is back. `overtaken`: somebody else saved first. `missing`: there is no such measure.
 */
export const OUTCOMES = [
  'saved',
  'waiting',
  'overtaken',
  'missing',
  'notAMember',
  'notAllowed',
  'planFull',
  'failed',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Whether the change is in safe keeping: with the server, or on its way there. */
export function isSafe(outcome: Outcome): boolean {
  return outcome === 'saved' || outcome === 'waiting';
}
