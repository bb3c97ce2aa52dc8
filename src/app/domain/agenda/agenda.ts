import { addDays, Day, daysBetween, yearOf } from '../day/day';
import { Directory } from '../directory/directory';
import { isOpen, isOverdue, isStale } from '../measure/attention';
import { handoverQueue } from '../measure/handover';
import { MeasureLine } from '../measure/measure-line';
import { Person } from '../member/member';
import { Plan, planIdOf } from '../plan/plan';
import { openRequests, StatusRequest } from '../request/request';
import { Unit } from '../unit/unit';

/** A deadline this near asks for attention, today's and the last day's included. */
export const DUE_SOON_DAYS = 14;

/** Whoever has reported within these days has said how it goes with what is due soon. */
export const REPORT_HOLDS_DAYS = 7;

/** Why something awaits somebody, the most urgent first. */
export const REASONS = [
  'asked',
  'overdue',
  'unansweredBelow',
  'dueSoon',
  'stale',
  'handover',
  'returned',
  'notMoved',
  'notSubmitted',
] as const;
export type Reason = (typeof REASONS)[number];
export type MeasureReason = Extract<Reason, 'asked' | 'overdue' | 'dueSoon' | 'stale' | 'handover'>;
export type RequestReason = Extract<Reason, 'unansweredBelow'>;
export type PlanReason = Extract<Reason, 'returned' | 'notMoved' | 'notSubmitted'>;

/** What every item has, whatever it is about. */
interface Waiting<R extends Reason> {
  /** Unique among all items. */
  readonly id: string;
  /** The most urgent reason: the item stands under it alone. */
  readonly reason: R;
  readonly planId: string;
  readonly unitId: string;
}

/** A measure to report on or to acknowledge. */
export interface MeasureItem extends Waiting<MeasureReason> {
  readonly kind: 'measure';
  /** Its other reasons, the most urgent first. */
  readonly also: readonly MeasureReason[];
  readonly measure: MeasureLine;
  /** The request for a status that it awaits an answer to; `null` for none. */
  readonly request: StatusRequest | null;
  /** Whether the person answers for it as line leader. */
  readonly answers: boolean;
  /** Whether it is delegated to the person. */
  readonly does: boolean;
}

/** A plan to mend, to begin on or to submit. */
export interface PlanItem extends Waiting<PlanReason> {
  readonly kind: 'plan';
  readonly year: number;
  /** `null` while the unit has no plan for the year. */
  readonly plan: Plan | null;
}

/** A request that the line has left unanswered, told to who leads above. */
export interface RequestItem extends Waiting<RequestReason> {
  readonly kind: 'request';
  readonly request: StatusRequest;
  /** The measures that it awaits an answer for. */
  readonly measures: readonly MeasureLine[];
}

/** Plans by id: `null` for one that does not exist, and no entry for one not yet heard of. */
export type KnownPlans = ReadonlyMap<string, Plan | null>;

/** Something that awaits a person. */
export type AgendaItem = MeasureItem | RequestItem | PlanItem;

/** The person's units: those that they belong to, and those that they are named as leader of. */
export function ownUnits(person: Person, directory: Directory): readonly Unit[] {
  return [...directory.units.values()].filter(
    (unit) => unit.active && (person.unitIds.includes(unit.id) || unit.leaderUid === person.uid),
  );
}

/** The plans that can hold something for the person: this year's and last year's of each unit. */
export function ownPlanIds(person: Person, directory: Directory, today: Day): readonly string[] {
  const year = yearOf(today);
  return ownUnits(person, directory).flatMap((unit) => [
    planIdOf(unit.id, year),
    planIdOf(unit.id, year - 1),
  ]);
}

/**
 * Everything that awaits the person, the most urgent first, and within a reason by deadline. Who a
 * measure is delegated to, does it; the line leader answers, and so is asked about what nobody
 * else does, and about what has been left overdue or without a report.
 */
export function agendaOf(
  person: Person,
  directory: Directory,
  plans: KnownPlans,
  today: Day,
): readonly AgendaItem[] {
  const units = ownUnits(person, directory);
  const items = units.flatMap((unit) => [
    ...plansOf(unit, plans).flatMap((plan) => measureItems(person, directory, unit, plan, today)),
    ...planItems(person, directory, unit, plans, yearOf(today)),
  ]);
  return items.sort(
    (one, other) =>
      REASONS.indexOf(one.reason) - REASONS.indexOf(other.reason) ||
      sortKey(one).localeCompare(sortKey(other)),
  );
}

/** The person's measure with the nearest deadline ahead. */
export function nextDeadline(
  person: Person,
  directory: Directory,
  plans: KnownPlans,
  today: Day,
): { readonly planId: string; readonly measure: MeasureLine } | null {
  const ahead = ownMeasures(person, directory, plans)
    .filter(({ measure }) => measure.deadline >= today)
    .sort((one, other) => one.measure.deadline.localeCompare(other.measure.deadline));
  return ahead.at(0) ?? null;
}

/** The open measures that the person answers for or does, whether they await something or not. */
export function ownMeasures(
  person: Person,
  directory: Directory,
  plans: KnownPlans,
): readonly { readonly planId: string; readonly unitId: string; readonly measure: MeasureLine }[] {
  return ownUnits(person, directory).flatMap((unit) =>
    plansOf(unit, plans).flatMap((plan) =>
      plan.lines
        .filter(isOpen)
        .filter((line) => answersFor(person, unit) || line.assigneeUid === person.uid)
        .map((measure) => ({ planId: plan.id, unitId: unit.id, measure })),
    ),
  );
}

/** Due within {@link DUE_SOON_DAYS} days, and nobody has said this week how it goes. */
export function isDueSoon(measure: MeasureLine, today: Day): boolean {
  return (
    isOpen(measure) &&
    measure.deadline >= today &&
    measure.deadline <= addDays(today, DUE_SOON_DAYS) &&
    (measure.reportedOn === '' || daysBetween(measure.reportedOn, today) >= REPORT_HOLDS_DAYS)
  );
}

/** Whether the person is the one who answers: the leader, or while the post is vacant a leader of it. */
export function answersFor(person: Person, unit: Unit): boolean {
  return unit.leaderUid === ''
    ? person.role === 'leader' && person.unitIds.includes(unit.id)
    : unit.leaderUid === person.uid;
}

function measureItems(
  person: Person,
  directory: Directory,
  unit: Unit,
  plan: Plan,
  today: Day,
): readonly MeasureItem[] {
  const answers = answersFor(person, unit);
  const open = openRequests(plan);
  const handover = unit.leaderUid === person.uid ? handoverQueue(plan.lines, unit) : [];
  return plan.lines.flatMap((measure) => {
    const does = measure.assigneeUid === person.uid;
    // What is delegated to somebody who has left is done by nobody: back to the leader.
    const isDelegated = !does && directory.people.get(measure.assigneeUid)?.active === true;
    const isMine = does || answers;
    const request = isMine ? (open.get(measure.id) ?? null) : null;
    const reasons: MeasureReason[] = [];
    if (request) {
      reasons.push('asked');
    }
    if (isMine && isOverdue(measure, today)) {
      reasons.push('overdue');
    }
    if (isMine && !isDelegated && isDueSoon(measure, today)) {
      reasons.push('dueSoon');
    }
    if (isMine && isStale(measure, today)) {
      reasons.push('stale');
    }
    if (handover.includes(measure)) {
      reasons.push('handover');
    }
    const [reason, ...also] = reasons;
    return reason === undefined
      ? []
      : [
          {
            kind: 'measure' as const,
            id: `${plan.id}/${measure.id}`,
            reason,
            also,
            planId: plan.id,
            unitId: unit.id,
            measure,
            request,
            answers,
            does,
          },
        ];
  });
}

/** Only the line leader submits. A unit that others belong to need not have a plan of its own. */
function planItems(
  person: Person,
  directory: Directory,
  unit: Unit,
  plans: KnownPlans,
  year: number,
): readonly PlanItem[] {
  const planId = planIdOf(unit.id, year);
  const plan = plans.get(planId);
  const isExpected = plan !== undefined && (plan !== null || !hasUnitsBelow(unit, directory));
  if (unit.leaderUid !== person.uid || !isExpected) {
    return [];
  }
  const status = plan?.status ?? 'draft';
  return status === 'submitted' || status === 'approved'
    ? []
    : [
        {
          kind: 'plan',
          id: planId,
          reason: status === 'returned' ? 'returned' : 'notSubmitted',
          planId,
          unitId: unit.id,
          year,
          plan,
        },
      ];
}

function plansOf(unit: Unit, plans: KnownPlans): readonly Plan[] {
  return [...plans.values()]
    .filter((plan) => plan !== null)
    .filter((plan) => plan.unitId === unit.id);
}

function hasUnitsBelow(unit: Unit, directory: Directory): boolean {
  return [...directory.units.values()].some(({ parentId }) => parentId === unit.id);
}

function sortKey(item: AgendaItem): string {
  return item.kind === 'measure' ? item.measure.deadline + item.measure.title : item.unitId;
}
