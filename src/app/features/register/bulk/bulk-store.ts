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
import { Session } from '../../../data/session/session';
import { BulkAction, BulkChange, isWhole, MOST_AT_ONCE } from '../../../domain/bulk/bulk-action';
import { sumUp } from '../../../domain/bulk/bulk-sums';
import { carryOut, Decision, takeBack, WholeMeasure } from '../../../domain/bulk/carry-out';
import {
  BulkContext,
  BulkStep,
  BulkTarget,
  Obstacle,
  planBulk,
} from '../../../domain/bulk/plan-bulk';
import { isSafe, Outcome } from '../../../domain/measure/outcome';
import { SelectionStore } from '../selection-store';
import { oneByOne, Told } from './one-by-one';

/**
 * How it went with one measure. `stopped`: not tried, because somebody stopped it. `offline`: not
 * tried, because the network is gone or the server has stopped answering.
 */
export type BulkOutcome =
  Outcome | Obstacle | 'changedSince' | 'unsound' | 'stopped' | 'offline' | 'takenBack';

/** `done` once it has been tried with each; `undone` once what succeeded has been taken back. */
export type Phase = 'preparing' | 'working' | 'done' | 'undoing' | 'undone';

/** How it went with one step; `version` is the one that it made, `null` where it made none. */
interface Result {
  readonly outcome: BulkOutcome;
  readonly version: number | null;
}

/** A change that is in safe keeping, with the version that it made. */
interface Written {
  readonly change: BulkChange;
  readonly version: number;
}

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

/** What {@link BulkState.outcomes} knows a step by. */
export function keyOf({ planId, measureId }: BulkTarget): string {
  return `${planId}/${measureId}`;
}

/** One change of all chosen measures, each its own write, and the way back. */
export const BulkStore = signalStore(
  withState(initial),
  withProps(() => ({
    _clerk: inject(MeasureClerk),
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
    /** The measure in full as it now stands, with its plan; `null` where it cannot be had. */
    async _whole(step: BulkStep, version: number): Promise<WholeMeasure | null> {
      const measure = await store._clerk.fetch(step.planId, step.measureId, version);
      const plan = store._plans.plans().find(({ id }) => id === step.planId);
      return measure && plan ? { measure, plan } : null;
    },
    _tell: (step: BulkTarget, outcome: BulkOutcome, written: Written | null) =>
      patchState(store, ({ outcomes, progress, written: before }) => {
        const { [keyOf(step)]: _gone, ...others } = before;
        return {
          outcomes: { ...outcomes, [keyOf(step)]: outcome },
          written: written ? { ...others, [keyOf(step)]: written } : others,
          progress: progress && { ...progress, done: progress.done + 1 },
        };
      }),
    _whyStop: (): Result | null =>
      store.isStopping() ? nothing('stopped') : navigator.onLine ? null : nothing('offline'),
  })),
  withMethods((store) => ({
    async _write(
      step: BulkStep,
      version: number,
      decide: (whole: WholeMeasure) => Decision,
    ): Promise<Told<Result>> {
      const whole = await store._whole(step, version);
      if (whole === null) {
        return { result: nothing('missing'), isAnswered: false };
      }
      const decision = decide(whole);
      if ('left' in decision) {
        return { result: nothing(decision.left), isAnswered: true };
      }
      const { measure } = whole;
      const outcome = await store._clerk.changeFrom(measure, step.planId, decision.write);
      if (isSafe(outcome)) {
        const isAnswered = outcome === 'saved';
        return { result: { outcome, version: measure.version + 1 }, isAnswered };
      }
      if (outcome !== 'undecided') {
        // It is told here, and holds nothing that somebody typed.
        store._clerk.letGo(step.planId, step.measureId);
      }
      return { result: nothing(outcome), isAnswered: true };
    },
  })),
  withMethods((store) => ({
    /** Changes what can be changed, one measure after the other. */
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
      await oneByOne({
        steps,
        work: (step) =>
          store._write(step, step.version, (whole) =>
            step.change
              ? carryOut(step.change, action, whole, store.context())
              : { left: step.obstacle },
          ),
        tell: ({ change, ...step }, { outcome, version }) =>
          store._tell(step, outcome, change && version !== null ? { change, version } : null),
        stop: () => store._whyStop(),
        silent: nothing('offline'),
      });
      patchState(store, { phase: 'done', progress: null });
    },
    /** Takes back what is in safe keeping, one measure after the other. */
    async undo(): Promise<void> {
      const steps = store.steps().filter((step) => keyOf(step) in store.written());
      if (store.isBusy() || steps.length === 0) {
        return;
      }
      patchState(store, {
        phase: 'undoing',
        progress: { done: 0, total: steps.length },
        isStopping: false,
      });
      await oneByOne({
        steps,
        work: (step) => {
          const { change, version } = store.written()[keyOf(step)];
          return store._write(step, version, (whole) => takeBack(change, whole, store.context()));
        },
        tell: (step, { outcome, version }) => {
          const isBack = version !== null;
          const stays = isBack || isFinal(outcome) ? null : store.written()[keyOf(step)];
          store._tell(step, isBack ? 'takenBack' : outcome, stays);
        },
        stop: () => store._whyStop(),
        silent: nothing('offline'),
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

function nothing(outcome: BulkOutcome): Result {
  return { outcome, version: null };
}

/** Whether trying once more to take it back would come to the same. */
function isFinal(outcome: BulkOutcome): boolean {
  return ['changedSince', 'archived', 'beforeStart', 'unsound', 'notAllowed'].includes(outcome);
}
