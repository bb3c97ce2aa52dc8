import * as v from 'valibot';
import { Figures } from '../../domain/figures/figures';
import { FIGURES_SHAPE } from '../../domain/figures/freeze';
import { DIALOGUE_LEVELS, STATUSES } from '../../domain/measure/measure';
import { PLAN_STATUSES } from '../../domain/plan/plan';
import { FrozenFigures } from '../../domain/review/review';

const count = v.pipe(v.number(), v.integer());
const percent = v.nullable(v.number());
const byStatus = v.object(countsOf(STATUSES));

const counts = {
  total: count,
  byStatus,
  overdue: count,
  stale: count,
  critical: count,
  slips: count,
  progress: percent,
  expected: percent,
};

const forecast = v.object({
  low: count,
  likely: count,
  high: count,
  of: count,
  completions: count,
  windowDays: count,
  daysLeft: count,
});

const pace = {
  completedByWeek: v.array(count),
  expectedByWeek: v.array(count),
  forecast: v.nullable(forecast),
};

const place = {
  unitId: v.string(),
  name: v.string(),
  leaderUid: v.string(),
  leaderName: v.string(),
};

const goal = v.object({
  ...counts,
  ...pace,
  goalId: v.string(),
  order: count,
  name: v.string(),
  shortName: v.string(),
  overdueUnits: count,
});

const unit = v.object({
  ...counts,
  ...place,
  isActive: v.boolean(),
  planStatus: v.nullable(v.picklist(PLAN_STATUSES)),
  attention: count,
  overdueIds: v.array(v.string()),
});

const area = v.object({
  ...counts,
  ...place,
  attention: count,
  plansNotSubmitted: count,
  unitsWithoutMeasures: count,
  units: v.array(unit),
});

const month = v.object({
  month: count,
  due: count,
  onTime: count,
  late: count,
  open: count,
  onFirstDeadline: count,
});

const late = v.object({
  planId: v.string(),
  measureId: v.string(),
  title: v.string(),
  unitId: v.string(),
  unitName: v.string(),
  leaderName: v.string(),
  deadline: v.string(),
  daysLate: count,
  isCritical: v.boolean(),
});

const named = { id: v.string(), name: v.string(), count };

const figures = v.object({
  ...counts,
  ...pace,
  year: count,
  asOf: v.string(),
  strategyId: v.string(),
  weeks: v.array(v.string()),
  unitsWithMeasures: count,
  unitsWithoutMeasures: count,
  plansByStatus: v.object(countsOf(PLAN_STATUSES)),
  unitsWithoutPlan: count,
  goals: v.array(goal),
  areas: v.array(area),
  trend: v.array(v.object({ monday: v.string(), total: count, byStatus })),
  targetGroups: v.array(v.object({ ...named, byGoal: v.array(count) })),
  channels: v.array(v.object(named)),
  dialogue: v.object(countsOf(DIALOGUE_LEVELS)),
  months: v.array(month),
  slipped: count,
  longestSlip: count,
  late: v.array(late),
});

/** The figures that a final review stored; `null` where they are of no shape that is known here. */
export function readFigures({ shape, content }: FrozenFigures): Figures | null {
  if (shape !== FIGURES_SHAPE) {
    return null;
  }
  try {
    const read = v.safeParse(figures, JSON.parse(content));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** A count for each of the keys. */
function countsOf<K extends string>(keys: readonly K[]): Record<K, typeof count> {
  return Object.fromEntries(keys.map((key) => [key, count])) as Record<K, typeof count>;
}
