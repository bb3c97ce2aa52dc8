import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { Clock } from '../../../data/clock/clock';
import { Municipality } from '../../../data/municipality/municipality';
import { MeasureClerk } from '../../../data/outbox/measure-clerk';
import { YearPlans } from '../../../data/plan/year-plans';
import { RequestClerk } from '../../../data/request/request-clerk';
import { Session } from '../../../data/session/session';
import { BulkAction, isWhole, MOST_AT_ONCE } from '../../../domain/bulk/bulk-action';
import { sumUp } from '../../../domain/bulk/bulk-sums';
import { planAsk } from '../../../domain/bulk/plan-ask';
import { BulkContext, BulkStep, planBulk } from '../../../domain/bulk/plan-bulk';
import { SelectionStore } from '../selection-store';
import { AskHand } from './ask-hand';
import { BulkOutcome, Hand, keyOf, nothing, Result, Written } from './bulk-outcome';
import { MeasureHand } from './measure-hand';
import { oneByOne } from './one-by-one';

/** `done` once it has been tried with each; `undone` once what succeeded has been taken back. */
export type Phase = 'preparing' | 'working' | 'done' | 'undoing' | 'undone';

interface BulkState {
  readonly action: BulkAction | null;
  readonly phase: Phase;
  /** What was seen when it began. Until then what will happen follows the plans. */
  readonly seen: readonly BulkStep[];
  readonly outcomes: Readonly<Record<string, BulkOutcome>>;
  readonly written: Readonly<Record<string, Written>>;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly isStopping: boolean;
}

const initial: BulkState = {
  action: null,
  phase: 'preparing',
  seen: [],
  outcomes: {},
  written: {},
  progress: null,
  isStopping: false,
};

/** One change of all chosen measures, each its own write, and the way back. */
export const BulkStore = signalStore(
  withState(initial),
  withProps(() => ({
    _clerk: inject(MeasureClerk),
    _requests: inject(RequestClerk),
    _plans: inject(YearPlans),
    _session: inject(Session),
    _municipality: inject(Municipality),
    _selection: inject(SelectionStore),
    _today: inject(Clock).today,
  })),
  withComputed(({ _plans, _session, _municipality, _selection, _today, ...store }) => {
    const context = computed<BulkContext>(() => ({
      person: _session.member(),
      strategies: _municipality.strategies(),
    }));
    const isTooMany = computed(() => _selection.count() > MOST_AT_ONCE);
    const steps = computed((): readonly BulkStep[] => {
      const action = store.action();
      if (store.phase() !== 'preparing') {
        return store.seen();
      }
      return action === null || !isWhole(action) || isTooMany()
        ? []
        : action.kind === 'askStatus'
          ? planAsk(_selection.targets(), _plans.plans(), context(), _today())
          : planBulk(_selection.targets(), _plans.plans(), action, context());
    });
    return {
      context,
      isTooMany,
      /** What will happen, or has happened, to each measure. */
      steps,
      sums: computed(() => sumUp(steps(), _today())),
      toChange: computed(() => steps().filter(({ change }) => change !== null)),
      isBusy: computed(() => store.phase() === 'working' || store.phase() === 'undoing'),
      safe: computed(() => Object.keys(store.written()).length),
    };
  }),
  withMethods((store) => ({
    /** Says what is to be done: what will happen is worked out from that. */
    prepare: (action: BulkAction) =>
      patchState(store, (state) => (state.phase === 'preparing' ? { action } : {})),
    /** Stops after the measure that is being written. */
    stop: () => patchState(store, { isStopping: true }),
    _tell: (results: readonly Result[]) =>
      patchState(store, ({ outcomes, written, progress }) => {
        const told = { ...outcomes };
        const kept = { ...written };
        for (const { step, outcome, written: by } of results) {
          told[keyOf(step)] = outcome;
          if (by) {
            kept[keyOf(step)] = by;
          }
        }
        const done = (progress?.done ?? 0) + results.length;
        return { outcomes: told, written: kept, progress: progress && { ...progress, done } };
      }),
    /** What is no longer to be taken back: it has been, or never can be. */
    _forget: (results: readonly Result[]) =>
      patchState(store, ({ written }) => {
        const over = results
          .filter(({ outcome }) => isOver(outcome))
          .map(({ step }) => keyOf(step));
        const rest = Object.entries(written).filter(([key]) => !over.includes(key));
        return { written: Object.fromEntries(rest) };
      }),
    _whyStop: (): BulkOutcome | null =>
      store.isStopping() ? 'stopped' : navigator.onLine ? null : 'offline',
    _handFor(action: BulkAction): Hand {
      return action.kind === 'askStatus'
        ? new AskHand(store._requests, store._plans.plans, store._today, action.note)
        : new MeasureHand(store._clerk, store._plans.plans, store.context, action);
    },
  })),
  withMethods((store) => ({
    /** Does what can be done, one write after the other. */
    async carryOut(): Promise<void> {
      const action = store.action();
      const steps = store.toChange();
      if (action === null || store.phase() !== 'preparing' || steps.length === 0) {
        return;
      }
      patchState(store, {
        phase: 'working',
        seen: store.steps(),
        progress: { done: 0, total: steps.length },
        isStopping: false,
      });
      const hand = store._handFor(action);
      await oneByOne({
        steps: hand.batches(steps),
        work: (batch) => hand.carryOut(batch),
        tell: (_batch, results) => store._tell(results),
        instead: (batch, outcome) => nothing(batch, outcome),
        stop: () => store._whyStop(),
        silent: 'offline' as const,
      });
      patchState(store, { phase: 'done', progress: null });
    },
    /** Takes back what is in safe keeping, one write after the other. */
    async undo(): Promise<void> {
      const action = store.action();
      const steps = store.steps().filter((step) => keyOf(step) in store.written());
      if (action === null || store.isBusy() || steps.length === 0) {
        return;
      }
      patchState(store, {
        phase: 'undoing',
        progress: { done: 0, total: steps.length },
        isStopping: false,
      });
      const hand = store._handFor(action);
      const writtenOf = (step: BulkStep) => store.written()[keyOf(step)];
      await oneByOne({
        steps: hand.batchesBack(steps, writtenOf),
        work: async (batch) => {
          const { result, isAnswered } = await hand.takeBack(batch, writtenOf(batch[0]));
          return { result: asTakenBack(result), isAnswered };
        },
        tell: (_batch, results) => {
          store._tell(results);
          store._forget(results);
        },
        instead: (batch, outcome) => nothing(batch, outcome),
        stop: () => store._whyStop(),
        silent: 'offline' as const,
      });
      patchState(store, { phase: 'undone', progress: null });
    },
    /** Stops what is under way. What succeeded is no longer chosen, so that the rest can be taken on. */
    leave: () => {
      patchState(store, { isStopping: true });
      if (store.phase() !== 'preparing') {
        const written = store.written();
        store._selection.keepOnly(store.seen().filter((step) => !(keyOf(step) in written)));
      }
    },
    /** Those that did not succeed become what is chosen, and are seen through once more. */
    tryOthersAgain: () => {
      const others = store.toChange().filter((step) => !(keyOf(step) in store.written()));
      store._selection.keepOnly(others);
      patchState(store, ({ action }) => ({ ...initial, action }));
    },
  })),
);

function asTakenBack(results: readonly Result[]): readonly Result[] {
  return results.map((result) =>
    result.outcome === 'saved' || result.outcome === 'waiting'
      ? { ...result, outcome: 'takenBack' }
      : result,
  );
}

/** Whether trying once more to take it back would come to the same. */
function isOver(outcome: BulkOutcome): boolean {
  return ['takenBack', 'changedSince', 'archived', 'beforeStart', 'unsound', 'notAllowed'].includes(
    outcome,
  );
}
