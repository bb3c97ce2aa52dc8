import { Day } from '../day/day';

/** Where a strategy stands: only one is `current`, and new plans follow that one. */
export type StrategyStatus = 'draft' | 'current' | 'retired';

/** What every entry of a strategy's lists has. Ids never change, names may. */
export interface StrategyEntry {
  readonly id: string;
  /** Place in its list, from 1. For main goals it is also the number that people call them by. */
  readonly order: number;
  /** `true` for a stand-in: "foreslått, ikke fra strategien". */
  readonly suggested: boolean;
}

/** Hovedmål: what the municipality wants to achieve (strategy, "Trondheim kommunes hovedmål"). */
export interface MainGoal extends StrategyEntry {
  /** The strategy's own wording. */
  readonly title: string;
  /** At most a few words, for charts and chips. */
  readonly shortName: string;
}

/** Kommunikasjonsmål: what the communication shall achieve ("Dette vil vi oppnå …"). */
export interface Objective extends StrategyEntry {
  readonly title: string;
  /** What is measured; '' where nothing is yet. */
  readonly indicator: string;
  /** Where it stands when the strategy begins, and where it shall come, each with its unit. */
  readonly baseline: string;
  readonly target: string;
}

/** Målgruppe: whom the municipality speaks with ("Disse skal vi kommunisere med"). */
export interface TargetGroup extends StrategyEntry {
  readonly name: string;
}

/** Kanal eller virkemiddel ("Her skal vi kommunisere"). */
export interface Channel extends StrategyEntry {
  readonly name: string;
}

/** One of the values that colour all communication: åpen, modig, kompetent. */
export interface Value extends StrategyEntry {
  readonly name: string;
}

/** A section of the strategy, summed up in a sentence or two. */
export interface Section extends StrategyEntry {
  readonly title: string;
  readonly summary: string;
}

/**
 * A communication strategy. Its goals, groups and channels are data that an administrator edits:
 * the municipality changes them, and measures refer to them by id.
 */
export interface Strategy {
  readonly id: string;
  readonly title: string;
  readonly status: StrategyStatus;
  /** Who approved it, as text: "rådmannens ledergruppe". */
  readonly approvedBy: string;
  /** First day of the month of approval where the day is not known; '' for a draft. */
  readonly approvedOn: Day | '';
  /** The day by which it is to be revised; '' where none is set. */
  readonly reviseBy: Day | '';
  readonly goals: readonly MainGoal[];
  readonly objectives: readonly Objective[];
  readonly targetGroups: readonly TargetGroup[];
  readonly channels: readonly Channel[];
  readonly values: readonly Value[];
  readonly sections: readonly Section[];
}
