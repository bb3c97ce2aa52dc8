import { Day } from '../day/day';

/** Where a strategy stands: only one is `current`, and new plans follow that one. */
export type StrategyStatus = 'draft' | 'current' | 'retired';

/** The lists that a strategy is made of. */
export const STRATEGY_LISTS = [
  'goals',
  'objectives',
  'targetGroups',
  'channels',
  'values',
  'sections',
] as const;
export type StrategyList = (typeof STRATEGY_LISTS)[number];

/** The lists that measures refer to, and whose entries go on in the strategy that comes after. */
export const REFERRED_LISTS = [
  'goals',
  'objectives',
  'targetGroups',
  'channels',
  'sections',
] as const satisfies readonly StrategyList[];
export type ReferredList = (typeof REFERRED_LISTS)[number];

/**
 * What becomes of entries of the strategy before that this one does not have: old id → an id of this
 * strategy, or '' where the entry goes out. Entries with the same id in both need no line here.
 */
export type Successors = Readonly<Record<ReferredList, Readonly<Record<string, string>>>>;

export const NO_SUCCESSORS: Successors = {
  goals: {},
  objectives: {},
  targetGroups: {},
  channels: {},
  sections: {},
};

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
export interface Strategy extends StrategyContent {
  readonly id: string;
  readonly status: StrategyStatus;
  /** Who approved it, as text: "rådmannens ledergruppe". */
  readonly approvedBy: string;
  /** First day of the month of approval where the day is not known; '' for a draft. */
  readonly approvedOn: Day | '';
  /** Who recorded the approval here, and when; '' and `null` where that was before Rettesnor. */
  readonly decidedBy: string;
  readonly decidedAt: Date | null;
  /** 1 at creation, one more with every write: nobody overwrites what they have not seen. */
  readonly version: number;
  readonly updatedBy: string;
  /** `null` while the server has not yet given the moment, and where nobody has written here. */
  readonly updatedAt: Date | null;
}

/** What an administrator writes in a strategy; its status and approval are somebody else's. */
export interface StrategyContent {
  readonly title: string;
  /** The day by which it is to be revised; '' where none is set. */
  readonly reviseBy: Day | '';
  /** Id of the strategy that it takes over from; '' for the first. */
  readonly replaces: string;
  readonly successors: Successors;
  readonly goals: readonly MainGoal[];
  readonly objectives: readonly Objective[];
  readonly targetGroups: readonly TargetGroup[];
  readonly channels: readonly Channel[];
  readonly values: readonly Value[];
  readonly sections: readonly Section[];
}
