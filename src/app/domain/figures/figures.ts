import { Day } from '../day/day';
import { DialogueLevel, Status } from '../measure/measure';
import { PlanStatus } from '../plan/plan';

/** How many measures stand in each status; every status is there, also with 0. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** How some measures stand: those of the municipality, a main goal, an area or a unit. */
export interface Counts {
  /** Measures that are not archived. All other figures are of these. */
  readonly total: number;
  readonly byStatus: StatusCounts;
  /** Forfalt: open after the deadline. */
  readonly overdue: number;
  /** Ikke oppdatert: in progress without a report for 30 days. */
  readonly stale: number;
  /** Open and assessed as critical. */
  readonly critical: number;
  /** How many times the deadline of a measure has been moved to a later day; cancelled left out. */
  readonly slips: number;
  /** Mean progress of what is not cancelled, whole percent; `null` where there is nothing. */
  readonly progress: number | null;
  /** What `progress` would be now if all went evenly towards the first deadlines, in the same way. */
  readonly expected: number | null;
}

/** How many measures will be completed on 31 December if the pace of the last 13 weeks holds. */
export interface Forecast {
  /** With the uncertainty: in four of five cases it ends from `low` to `high`, both included. */
  readonly low: number;
  readonly likely: number;
  readonly high: number;
  /** Measures that can be completed: those not cancelled. */
  readonly of: number;
  /** What the pace was taken from: this many completed in the last `windowDays` days. */
  readonly completions: number;
  /** 91, or the days of the year that have been where they are fewer. */
  readonly windowDays: number;
  /** Days of the year that remain after `asOf`. */
  readonly daysLeft: number;
}

/** How completion has gone week by week, and where it is heading. */
export interface Pace {
  /** For each of `Figures.weeks`: measures completed by the end of the week, by their reports. */
  readonly completedByWeek: readonly number[];
  /** For each of `Figures.weeks`: measures not cancelled whose first deadline has then come. */
  readonly expectedByWeek: readonly number[];
  /** `null` where there is too little to say anything; see `forecast.ts`. */
  readonly forecast: Forecast | null;
}

/** How a main goal stands. A measure that supports two goals counts for both. */
export interface GoalFigures extends Counts, Pace {
  readonly goalId: string;
  /** The number that people call it by. */
  readonly order: number;
  readonly name: string;
  readonly shortName: string;
  /** Units with at least one overdue measure for the goal. */
  readonly overdueUnits: number;
}

/** How one unit stands, or the measures that an area has of its own: then its id is the area's. */
export interface UnitFigures extends Counts {
  readonly unitId: string;
  readonly name: string;
  /** Who answered for the unit then; both '' while the post was vacant. */
  readonly leaderUid: string;
  readonly leaderName: string;
  /** `false` for a unit that is closed and still has measures. */
  readonly isActive: boolean;
  /** `null` where the unit has no plan this year. */
  readonly planStatus: PlanStatus | null;
  /** Findings to look at: overdue + critical + stale, and 1 where a plan is due and not handed in. */
  readonly attention: number;
  /** Ids of the overdue measures, so that two sets of figures can be compared. */
  readonly overdueIds: readonly string[];
}

/** How one kommunalområde stands: the sum of its units and of its own measures. */
export interface AreaFigures extends Counts {
  /** The area's own id as a unit. */
  readonly unitId: string;
  readonly name: string;
  readonly leaderUid: string;
  readonly leaderName: string;
  /** The sum of its units' findings. */
  readonly attention: number;
  /** Active units whose plan is missing, being written or returned. */
  readonly plansNotSubmitted: number;
  /** Active units without a single measure. */
  readonly unitsWithoutMeasures: number;
  /** What needs attention first; an entry of its own for the area's own measures, if any. */
  readonly units: readonly UnitFigures[];
}

/** How many measures stood in each status at the end of a week. */
export interface TrendWeek {
  /** The Monday that the week begins with. */
  readonly monday: Day;
  readonly total: number;
  readonly byStatus: StatusCounts;
}

/** How many measures speak to a target group. 0 is a group that is not reached. */
export interface GroupFigures {
  readonly id: string;
  readonly name: string;
  /** Measures that are not cancelled. */
  readonly count: number;
  /** Those of them that support each of `Figures.goals`, in the same order. */
  readonly byGoal: readonly number[];
}

/** How many measures use a channel. 0 is a channel that is not used. */
export interface ChannelFigures {
  readonly id: string;
  readonly name: string;
  /** Measures that are not cancelled. */
  readonly count: number;
}

/** How the measures went whose deadline was in one month and has come; cancelled left out. */
export interface MonthFigures {
  /** 1 to 12. */
  readonly month: number;
  /** Measures with a deadline in the month, today's deadlines included. */
  readonly due: number;
  /** Completed on or before the deadline that it has now. */
  readonly onTime: number;
  /** Completed after it. */
  readonly late: number;
  /** Not completed yet. */
  readonly open: number;
  /** Completed on or before its first deadline. */
  readonly onFirstDeadline: number;
}

/** An overdue measure with the person who answers for it: the line leader, never the assignee. */
export interface LateFigure {
  readonly planId: string;
  readonly measureId: string;
  readonly title: string;
  readonly unitId: string;
  readonly unitName: string;
  /** '' while the post is vacant. */
  readonly leaderName: string;
  readonly deadline: Day;
  /** Days since the deadline, at least 1. */
  readonly daysLate: number;
  readonly isCritical: boolean;
}

/**
 * Everything that ledergruppen's page shows of one year, as plain values that can be stored: a final
 * review freezes them, with the names that units, leaders and goals had then, and the same page is
 * drawn from what was frozen. Each figure is worked out with a pencil in `docs/figures.md`.
 */
export interface Figures extends Counts, Pace {
  readonly year: number;
  /** The day that the figures were computed for. */
  readonly asOf: Day;
  /** The strategy whose goals, groups and channels are counted; '' where there is none. */
  readonly strategyId: string;
  /** Mondays of the weeks with a day in the year, up to the week of `asOf`. */
  readonly weeks: readonly Day[];
  /** Active units, areas left out, that have measures and that have none. */
  readonly unitsWithMeasures: number;
  readonly unitsWithoutMeasures: number;
  /** All plans of the year by status. */
  readonly plansByStatus: Readonly<Record<PlanStatus, number>>;
  /** Active units, areas left out, without a plan. */
  readonly unitsWithoutPlan: number;
  /** In the strategy's order. */
  readonly goals: readonly GoalFigures[];
  /** What needs attention first. Never a ranking of people: it says where to ask. */
  readonly areas: readonly AreaFigures[];
  /** One entry for each of `weeks`. */
  readonly trend: readonly TrendWeek[];
  readonly targetGroups: readonly GroupFigures[];
  readonly channels: readonly ChannelFigures[];
  /** Measures that are not cancelled, by how far the audience is let in. */
  readonly dialogue: Readonly<Record<DialogueLevel, number>>;
  /** January up to the month of `asOf`. */
  readonly months: readonly MonthFigures[];
  /** Measures, cancelled left out, whose deadline has been moved to a later day at least once. */
  readonly slipped: number;
  /** The longest way from first deadline to deadline among them, in days. */
  readonly longestSlip: number;
  /** The longest overdue first, at most {@link LATE_NAMED}; `overdue` says how many there are. */
  readonly late: readonly LateFigure[];
}

/** How many overdue measures are named. */
export const LATE_NAMED = 50;
