import {
  REFERRED_LISTS,
  ReferredList,
  Strategy,
  StrategyContent,
  StrategyEntry,
  StrategyList,
  Successors,
} from './strategy';

/** An entry of the strategy before that the new one does not have. */
export interface LeftBehind {
  readonly list: ReferredList;
  readonly id: string;
  readonly name: string;
  /** What it becomes: an id of the new strategy, '' where it goes out, `null` while undecided. */
  readonly successor: string | null;
}

/** What of a strategy tells what entries have become. */
export type Step = Pick<StrategyContent, ReferredList | 'successors'>;

/**
 * The strategies that have led to this one, each taking over from the one before, the oldest first and
 * this one last. Empty where there is no such strategy.
 */
export function chainTo(strategies: readonly Strategy[], id: string): readonly Strategy[] {
  const chain: Strategy[] = [];
  let next = strategies.find((one) => one.id === id);
  while (next && !chain.includes(next)) {
    const { replaces } = next;
    chain.unshift(next);
    next = strategies.find((one) => one.id === replaces);
  }
  return chain;
}

/**
 * What an entry of any strategy of the chain has become at its end; `null` where it has gone out, or
 * is of none of them.
 */
export function successorOf(list: ReferredList, id: string, chain: readonly Step[]): string | null {
  let current = id;
  for (const strategy of chain) {
    const successor = strategy.successors[list][current];
    if (successor !== undefined && !has(strategy[list], current)) {
      current = successor;
    }
  }
  const last = chain.at(-1);
  return last && has(last[list], current) ? current : null;
}

/** What the ids have become at the end of the chain, each once, in their order. */
export function successorsOf(
  list: ReferredList,
  ids: readonly string[],
  chain: readonly Step[],
): readonly string[] {
  return [...new Set(ids.flatMap((id) => successorOf(list, id, chain) ?? []))];
}

/** All entries of the strategy before that somebody has to say what becomes of. */
export function leftBehind(before: StrategyContent, draft: StrategyContent): readonly LeftBehind[] {
  return REFERRED_LISTS.flatMap((list) => {
    const entries: readonly StrategyEntry[] = before[list];
    return entries
      .filter(({ id }) => !has(draft[list], id))
      .map((entry) => ({
        list,
        id: entry.id,
        name: entryName(entry),
        successor: draft.successors[list][entry.id] ?? null,
      }));
  });
}

/** The mapping without what no longer holds once the list has these entries. */
export function successorsAfter(
  successors: Successors,
  list: StrategyList,
  ids: readonly string[],
): Successors {
  if (!isReferred(list)) {
    return successors;
  }
  const kept = Object.entries(successors[list]).filter(
    ([old, successor]) => !ids.includes(old) && (successor === '' || ids.includes(successor)),
  );
  return { ...successors, [list]: Object.fromEntries(kept) };
}

/** The mapping with one more decision; `null` takes it back. */
export function withSuccessor(
  successors: Successors,
  { list, id }: Pick<LeftBehind, 'list' | 'id'>,
  successor: string | null,
): Successors {
  const { [id]: _before, ...others } = successors[list];
  return { ...successors, [list]: successor === null ? others : { ...others, [id]: successor } };
}

/** What people call an entry, whatever list it is of. */
export function entryName(entry: StrategyEntry): string {
  const { shortName, name, title } = entry as unknown as Readonly<
    Partial<Record<'shortName' | 'name' | 'title', string>>
  >;
  return shortName ?? name ?? title ?? entry.id;
}

function isReferred(list: StrategyList): list is ReferredList {
  return REFERRED_LISTS.some((referred) => referred === list);
}

function has(entries: readonly { readonly id: string }[], id: string): boolean {
  return entries.some((entry) => entry.id === id);
}
