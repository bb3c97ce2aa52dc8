import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { WriteRefused } from '../../data/measure/measure-repository';
import { MeasureClerk } from '../../data/outbox/measure-clerk';
import { PlanRepository } from '../../data/plan/plan-repository';
import { yearOf } from '../../domain/day/day';
import { changedFields, contentOf } from '../../domain/measure/history';
import { MeasureLine } from '../../domain/measure/measure-line';
import { isSafe, Outcome } from '../../domain/measure/outcome';
import { consequencesOf } from '../../domain/strategy/consequences';
import { movedContent, mustMove } from '../../domain/strategy/move-measure';
import { chainTo } from '../../domain/strategy/succession';
import { PlanStore } from './plan-store';

/** Why the plan itself could not be moved. */
export type MoveRefusal = 'offline' | 'refused' | 'failed';

interface MoverState {
  /** How many measures have been looked at; `null` while none is being moved. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly refusal: MoveRefusal | null;
  /** Why a measure could not be moved, by its id. */
  readonly failures: Readonly<Record<string, Outcome>>;
}

/** Moves the plan of the {@link PlanStore}, and its measures one by one, to the next strategy. */
export const PlanMover = signalStore(
  withState<MoverState>({ progress: null, refusal: null, failures: {} }),
  withProps(() => ({
    _plans: inject(PlanRepository),
    _clerk: inject(MeasureClerk),
    store: inject(PlanStore),
  })),
  withComputed(({ store }) => {
    const { strategies } = store.municipality;
    /** The strategy that has replaced the plan's; `null` where that is in force, or the year is over. */
    const next = computed(() => {
      const plan = store.plan();
      return plan && plan.year >= yearOf(store.today())
        ? (strategies().find(
            ({ replaces, status }) => replaces === plan.strategyId && status !== 'draft',
          ) ?? null)
        : null;
    });
    return {
      next,
      /** What moving the plan would mean, before anything is written. */
      consequences: computed(() => {
        const plan = store.plan();
        return consequencesOf(plan ? [plan] : [], chainTo(strategies(), next()?.id ?? ''));
      }),
      /** Measures that still refer to the strategy before their plan's. */
      left: computed<readonly MeasureLine[]>(() => {
        const strategy = store.strategy();
        const lines = store.plan()?.lines ?? [];
        return strategy ? lines.filter((line) => !line.archived && mustMove(line, strategy)) : [];
      }),
    };
  }),
  withMethods((store) => ({
    /** The measure with what it refers to moved; tells what is known of it where that cannot be. */
    async _moveOne(line: MeasureLine, strategyId: string): Promise<Outcome | 'needsChoice'> {
      const planId = store.store.planId();
      const measure = await store._clerk.fetch(planId, line.id, line.version);
      if (measure === null) {
        return 'missing';
      }
      const chain = chainTo(store.store.municipality.strategies(), strategyId);
      const moved = movedContent(contentOf(measure), chain);
      if (moved.goalIds.length === 0 || moved.targetGroupIds.length === 0) {
        return 'needsChoice';
      }
      return changedFields(measure, moved).length === 0
        ? 'saved'
        : store._clerk.changeFrom(measure, planId, moved);
    },
  })),
  withMethods((store) => ({
    /** Moves what can be moved by itself; what needs somebody's choice is left for them. */
    async moveMeasures(strategyId = store.store.plan()?.strategyId ?? ''): Promise<void> {
      const lines = (store.store.plan()?.lines ?? []).filter(({ archived }) => !archived);
      patchState(store, { failures: {}, progress: { done: 0, total: lines.length } });
      for (const [index, line] of lines.entries()) {
        const outcome = await store._moveOne(line, strategyId);
        if (outcome !== 'needsChoice' && !isSafe(outcome)) {
          patchState(store, ({ failures }) => ({ failures: { ...failures, [line.id]: outcome } }));
        }
        patchState(store, { progress: { done: index + 1, total: lines.length } });
      }
      patchState(store, { progress: null });
    },
  })),
  withMethods((store) => ({
    /** Moves the plan, and then its measures. Without network nothing is moved. */
    async movePlan(): Promise<void> {
      const next = store.next();
      if (next === null || store.progress() !== null) {
        return;
      }
      if (!navigator.onLine) {
        patchState(store, { refusal: 'offline' });
        return;
      }
      const total = store.consequences().measures;
      patchState(store, { refusal: null, progress: { done: 0, total } });
      try {
        await store._plans.moveToStrategy(store.store.planId(), next.id);
      } catch (error) {
        const refusal = error instanceof WriteRefused ? 'refused' : 'failed';
        patchState(store, { refusal, progress: null });
        return;
      }
      await store.moveMeasures(next.id);
    },
  })),
);
