import { computed, inject } from '@angular/core';
import { tapResponse } from '@ngrx/operators';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import { combineLatest, of, pipe, startWith, switchMap, tap } from 'rxjs';
import { Found, Unreadable } from '../../data/document/unreadable';
import { LoadStatus } from '../../data/load-status';
import { MeasureRepository } from '../../data/measure/measure-repository';
import { Municipality } from '../../data/municipality/municipality';
import { PlanRepository } from '../../data/plan/plan-repository';
import { Session } from '../../data/session/session';
import { leaderOf, personName, unitName } from '../../domain/directory/directory';
import { HistoryEvent } from '../../domain/measure/history';
import { Measure } from '../../domain/measure/measure';
import { mayEditUnit, mayReport } from '../../domain/member/access';
import { Plan, readPlanId } from '../../domain/plan/plan';
import { withNamesOf } from '../../domain/strategy/strategy-of-year';
import { chainTo } from '../../domain/strategy/succession';

interface MeasureState {
  readonly status: LoadStatus;
  readonly planId: string;
  readonly measureId: string;
  /** Whether it is about to be made. */
  readonly isNew: boolean;
  /** `null` while it does not exist: a new measure, or a wrong address. */
  readonly measure: Measure | null;
  readonly plan: Plan | null;
  readonly history: readonly HistoryEvent[];
  readonly unreadable: readonly Unreadable[];
}

const initial: MeasureState = {
  status: 'idle',
  planId: '',
  measureId: '',
  isNew: false,
  measure: null,
  plan: null,
  history: [],
  unreadable: [],
};

/** One measure with its history and the plan that it stands in. */
export const MeasureStore = signalStore(
  withState(initial),
  withProps(() => ({
    _measures: inject(MeasureRepository),
    _plans: inject(PlanRepository),
    _session: inject(Session),
    municipality: inject(Municipality),
  })),
  withComputed(({ planId }) => ({
    /** The unit that answers; '' where the address names no plan. */
    unitId: computed(() => readPlanId(planId())?.unitId ?? ''),
  })),
  withComputed(({ unitId, plan, measure, municipality, _session }) => {
    const { directory, currentStrategy, strategies } = municipality;
    return {
      unit: computed(() => directory().units.get(unitId()) ?? null),
      unitName: computed(() => unitName(directory(), unitId())),
      leaderName: computed(() => personName(directory(), leaderOf(directory(), unitId()))),
      /** What the plan follows; a plan yet to be made will follow the current strategy. */
      strategy: computed(() => {
        const current = plan();
        return current
          ? (strategies().find((strategy) => strategy.id === current.strategyId) ?? null)
          : currentStrategy();
      }),
      mayEdit: computed(() => {
        const member = _session.member();
        return member !== null && mayEditUnit(member, unitId());
      }),
      mayReport: computed(() => {
        const member = _session.member();
        const current = measure();
        return member !== null && current !== null && mayReport(member, unitId(), current);
      }),
    };
  }),
  withComputed(({ strategy, municipality }) => ({
    /** The plan's strategy with the names of what its measures referred to under earlier ones. */
    namedStrategy: computed(() => {
      const current = strategy();
      return current && withNamesOf(current, municipality.strategies());
    }),
    /** The strategies that have led to the plan's. */
    chain: computed(() => chainTo(municipality.strategies(), strategy()?.id ?? '')),
  })),
  withMethods((store) => ({
    /** Follows a measure. One that is new need not exist: it is `null` until it does. */
    follow: rxMethod<{
      readonly planId: string;
      readonly measureId: string;
      readonly isNew?: boolean;
    }>(
      pipe(
        tap(({ planId, measureId, isNew = false }) =>
          patchState(store, { ...initial, status: 'loading', planId, measureId, isNew }),
        ),
        switchMap(({ planId, measureId, isNew }) =>
          combineLatest([
            store._plans.watchPlan(planId),
            // Without network nobody can say that a new measure does not exist yet.
            isNew
              ? store._measures.watchMeasure(planId, measureId).pipe(startWith(null))
              : store._measures.watchMeasure(planId, measureId),
            isNew
              ? of({ items: [], unreadable: [] })
              : store._measures.watchHistory(planId, measureId),
          ]).pipe(
            tapResponse({
              next: ([plan, measure, history]) =>
                patchState(store, {
                  status: 'ready',
                  plan: itemOf(plan),
                  measure: itemOf(measure),
                  history: history.items,
                  unreadable: [
                    ...unreadableOf(plan),
                    ...unreadableOf(measure),
                    ...history.unreadable,
                  ],
                }),
              error: (error: Error) => patchState(store, { status: { error: error.message } }),
            }),
          ),
        ),
      ),
    ),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: () =>
      store.follow({
        planId: store.planId(),
        measureId: store.measureId(),
        isNew: store.isNew(),
      }),
  })),
);

function itemOf<T>(found: Found<T>): T | null {
  return found && 'item' in found ? found.item : null;
}

function unreadableOf(found: Found<unknown>): readonly Unreadable[] {
  return found && 'unreadable' in found ? [found.unreadable] : [];
}
