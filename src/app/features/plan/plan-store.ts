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
    municipality: inject(Municipality),
    today: inject(Clock).today,
    year: inject(YearChoice).year,
  })),
  withComputed(({ unitId, year, plan, unreadable, municipality, today, _session }) => {
    const directory = municipality.directory;
    return {
      planId: computed(() => planIdOf(unitId(), year())),
      name: computed(() => unitName(directory(), unitId())),
      isKnownUnit: computed(() => directory().units.has(unitId())),
      leaderName: computed(() => personName(directory(), leaderOf(directory(), unitId()))),
      mayEdit: computed(() => {
        const member = _session.member();
        return member !== null && mayEditUnit(member, unitId());
      }),
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
          patchState(store, { status: 'loading', unitId, plan: null, unreadable: [] }),
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
    /** Whether the measure is not the one that was approved any more. */
    isChangedSinceApproval(measureId: string): boolean {
      const plan = store.plan();
      return plan?.status === 'approved' && plan.changedSinceApproval.includes(measureId);
    },
    /** Tries again after an error. */
    retry: () => store.follow({ unitId: store.unitId(), year: store.year() }),
  })),
);
