import { addDays, Day } from '../../src/app/domain/day/day';
import { SCOPE_FIELDS } from '../../src/app/domain/measure/measure';
import { PlanStatus } from '../../src/app/domain/plan/plan';
import { Life } from './as-it-was';
import { EXECUTIVE_UIDS, Staffing } from './people';
import { workday } from './workday';

/** A move of a plan's status as `decisions/{n}` has it. */
export interface DemoDecision {
  readonly status: PlanStatus;
  readonly by: string;
  readonly at: Date;
  readonly comment: string;
}

/** Where the plans stand, in the order of the units: the first one's leader has something to mend. */
const CYCLE: readonly PlanStatus[] = [
  'returned',
  'approved',
  'submitted',
  'draft',
  'draft',
  'approved',
  'approved',
  'approved',
];

const RETURN_COMMENT =
  'Dere når foresatte godt, men vi finner ingen tiltak for innbyggerne ellers på stedet. ' +
  'Legg til minst ett, og si hva dere vil oppnå med det.';

/**
 * The moves of the status of the plan of the unit at this place in the list. A leader who is new in
 * the post has not submitted anything.
 */
export function decide(
  place: number,
  today: Day,
  { leaderUid, leaderSince }: Staffing,
): readonly DemoDecision[] {
  const status = CYCLE[place % CYCLE.length];
  const executive = EXECUTIVE_UIDS[place % EXECUTIVE_UIDS.length];
  const at = (daysAgo: number, hour: number): Date =>
    new Date(`${workday(addDays(today, -daysAgo))}T${hour}:20:00Z`);
  const submitted = (daysAgo: number): DemoDecision => {
    return { status: 'submitted', by: leaderUid, at: at(daysAgo, 12), comment: '' };
  };
  if (status === 'draft' || leaderSince > addDays(today, -60)) {
    return [];
  }
  switch (status) {
    case 'submitted':
      return [submitted(3)];
    case 'returned':
      return [
        submitted(9),
        { status: 'returned', by: executive, at: at(5, 13), comment: RETURN_COMMENT },
      ];
    case 'approved':
      return [submitted(45), { status: 'approved', by: executive, at: at(38, 13), comment: '' }];
  }
}

/** The moves of a plan that was submitted and approved in its own February, by whoever led then. */
export function decideEarly(
  place: number,
  year: number,
  { leaderUid, leaderSince, formerWriterUid, formerWriterLed }: Staffing,
): readonly DemoDecision[] {
  const at = (day: string): Date => new Date(`${workday(`${year}-02-${day}`)}T12:20:00Z`);
  const ledThen = leaderSince <= `${year}-02-01`;
  if (!ledThen && !formerWriterLed) {
    return [];
  }
  const submitter = ledThen ? leaderUid : formerWriterUid;
  const executive = EXECUTIVE_UIDS[place % EXECUTIVE_UIDS.length];
  return [
    { status: 'submitted', by: submitter, at: at('06'), comment: '' },
    { status: 'approved', by: executive, at: at('20'), comment: '' },
  ];
}

/** Ids of the measures whose scope has changed since the plan was approved, or at all. */
export function changedSinceApproval(
  lives: ReadonlyMap<string, Life>,
  decisions: readonly DemoDecision[],
): readonly string[] {
  const approval = decisions.findLast((decision) => decision.status === 'approved');
  return [...lives]
    .filter(([, life]) =>
      life.events.some(
        (event, index) =>
          (!approval || event.at > approval.at) &&
          (index === 0 || SCOPE_FIELDS.some((field) => field in event.to)),
      ),
    )
    .map(([id]) => id);
}

/** The fields of a plan that tell its status. */
export function statusFields(decisions: readonly DemoDecision[]): Record<string, unknown> {
  const last = decisions.at(-1);
  return {
    status: last?.status ?? 'draft',
    statusVersion: decisions.length,
    statusBy: last?.by ?? '',
    statusAt: last?.at ?? null,
    statusComment: last?.comment ?? '',
  };
}
