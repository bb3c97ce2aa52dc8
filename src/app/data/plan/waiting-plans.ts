import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withHooks,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import { yearOf } from '../../domain/day/day';
import { Plan } from '../../domain/plan/plan';
import { possibleMoves } from '../../domain/plan/status-move';
import { longestWaitingFirst } from '../../domain/plan/waiting';
import { Clock } from '../clock/clock';
import { Unreadable } from '../document/unreadable';
import { followLatest } from '../follow-latest';
import { LoadStatus } from '../load-status';
import { Municipality } from '../municipality/municipality';
import { Session } from '../session/session';
import { PlanRepository } from './plan-repository';
import { YearPlans } from './year-plans';

interface WaitingPlansState {
  readonly othersStatus: LoadStatus;
  /** Submitted plans of other years than the one that is shown. */
  readonly others: readonly Plan[];
  readonly unreadable: readonly Unreadable[];
}

const initial: WaitingPlansState = { othersStatus: 'idle', others: [], unreadable: [] };

/**
 * The plans that wait for ledergruppen, of this year and the next, whatever year is shown: next
 * year's plans are submitted in the autumn. The year shown is known from {@link YearPlans} and costs
 * nothing more; of the other one only what waits is read.
 */
export const WaitingPlans = signalStore(
  { providedIn: 'root' },
  withState(initial),
  withProps(() => ({
    _plans: inject(PlanRepository),
    _session: inject(Session),
    _today: inject(Clock).today,
    _yearPlans: inject(YearPlans),
    _municipality: inject(Municipality),
  })),
  withComputed(({ others, _today, _yearPlans }) => ({
    _otherYears: computed(
      () => {
        const thisYear = yearOf(_today());
        return [thisYear, thisYear + 1].filter((year) => year !== _yearPlans.year());
      },
      { equal: (one, other) => one.join() === other.join() },
    ),
    /** The longest waiting first. */
    plans: computed(() => longestWaitingFirst([..._yearPlans.plans(), ...others()])),
  })),
  withComputed((store) => ({
    status: computed((): LoadStatus => {
      const shown = store._yearPlans.status();
      return shown === 'ready' ? store.othersStatus() : shown;
    }),
    allUnreadable: computed(() => [...store._yearPlans.allUnreadable(), ...store.unreadable()]),
    /** Those that the person signed in may approve or return: none of one's own unit. */
    decidable: computed(() => {
      const member = store._session.member();
      const { units } = store._municipality.directory();
      return store.plans().filter((plan) => {
        const unit = units.get(plan.unitId);
        return member && unit && possibleMoves(plan, unit, member).includes('approved');
      });
    }),
  })),
  withMethods((store) => ({
    _follow: rxMethod<readonly number[] | null>(
      followLatest({
        begin: (years) =>
          patchState(store, years === null ? initial : { ...initial, othersStatus: 'loading' }),
        watch: (years) => store._plans.watchSubmittedPlans(years),
        next: ({ items, unreadable }) =>
          patchState(store, { othersStatus: 'ready', others: items, unreadable }),
        error: (othersStatus) => patchState(store, { othersStatus }),
      }),
    ),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: (): void => {
      store._yearPlans.retry();
      store._follow(store._otherYears());
    },
  })),
  withHooks({
    onInit: (store) =>
      void store._follow(
        computed(() => (store._session.status() === 'ready' ? store._otherYears() : null)),
      ),
  }),
);
