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
import { map, pipe, switchMap, take, tap } from 'rxjs';
import { Clock } from '../../data/clock/clock';
import { LoadStatus } from '../../data/load-status';
import { Municipality } from '../../data/municipality/municipality';
import { PlanRepository } from '../../data/plan/plan-repository';
import { WaitingPlans } from '../../data/plan/waiting-plans';
import { YearPlans } from '../../data/plan/year-plans';
import { YearStrategy } from '../../data/strategy/year-strategy';
import { figuresOf } from '../../domain/figures/figures-of';
import { lateByGoal } from '../../domain/figures/late-by-goal';
import { sameWeekLastYear, SameWeekLastYear } from '../../domain/figures/same-week-last-year';
import { isEscalated } from '../../domain/measure/attention';

interface OverviewState {
  /** How far the comparison with last year has come; it is fetched when somebody asks for it. */
  readonly lastYearStatus: LoadStatus;
  readonly lastYear: SameWeekLastYear | null;
}

const initial: OverviewState = { lastYearStatus: 'idle', lastYear: null };

/** The figures of the year, computed in the browser from one document a unit. */
export const OverviewStore = signalStore(
  withState(initial),
  withProps(() => ({
    plans: inject(YearPlans),
    municipality: inject(Municipality),
    _yearStrategy: inject(YearStrategy),
    today: inject(Clock).today,
    /** Plans that wait for ledergruppen to approve or return them, the longest waiting first. */
    submitted: inject(WaitingPlans).plans,
    _plans: inject(PlanRepository),
  })),
  withComputed(({ plans, municipality, today, _yearStrategy }) => ({
    figures: computed(() =>
      figuresOf(
        _yearStrategy.plans(),
        _yearStrategy.strategy(),
        municipality.directory(),
        today(),
        plans.year(),
      ),
    ),
    /** What is late for each main goal, and who answers. */
    lateByGoal: computed(() => lateByGoal(plans.plans(), municipality.directory(), today())),
    /** Measures that somebody has lifted to ledergruppen. */
    escalated: computed(() => plans.rows().filter(isEscalated)),
  })),
  withMethods((store) => ({
    /** Fetches the plans of the year before once: as many documents again as the page itself. */
    compareWithLastYear: rxMethod<void>(
      pipe(
        tap(() => patchState(store, { lastYearStatus: 'loading' })),
        switchMap(() =>
          store._plans.watchPlansOfYear(store.plans.year() - 1).pipe(
            take(1),
            map(({ items }) => sameWeekLastYear(items, store.today())),
            tapResponse({
              next: (lastYear) => patchState(store, { lastYearStatus: 'ready', lastYear }),
              error: (error: Error) =>
                patchState(store, { lastYearStatus: { error: error.message } }),
            }),
          ),
        ),
      ),
    ),
  })),
);
