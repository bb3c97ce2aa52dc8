import { Observable } from 'rxjs';
import { Day } from '../../domain/day/day';
import { EntryDraft } from '../../domain/strategy/entries';
import { StrategyHeading } from '../../domain/strategy/problems';
import {
  Strategy,
  StrategyContent,
  StrategyList,
  Successors,
} from '../../domain/strategy/strategy';
import { Listing } from '../document/unreadable';

/** Somebody else has written in the strategy, or put one into force, since it was seen. */
export class StrategyMoved extends Error {}

/** What an administrator changes in a strategy, one section at a time. */
export type StrategyChange =
  | { readonly kind: 'heading'; readonly heading: StrategyHeading }
  | {
      readonly kind: 'list';
      readonly list: StrategyList;
      readonly entries: readonly EntryDraft[];
      /** What still holds of the mapping once the list has these entries. */
      readonly successors: Successors;
    }
  | { readonly kind: 'successors'; readonly successors: Successors }
  /** A draft that was begun from a strategy which has been replaced meanwhile. */
  | { readonly kind: 'base'; readonly replaces: string };

/** Who writes in which strategy, from what they have seen of it. */
export interface StrategyWrite {
  readonly strategyId: string;
  /** `Strategy.version` as the person saw it: nobody overwrites what they have not seen. */
  readonly seen: number;
  /** Uid of the person signed in. */
  readonly by: string;
}

/** The approval of a draft, which takes the place of the current strategy. */
export interface StrategyApproval extends StrategyWrite {
  /** The current strategy as it was seen; `null` where there is none yet. */
  readonly retires: { readonly strategyId: string; readonly seen: number } | null;
  /** Who has approved it, as text: "rådmannens ledergruppe". */
  readonly approvedBy: string;
  /** Today: the server refuses any other day. */
  readonly approvedOn: Day;
}

export abstract class StrategyRepository {
  /** All strategies, the retired too: earlier plans refer to them. */
  abstract watchStrategies(): Observable<Listing<Strategy>>;

  /** An id for a new strategy or entry, unique without asking the server. */
  abstract newId(): string;

  /** Begins a draft. Resolves when the server has it; rejects with `WriteRefused`. */
  abstract createDraft(strategyId: string, content: StrategyContent, by: string): Promise<void>;

  /**
   * Writes in a draft, or corrects the wording of the current strategy. It shows in every listener at
   * once. Resolves when the server has it; rejects with {@link StrategyMoved} or `WriteRefused`.
   */
  abstract saveStrategy(write: StrategyWrite, change: StrategyChange): Promise<void>;

  /** Throws a draft away. Resolves when it is gone; rejects with `WriteRefused`. */
  abstract discardDraft(strategyId: string, by: string): Promise<void>;

  /**
   * Puts the draft into force and retires the current strategy, both or neither. Resolves when the
   * server has it; rejects with {@link StrategyMoved} or `WriteRefused`.
   */
  abstract approveStrategy(approval: StrategyApproval): Promise<void>;
}
