/**
 * How a change of one measure ended, told where it was made. `waiting`: kept here until the network
 * is back. `overtaken`: somebody else saved first. `missing`: there is no such measure.
 * `undecided`: an earlier change came back, and its writer has yet to decide what to keep of it.
 */
export const OUTCOMES = [
  'saved',
  'waiting',
  'overtaken',
  'missing',
  'undecided',
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
