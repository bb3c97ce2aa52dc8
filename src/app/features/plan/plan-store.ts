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
import { pipe, switchMap, tap } from 'rxjs';
import { Clock } from '../../data/clock/clock';
import { Unreadable } from '../../data/document/unreadable';
import { LoadStatus } from '../../data/load-status';
import { Municipality } from '../../data/municipality/municipality';
import { PlanRepository } from '../../data/plan/plan-repository';
import { YearChoice } from '../../data/plan/year-choice';
import { unreadableLines } from '../../data/plan/year-plans';
import { Session } from '../../data/session/session';
import { leaderOf, personName, unitName } from '../../domain/directory/directory';
import { mayEditUnit } from '../../domain/member/access';
import { Plan, planIdOf } from '../../domain/plan/plan';
import { RegisterContext } from '../../domain/register/facets';
import { divideUnitPlan } from './plan-sections';

interface PlanState {
  readonly status: LoadStatus;
  readonly unitId: string;
  readonly plan: Plan | null;
  readonly unreadable: readonly Unreadable[];
}

/** One unit's plan for the year chosen. Costs one document. */
export const PlanStore = signalStore(
  withState<PlanState>({ status: 'idle', unitId: '', plan: null, unreadable: [] }),
  withProps(() => ({
    _plans: inject(PlanRepository),
    _session: inject(Session),
    /** Plans that are being made: several measures may be written before the first answer. */
    _beingMade: new Set<string>(),
    municipality: inject(Municipality),
    today: inject(Clock).today,
    year: inject(YearChoice).year,
  })),
  withComputed(({ unitId, year, plan, unreadable, municipality, today, _session }) => {
    const { directory, currentStrategy, strategies } = municipality;
    return {
      planId: computed(() => planIdOf(unitId(), year())),
      name: computed(() => unitName(directory(), unitId())),
      isKnownUnit: computed(() => directory().units.has(unitId())),
      leaderName: computed(() => personName(directory(), leaderOf(directory(), unitId()))),
      mayEdit: computed(() => {
        const member = _session.member();
        return member !== null && mayEditUnit(member, unitId());
      }),
      /** What the plan follows; a plan yet to be made will follow the current strategy. */
      strategy: computed(() => {
        const current = plan();
        return current
          ? (strategies().find((strategy) => strategy.id === current.strategyId) ?? null)
          : currentStrategy();
      }),
      /** The writer's uid where the writer leads the unit, as new measures want it. */
      ownLeaderUid: computed(() => {
        const uid = _session.uid() ?? '';
        return leaderOf(directory(), unitId()) === uid ? uid : '';
      }),
      /** What the lines of the plan are read with. */
      context: computed<RegisterContext>(() => ({
        directory: directory(),
        strategy: strategies().find(({ id }) => id === plan()?.strategyId) ?? null,
        today: today(),
      })),
      sections: computed(() =>
        divideUnitPlan(plan()?.lines ?? [], directory().units.get(unitId()) ?? null, today()),
      ),
      allUnreadable: computed(() => {
        const current = plan();
        return [...unreadable(), ...(current ? unreadableLines(current) : [])];
      }),
    };
  }),
  withMethods((store) => ({
    follow: rxMethod<{ readonly unitId: string; readonly year: number }>(
      pipe(
        tap(({ unitId }) =>
          patchState(store, {
            status: 'loading',
            unitId,
            plan: null,
            unreadable: [],
          }),
        ),
        switchMap(({ unitId, year }) =>
          store._plans.watchPlan(planIdOf(unitId, year)).pipe(
            tapResponse({
              next: (found) =>
                patchState(store, {
                  status: 'ready',
                  plan: found && 'item' in found ? found.item : null,
                  unreadable: found && 'unreadable' in found ? [found.unreadable] : [],
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
    retry: () => store.follow({ unitId: store.unitId(), year: store.year() }),

    /** Makes the plan where there is none. Where somebody else has just made it, theirs will do. */
    createMissingPlan(): void {
      const strategy = store.strategy();
      const planId = store.planId();
      if (store.plan() !== null || !strategy || store._beingMade.has(planId)) {
        return;
      }
      store._beingMade.add(planId);
      store._plans
        .createPlan(store.unitId(), store.year(), strategy.id)
        .catch(() => undefined)
        .finally(() => store._beingMade.delete(planId));
    },

    /** Keeps the unit's own order. Resolves with whether the server took it. */
    async sort(measureIds: readonly string[]): Promise<boolean> {
      try {
        await store._plans.sortMeasures(store.planId(), measureIds);
        return true;
      } catch {
        return false;
      }
    },
  })),
);
