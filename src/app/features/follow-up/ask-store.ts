import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { YearPlans } from '../../data/plan/year-plans';
import { Asked, RequestClerk } from '../../data/request/request-clerk';
import { PlanAsk } from '../../domain/request/prepare-asks';

interface AskState {
  /** What is asked, a write for each plan: as it stood when the preview was opened. */
  readonly asks: readonly PlanAsk[];
  /** How it went, by plan. */
  readonly results: Readonly<Record<string, Asked>>;
  /** `null` while nothing is going on. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** How many units' requests were taken back; `null` where nobody has asked for it. */
  readonly undone: number | null;
}

/** Asks several units for a status, one write each, and takes it back where somebody regrets it. */
export const AskStore = signalStore(
  withState<AskState>({ asks: [], results: {}, progress: null, undone: null }),
  withProps(() => ({ _clerk: inject(RequestClerk), _plans: inject(YearPlans) })),
  withComputed(({ asks, results }) => ({
    /** The units that have been asked. */
    asked: computed(() => asks().filter(({ planId }) => results()[planId]?.requestId)),
    /** Those that have not, though it was tried. */
    failed: computed(() => asks().filter(({ planId }) => results()[planId]?.requestId === null)),
    measures: computed(() => asks().reduce((sum, { measures }) => sum + measures.length, 0)),
  })),
  withMethods((store) => ({
    prepare: (asks: readonly PlanAsk[]) => patchState(store, { asks }),
    /** Asks those that have not been asked yet, one after the other. */
    async ask(note: string): Promise<void> {
      const asks = store.asks().filter(({ planId }) => !store.results()[planId]?.requestId);
      patchState(store, { progress: { done: 0, total: asks.length } });
      for (const [index, ask] of asks.entries()) {
        const plan = store._plans.plans().find(({ id }) => id === ask.planId);
        const result: Asked = plan
          ? await store._clerk.ask(plan, ask, note)
          : { outcome: 'failed', requestId: null };
        patchState(store, ({ results }) => ({
          results: { ...results, [ask.planId]: result },
          progress: { done: index + 1, total: asks.length },
        }));
      }
      patchState(store, { progress: null });
    },
    /** Takes back what was asked. What cannot be taken back stays asked. */
    async undo(): Promise<void> {
      const asked = store.asked();
      patchState(store, { progress: { done: 0, total: asked.length } });
      let undone = 0;
      for (const [index, { planId }] of asked.entries()) {
        const outcome = await store._clerk.withdraw(
          planId,
          store.results()[planId].requestId ?? '',
        );
        if (outcome === 'saved' || outcome === 'waiting') {
          undone++;
          patchState(store, ({ results: { [planId]: _asked, ...others } }) => ({
            results: others,
          }));
        }
        patchState(store, { progress: { done: index + 1, total: asked.length } });
      }
      patchState(store, { progress: null, undone });
    },
  })),
);
