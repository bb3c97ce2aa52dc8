import { Day } from '../day/day';
import { isOpen } from '../measure/attention';
import { MeasureLine } from '../measure/measure-line';
import { Plan } from '../plan/plan';
import { openRequests, OpenRequests, REQUEST_LIMITS, settledRequests } from './request';

/**
 * Why a measure is not asked about: it is over, it has been asked about already, it has been
 * reported on today (which would answer at once), or too many requests stand in its plan.
 */
export const ASK_OBSTACLES = ['over', 'asked', 'reportedToday', 'planIsFull'] as const;
export type AskObstacle = (typeof ASK_OBSTACLES)[number];

/** A measure that somebody has picked. */
export interface Picked {
  readonly planId: string;
  readonly measureId: string;
}

/** What one write asks: measures of one unit's plan. */
export interface PlanAsk {
  readonly planId: string;
  readonly unitId: string;
  readonly measures: readonly MeasureLine[];
}

/** What becomes of what was picked: which are asked about, and which not, with why. */
export interface PreparedAsks {
  readonly asks: readonly PlanAsk[];
  readonly left: readonly { readonly measure: MeasureLine; readonly why: AskObstacle }[];
}

/** Why the measure is not asked about today; `null` where it may be. */
export function askObstacle(
  line: MeasureLine,
  open: OpenRequests,
  today: Day,
): Exclude<AskObstacle, 'planIsFull'> | null {
  if (!isOpen(line)) {
    return 'over';
  }
  if (open.has(line.id)) {
    return 'asked';
  }
  return line.reportedOn >= today ? 'reportedToday' : null;
}

/** Parts what was picked by plan, in the plans' order. What is in none of the plans is left out. */
export function prepareAsks(
  picked: readonly Picked[],
  plans: readonly Plan[],
  today: Day,
): PreparedAsks {
  const idsOf = new Map<string, Set<string>>();
  for (const { planId, measureId } of picked) {
    idsOf.set(planId, (idsOf.get(planId) ?? new Set()).add(measureId));
  }
  const asks: PlanAsk[] = [];
  const left: { measure: MeasureLine; why: AskObstacle }[] = [];
  for (const plan of plans) {
    const ids = idsOf.get(plan.id);
    if (!ids) {
      continue;
    }
    const open = openRequests(plan);
    const isFull = plan.requests.length - settledRequests(plan).length >= REQUEST_LIMITS.standing;
    const measures: MeasureLine[] = [];
    for (const measure of plan.lines.filter(({ id }) => ids.has(id))) {
      const why = askObstacle(measure, open, today) ?? (isFull ? 'planIsFull' : null);
      if (why) {
        left.push({ measure, why });
      } else {
        measures.push(measure);
      }
    }
    if (measures.length > 0) {
      asks.push({ planId: plan.id, unitId: plan.unitId, measures });
    }
  }
  return { asks, left };
}
