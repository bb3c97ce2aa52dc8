/**
 * How a request, or its withdrawal, ended. `waiting`: the server has not answered yet, and the write
 * stands in the queue. `offline`: not sent at all. `full`: too many requests stand in the plan.
 */
export const ASK_OUTCOMES = [
  'saved',
  'waiting',
  'offline',
  'full',
  'notAMember',
  'notAllowed',
  'failed',
] as const;
export type AskOutcome = (typeof ASK_OUTCOMES)[number];
