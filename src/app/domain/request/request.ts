import { Day, dayOf, daysBetween } from '../day/day';
import { isOpen } from '../measure/attention';
import { MeasureLine } from '../measure/measure-line';
import { mayAskForStatus } from '../member/access';
import { Person } from '../member/member';
import { Plan } from '../plan/plan';

/** What the board and Security Rules agree on: characters, requests that stand in a plan, days. */
export const REQUEST_LIMITS = { note: 500, standing: 20, clearableAfterDays: 30 } as const;

/** Somebody has asked the line for a status of some measures of one plan (`plans/*.requests`). */
export interface StatusRequest {
  readonly id: string;
  readonly by: string;
  /** When it arrived; `null` while the server has not yet given the moment. */
  readonly at: Date | null;
  /** The day that it was made on: a report from that day on answers it. */
  readonly on: Day;
  /** What was said with it; '' for nothing. */
  readonly note: string;
  readonly measureIds: readonly string[];
}

/** The measures that still await an answer, by id, each with the request that has waited longest. */
export type OpenRequests = ReadonlyMap<string, StatusRequest>;

/**
 * Whether nothing more is asked of the measure: it has been reported on from that day on, or it is
 * over or archived.
 */
export function isAnswered(request: Pick<StatusRequest, 'on'>, line: MeasureLine): boolean {
  return !isOpen(line) || line.reportedOn >= request.on;
}

/** The requests of the plan that await an answer, by measure. */
export function openRequests({ lines, requests }: Pick<Plan, 'lines' | 'requests'>): OpenRequests {
  const open = new Map<string, StatusRequest>();
  if (requests.length === 0) {
    return open;
  }
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  for (const request of [...requests].sort(longestWaitingFirst)) {
    for (const id of request.measureIds) {
      const line = lineOf.get(id);
      if (line && !open.has(id) && !isAnswered(request, line)) {
        open.set(id, request);
      }
    }
  }
  return open;
}

/** The requests of the plan that no measure awaits an answer to any longer. */
export function settledRequests({
  lines,
  requests,
}: Pick<Plan, 'lines' | 'requests'>): readonly StatusRequest[] {
  const lineOf = new Map(lines.map((line) => [line.id, line]));
  return requests.filter((request) =>
    request.measureIds.every((id) => {
      const line = lineOf.get(id);
      return !line || isAnswered(request, line);
    }),
  );
}

/** The day that the line was asked: one made without network is asked when it arrives. */
export function askedOn({ at, on }: Pick<StatusRequest, 'at' | 'on'>): Day {
  return at ? dayOf(at) : on;
}

/** For how many whole days the line has been asked; 0 on the day itself. */
export function daysAsked(request: Pick<StatusRequest, 'at' | 'on'>, today: Day): number {
  return Math.max(0, daysBetween(askedOn(request), today));
}

/** Whether the person may take the request away (`firestore.rules`, `isClearable`). */
export function mayWithdraw(person: Person, request: StatusRequest, today: Day): boolean {
  return (
    mayAskForStatus(person) &&
    (request.by === person.uid || daysAsked(request, today) > REQUEST_LIMITS.clearableAfterDays)
  );
}

function longestWaitingFirst(one: StatusRequest, other: StatusRequest): number {
  return askedOn(one).localeCompare(askedOn(other)) || one.id.localeCompare(other.id);
}
