import { Day, daysBetween, yearOf } from '../day/day';
import { Directory, leaderOf, personName, unitName } from '../directory/directory';
import { MeasureLine } from '../measure/measure-line';
import { Plan } from '../plan/plan';
import { Strategy } from '../strategy/strategy';
import { compareText } from '../text/compare-text';
import { areaFigures, CountedPlan } from './area-figures';
import { Figures, GoalFigures, LATE_NAMED, LateFigure } from './figures';
import { MonthTally } from './month-tally';
import { PaceTally } from './pace-tally';
import { Calendar, calendarOf, Standing, standingOf } from './standing';
import { Tally } from './tally';
import { trendWeeks } from './trend-weeks';

/** What of a strategy is counted by. */
export type CountedBy = Pick<Strategy, 'id' | 'goals' | 'targetGroups' | 'channels'>;

const NO_STRATEGY: CountedBy = { id: '', goals: [], targetGroups: [], channels: [] };

/**
 * Everything that ledergruppen's page shows, from the plans of one year: looks at each measure once.
 * Without a strategy nothing is said of goals, groups and channels. `year` is asked for where there may
 * be no plan to take it from.
 */
export function figuresOf(
  plans: readonly Plan[],
  strategy: CountedBy | null,
  directory: Directory,
  today: Day,
  year = plans[0]?.year ?? yearOf(today),
): Figures {
  const calendar = calendarOf(year, today);
  const { id: strategyId, targetGroups, channels } = strategy ?? NO_STRATEGY;
  const count = new YearCount(strategy ?? NO_STRATEGY, calendar);
  plans.forEach((plan) => count.addPlan(plan));
  const whole = count.whole.figures();
  const areas = areaFigures(count.plans, directory);
  const units = [...directory.units.values()].filter((unit) => unit.active && unit.parentId);
  const withMeasures = units.filter((unit) => (count.plans.get(unit.id)?.tally.total ?? 0) > 0);
  return {
    year,
    asOf: today,
    strategyId,
    weeks: calendar.weeks,
    ...whole,
    unitsWithMeasures: withMeasures.length,
    unitsWithoutMeasures: units.length - withMeasures.length,
    plansByStatus: count.plansByStatus,
    unitsWithoutPlan: units.filter((unit) => !count.plans.has(unit.id)).length,
    goals: count.goalFigures(),
    areas,
    trend: trendWeeks(plans, whole.byStatus, calendar.weeks),
    targetGroups: targetGroups.map(({ id, name }, index) => ({
      id,
      name,
      ...count.groups[index],
    })),
    channels: channels.map(({ id, name }, index) => ({
      id,
      name,
      count: count.channels[index],
    })),
    dialogue: count.dialogue,
    months: count.months.figures(),
    slipped: count.slipped,
    longestSlip: count.longestSlip,
    late: nameLate(count.overdue, directory, today),
  };
}

/** An overdue measure and the plan that it stands in. */
interface Overdue {
  readonly plan: Plan;
  readonly line: MeasureLine;
}

/** What is counted while the measures pass, one after the other. */
class YearCount {
  readonly whole: PaceTally;
  readonly goals: readonly { readonly tally: PaceTally; readonly overdueUnits: Set<string> }[];
  readonly groups: readonly { count: number; readonly byGoal: number[] }[];
  readonly channels: number[];
  readonly dialogue = { inform: 0, dialogue: 0, involvement: 0 };
  readonly months: MonthTally;
  readonly plans = new Map<string, CountedPlan>();
  readonly plansByStatus = { draft: 0, submitted: 0, returned: 0, approved: 0 };
  readonly overdue: Overdue[] = [];
  slipped = 0;
  longestSlip = 0;

  private readonly goalPlaces: ReadonlyMap<string, number>;
  private readonly groupPlaces: ReadonlyMap<string, number>;
  private readonly channelPlaces: ReadonlyMap<string, number>;

  constructor(
    private readonly strategy: CountedBy,
    private readonly calendar: Calendar,
  ) {
    const { goals, targetGroups, channels } = strategy;
    this.whole = new PaceTally(calendar);
    this.months = new MonthTally(calendar.year, calendar.today);
    this.goals = goals.map(() => ({ tally: new PaceTally(calendar), overdueUnits: new Set() }));
    this.groups = targetGroups.map(() => ({ count: 0, byGoal: goals.map(() => 0) }));
    this.channels = channels.map(() => 0);
    this.goalPlaces = placesOf(goals);
    this.groupPlaces = placesOf(targetGroups);
    this.channelPlaces = placesOf(channels);
  }

  addPlan(plan: Plan): void {
    const tally = new Tally();
    const overdueIds: string[] = [];
    this.plansByStatus[plan.status]++;
    this.plans.set(plan.unitId, { plan, tally, overdueIds });
    for (const line of plan.lines) {
      if (line.archived) {
        continue;
      }
      const standing = standingOf(line, this.calendar);
      const goals = places(line.goalIds, this.goalPlaces);
      tally.add(standing);
      this.whole.add(standing);
      this.addToGoals(goals, standing, plan.unitId);
      if (standing.isOverdue) {
        overdueIds.push(line.id);
        this.overdue.push({ plan, line });
      }
      if (standing.isPlanned) {
        this.addPlanned(line, goals);
      }
    }
  }

  goalFigures(): readonly GoalFigures[] {
    return this.strategy.goals.map(({ id, order, title, shortName }, index) => ({
      goalId: id,
      order,
      name: title,
      shortName,
      ...this.goals[index].tally.figures(),
      overdueUnits: this.goals[index].overdueUnits.size,
    }));
  }

  private addToGoals(goals: readonly number[], standing: Standing, unitId: string): void {
    for (const goal of goals) {
      this.goals[goal].tally.add(standing);
      if (standing.isOverdue) {
        this.goals[goal].overdueUnits.add(unitId);
      }
    }
  }

  /** What only measures that are not cancelled count in. */
  private addPlanned(line: MeasureLine, goals: readonly number[]): void {
    this.months.add(line);
    this.dialogue[line.dialogueLevel]++;
    for (const place of places(line.targetGroupIds, this.groupPlaces)) {
      this.groups[place].count++;
      goals.forEach((goal) => this.groups[place].byGoal[goal]++);
    }
    for (const place of places(line.channelIds, this.channelPlaces)) {
      this.channels[place]++;
    }
    if (line.slips > 0) {
      this.slipped++;
      this.longestSlip = Math.max(this.longestSlip, daysBetween(line.firstDeadline, line.deadline));
    }
  }
}

function placesOf(entries: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id }, index) => [id, index]));
}

/** Where the ids stand in the strategy, each once; those of another strategy stand nowhere. */
function places(ids: readonly string[], known: ReadonlyMap<string, number>): readonly number[] {
  const found: number[] = [];
  for (const id of ids) {
    const place = known.get(id);
    if (place !== undefined && !found.includes(place)) {
      found.push(place);
    }
  }
  return found;
}

/** The longest overdue first, the critical before others of the same deadline. */
function nameLate(
  overdue: readonly Overdue[],
  directory: Directory,
  today: Day,
): readonly LateFigure[] {
  const isCritical = ({ line }: Overdue) => line.health === 'critical';
  return overdue
    .toSorted(
      (one, other) =>
        compareText(one.line.deadline, other.line.deadline) ||
        Number(isCritical(other)) - Number(isCritical(one)),
    )
    .slice(0, LATE_NAMED)
    .map((item) => ({
      planId: item.plan.id,
      measureId: item.line.id,
      title: item.line.title,
      unitId: item.plan.unitId,
      unitName: unitName(directory, item.plan.unitId),
      leaderName: personName(directory, leaderOf(directory, item.plan.unitId)),
      deadline: item.line.deadline,
      daysLate: daysBetween(item.line.deadline, today),
      isCritical: isCritical(item),
    }));
}
