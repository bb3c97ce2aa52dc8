import { Plan } from '../plan/plan';
import { movedLine, mustMove } from './move-measure';
import { Strategy } from './strategy';
import { chainTo } from './succession';

/**
 * The strategy that the year's plans are read by: the one that they follow, and of several, as in the
 * middle of a revision, the latest. Where there are no plans, the current one; `null` for none.
 */
export function strategyOfYear(
  plans: readonly Pick<Plan, 'strategyId'>[],
  strategies: readonly Strategy[],
): Strategy | null {
  const followed = strategies.filter(({ id }) => plans.some((plan) => plan.strategyId === id));
  const latest = followed.find((strategy) =>
    followed.every((other) => chainTo(strategies, strategy.id).includes(other)),
  );
  return latest ?? followed.at(-1) ?? strategies.find(({ status }) => status === 'current') ?? null;
}

/**
 * The plans with every measure told in the strategy's own goals, groups, channels and objectives:
 * what still refers to an earlier strategy is read as what its entries have become. Plans are kept as
 * they were read, while the strategies are the same: of hundreds, one has changed.
 */
export function readBy(
  strategy: Strategy,
  plans: readonly Plan[],
  strategies: readonly Strategy[],
): readonly Plan[] {
  const chain = chainTo(strategies, strategy.id);
  const known = knownBy(strategy, strategies);
  return plans.map((plan) => {
    const read = known.get(plan) ?? readOne(plan, strategy, chain);
    known.set(plan, read);
    return read;
  });
}

function readOne(plan: Plan, strategy: Strategy, chain: ReturnType<typeof chainTo>): Plan {
  return plan.lines.some((line) => mustMove(line, strategy))
    ? { ...plan, lines: plan.lines.map((line) => movedLine(line, chain)) }
    : plan;
}

type ReadPlans = WeakMap<Plan, Plan>;
const readings = new WeakMap<readonly Strategy[], Map<Strategy, ReadPlans>>();

function knownBy(strategy: Strategy, strategies: readonly Strategy[]): ReadPlans {
  const byStrategy = readings.get(strategies) ?? new Map<Strategy, ReadPlans>();
  readings.set(strategies, byStrategy);
  const known: ReadPlans = byStrategy.get(strategy) ?? new WeakMap<Plan, Plan>();
  byStrategy.set(strategy, known);
  return known;
}

/**
 * The strategy with the entries of all others after its own: for naming what a measure once
 * referred to. An entry of the same id is called what the strategy itself calls it.
 */
export function withNamesOf(strategy: Strategy, strategies: readonly Strategy[]): Strategy {
  return strategies.reduce(
    (all, other) => ({
      ...all,
      goals: merged(all.goals, other.goals),
      objectives: merged(all.objectives, other.objectives),
      targetGroups: merged(all.targetGroups, other.targetGroups),
      channels: merged(all.channels, other.channels),
      sections: merged(all.sections, other.sections),
    }),
    strategy,
  );
}

function merged<T extends { readonly id: string }>(
  own: readonly T[],
  others: readonly T[],
): readonly T[] {
  return [...own, ...others.filter(({ id }) => !own.some((entry) => entry.id === id))];
}
