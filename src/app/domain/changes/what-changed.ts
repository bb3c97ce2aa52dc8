import { addDays, Day, dayOf } from '../day/day';
import { isOpen, isOverdue } from '../measure/attention';
import { Plan } from '../plan/plan';
import { isCreation, MeasureChange, PlanMove, TrackedFields } from './change';
import { PlanFinding, planFindings } from './plan-findings';
import { eventsByMeasure, keyOf, MeasureState, statesAsDayBegan } from './rollback';

/** What can have become of a measure between two days, in the order in which it is told. */
export const MEASURE_FINDINGS = [
  'escalated',
  'critical',
  'newlyLate',
  'slipped',
  'cancelled',
  'postponed',
  'completed',
  'noLongerLate',
  'takenDown',
  'new',
  'reopened',
  'archived',
  'restored',
] as const;
export type MeasureFindingKind = (typeof MEASURE_FINDINGS)[number];

/** One thing that has become of a measure. A measure may have several. */
export interface MeasureFinding {
  readonly kind: MeasureFindingKind;
  readonly planId: string;
  readonly unitId: string;
  readonly measureId: string;
  readonly title: string;
  /** The day on which it happened. */
  readonly day: Day;
  /** Uid of who did it; '' where time did. */
  readonly by: string;
  /** For one that has slipped, its deadline before and after. */
  readonly moved: { readonly from: Day; readonly to: Day } | null;
  /** For one that is lifted, what ledergruppen is asked to decide; '' where that is not known. */
  readonly question: string;
}

/** What is different from one day to another. */
export interface WhatChanged {
  readonly measures: readonly MeasureFinding[];
  readonly plans: readonly PlanFinding[];
}

/**
 * What is different at the end of `to` from when `from` began: both days are counted, so that
 * nothing falls between two meetings. What came and went in between is not told.
 *
 * @param plans as they are today
 * @param events all of the plans' events from `from` to today
 */
export function whatChanged(
  plans: readonly Plan[],
  events: readonly MeasureChange[],
  moves: readonly PlanMove[],
  from: Day,
  to: Day,
): WhatChanged {
  const isBetween = ({ at }: { readonly at: Date }) => dayOf(at) >= from && dayOf(at) <= to;
  const before = statesAsDayBegan(plans, events, from);
  const after = statesAsDayBegan(plans, events, addDays(to, 1));
  const byMeasure = eventsByMeasure(events.filter(isBetween));
  const measures = [...after].flatMap(([key, end]) =>
    findingsOf({ start: before.get(key) ?? null, end, events: byMeasure.get(key) ?? [], from, to }),
  );
  return {
    measures: measures.sort(byKindAndDay),
    plans: planFindings(plans, moves.filter(isBetween)),
  };
}

/** A measure at both ends, and its events between them. */
interface Span {
  /** `null` where it did not exist. */
  readonly start: MeasureState | null;
  readonly end: MeasureState;
  readonly events: readonly MeasureChange[];
  readonly from: Day;
  readonly to: Day;
}

function findingsOf(span: Span): readonly MeasureFinding[] {
  const { start, end, from, to } = span;
  if (end.archived) {
    return start && !start.archived ? [finding('archived', span, 'archived')] : [];
  }
  const isNow = (status: MeasureState['status']) =>
    end.status === status && start?.status !== status;
  const wasLate = start !== null && isOverdue(start, from);
  const isLate = isOverdue(end, to);
  const found: (MeasureFinding | false)[] = [
    start === null && finding('new', span),
    start?.archived === true && finding('restored', span, 'archived'),
    isNow('completed') && finding('completed', span, 'status'),
    isNow('cancelled') && finding('cancelled', span, 'status'),
    isNow('postponed') && finding('postponed', span, 'status'),
    start !== null && isClosed(start) && !isClosed(end) && finding('reopened', span, 'status'),
    start !== null && end.deadline > start.deadline && slip(span, start.deadline),
    isLifted(end) && !(start && isLifted(start)) && lift(span),
    start?.escalated === true &&
      !end.escalated &&
      isOpen(end) &&
      finding('takenDown', span, 'escalation'),
    isCritical(end) && !(start && isCritical(start)) && finding('critical', span, 'health'),
    isLate && !wasLate && lapse(span),
    wasLate && !isLate && finding('noLongerLate', span, 'status', 'deadline'),
  ];
  return found.filter((one) => one !== false);
}

function isClosed({ status }: MeasureState): boolean {
  return status === 'completed' || status === 'cancelled';
}

function isLifted(state: MeasureState): boolean {
  return isOpen(state) && state.escalated;
}

function isCritical(state: MeasureState): boolean {
  return isOpen(state) && state.health === 'critical';
}

/** Told with the last event that changed one of the fields, or else with the creation. */
function finding(
  kind: MeasureFindingKind,
  span: Span,
  ...fields: readonly (keyof TrackedFields)[]
): MeasureFinding {
  const { planId, unitId, measureId, title } = span.end;
  const event = lastOf(span.events, fields);
  return {
    ...{ kind, planId, unitId, measureId, title },
    day: event ? dayOf(event.at) : span.to,
    by: event?.by ?? '',
    moved: null,
    question: '',
  };
}

function slip(span: Span, from: Day): MeasureFinding {
  return { ...finding('slipped', span, 'deadline'), moved: { from, to: span.end.deadline } };
}

function lift(span: Span): MeasureFinding {
  const question = lastOf(span.events, ['escalation'])?.to.escalation ?? '';
  return { ...finding('escalated', span, 'escalation'), question };
}

/** Mostly time's doing, the day after the deadline; or somebody's who opened it again after that. */
function lapse(span: Span): MeasureFinding {
  const day = addDays(span.end.deadline, 1);
  const done = finding('newlyLate', span, 'status', 'deadline', 'archived');
  const isDone = lastOf(span.events, ['status', 'deadline', 'archived']) && done.day > day;
  return isDone ? done : { ...done, day, by: '' };
}

function lastOf(
  events: readonly MeasureChange[],
  fields: readonly (keyof TrackedFields)[],
): MeasureChange | undefined {
  return (
    events.findLast(({ to }) => fields.some((field) => to[field] !== undefined)) ??
    events.find(isCreation)
  );
}

function byKindAndDay(one: MeasureFinding, other: MeasureFinding): number {
  return (
    MEASURE_FINDINGS.indexOf(one.kind) - MEASURE_FINDINGS.indexOf(other.kind) ||
    (one.day < other.day ? -1 : one.day > other.day ? 1 : 0) ||
    one.title.localeCompare(other.title, 'nb') ||
    keyOf(one).localeCompare(keyOf(other))
  );
}
