import { Day } from '../day/day';
import { isOpen } from '../measure/attention';
import { sameValue } from '../measure/history';
import { LIMITS } from '../measure/measure';
import { MeasureLine } from '../measure/measure-line';
import { mayEditUnit } from '../member/access';
import { Person } from '../member/member';
import { Plan } from '../plan/plan';
import { mustMove } from '../strategy/move-measure';
import { ASK_OBSTACLES } from '../request/prepare-asks';
import { Strategy } from '../strategy/strategy';
import { BulkChange, Changeable, changeBy, MeasureAction } from './bulk-action';

/** Why a measure is left as it is. */
export const OBSTACLES = [
  /** It is no longer in its plan, or the plan is not of the year shown. */
  'gone',
  'notAllowed',
  'archived',
  /** It has this deadline, or this channel, already. */
  'asWanted',
  'beforeStart',
  /** The strategy of the measure's plan has no such channel. */
  'notInStrategy',
  /** It refers to an earlier strategy, and somebody has to choose what becomes of that first. */
  'earlierStrategy',
  'tooManyChannels',
  ...ASK_OBSTACLES,
] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** A measure that somebody has chosen, by what its plan and line say. */
export interface BulkTarget {
  readonly planId: string;
  readonly measureId: string;
}

/** What will happen to one measure: the change, or why there is none. */
export type BulkStep = BulkTarget & {
  /** '' where the measure is gone. */
  readonly unitId: string;
  readonly title: string;
  /** Version of the line that this is decided by. */
  readonly version: number;
  /** How many times its deadline has been moved to a later day. */
  readonly slips: number;
  /** Whether the change is marked as new since the plan was approved. */
  readonly marksApproval: boolean;
} & (
    | { readonly change: BulkChange; readonly obstacle: null }
    | { readonly change: null; readonly obstacle: Obstacle }
  );

/** Who acts, and which strategies plans may follow. */
export interface BulkContext {
  readonly person: Person | null;
  readonly strategies: readonly Strategy[];
}

/** Says for each of the chosen measures, in their order, what a whole action will do to it. */
export function planBulk(
  chosen: readonly BulkTarget[],
  plans: readonly Plan[],
  action: MeasureAction,
  context: BulkContext,
): readonly BulkStep[] {
  const isScope = action.kind !== 'addChannel';
  return planEach(chosen, plans, isScope, (line, plan) => {
    const obstacle = obstacleTo(action, line, plan, context);
    return obstacle ? { obstacle } : { change: changeBy(action, line) };
  });
}

/**
 * Says what becomes of each of the chosen measures that is still in its plan.
 *
 * @param isScope whether it is marked in a plan that has been approved
 */
export function planEach(
  chosen: readonly BulkTarget[],
  plans: readonly Plan[],
  isScope: boolean,
  decide: (
    line: MeasureLine,
    plan: Plan,
  ) => { readonly change: BulkChange } | { readonly obstacle: Obstacle },
): readonly BulkStep[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  const lines = new Map<string, ReadonlyMap<string, MeasureLine>>();
  return chosen.map(({ planId, measureId }): BulkStep => {
    const plan = byId.get(planId);
    if (plan && !lines.has(planId)) {
      lines.set(planId, new Map(plan.lines.map((line) => [line.id, line])));
    }
    const line = lines.get(planId)?.get(measureId);
    if (!plan || !line) {
      const nothing = { unitId: '', title: '', version: 0, slips: 0, marksApproval: false };
      return { planId, measureId, ...nothing, change: null, obstacle: 'gone' };
    }
    const { title, version, slips } = line;
    const marksApproval = isScope && plan.status === 'approved';
    const facts = { planId, measureId, unitId: plan.unitId, title, version, slips, marksApproval };
    const decided = decide(line, plan);
    return 'obstacle' in decided
      ? { ...facts, change: null, obstacle: decided.obstacle }
      : { ...facts, change: decided.change, obstacle: null };
  });
}

/** Why the action cannot be done to the measure of this plan; `null` where it can. */
export function obstacleTo(
  action: MeasureAction,
  measure: Changeable,
  { unitId, strategyId }: Pick<Plan, 'unitId' | 'strategyId'>,
  { person, strategies }: BulkContext,
): Obstacle | null {
  if (person === null || !mayEditUnit(person, unitId)) {
    return 'notAllowed';
  }
  if (measure.archived) {
    return 'archived';
  }
  if (!isOpen(measure)) {
    return 'over';
  }
  const change = changeBy(action, measure);
  if (sameValue(change.from, change.to)) {
    return 'asWanted';
  }
  return change.field === 'deadline'
    ? deadlineObstacle(change.to, measure.start)
    : channelObstacle(
        change.to,
        measure,
        strategies.find(({ id }) => id === strategyId),
      );
}

function deadlineObstacle(deadline: Day, start: Day): Obstacle | null {
  return deadline < start ? 'beforeStart' : null;
}

/** Who changes what a measure refers to, refers to the plan's strategy throughout (firestore.rules). */
function channelObstacle(
  channelIds: readonly string[],
  measure: Changeable,
  strategy: Strategy | undefined,
): Obstacle | null {
  const added = channelIds.at(-1);
  if (!strategy?.channels.some(({ id }) => id === added)) {
    return 'notInStrategy';
  }
  if (mustMove(measure, strategy)) {
    return 'earlierStrategy';
  }
  return channelIds.length > LIMITS.channels ? 'tooManyChannels' : null;
}
