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
import { Plan } from '../../domain/plan/plan';
import { toRows } from '../../domain/register/register-row';
import { Unreadable } from '../document/unreadable';
import { followLatest } from '../follow-latest';
import { LoadStatus } from '../load-status';
import { Session } from '../session/session';
import { PlanRepository } from './plan-repository';
import { YearChoice } from './year-choice';

interface YearPlansState {
  readonly status: LoadStatus;
  readonly plans: readonly Plan[];
  readonly unreadable: readonly Unreadable[];
}

const initial: YearPlansState = { status: 'idle', plans: [], unreadable: [] };

/**
 * The plans of every unit in the year chosen: what registers and figures are computed from. They are
 * followed from the first page that asks for them until the page is left, one document a unit.
 */
export const YearPlans = signalStore(
  { providedIn: 'root' },
  withState(initial),
  withProps(() => ({
    _plans: inject(PlanRepository),
    _session: inject(Session),
    year: inject(YearChoice).year,
  })),
  withComputed(({ plans, unreadable }) => ({
    /** Every measure of the year that is not archived. */
    rows: computed(() => toRows(plans())),
    /** Documents and single summaries that could not be read. */
    allUnreadable: computed(() => [...unreadable(), ...plans().flatMap(unreadableLines)]),
  })),
  withMethods((store) => ({
    _follow: rxMethod<number | null>(
      followLatest({
        begin: (year) =>
          patchState(store, year === null ? initial : { ...initial, status: 'loading' }),
        watch: (year) => store._plans.watchPlansOfYear(year),
        next: ({ items, unreadable }) =>
          patchState(store, { status: 'ready', plans: items, unreadable }),
        error: (status) => patchState(store, { status }),
      }),
    ),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: () => store._follow(store.year()),
  })),
  withHooks({
    onInit: (store) =>
      void store._follow(
        computed(() => (store._session.status() === 'ready' ? store.year() : null)),
      ),
  }),
);

/** The summaries of a plan that could not be read, as documents of their own. */
export function unreadableLines(plan: Plan): readonly Unreadable[] {
  return plan.unreadableLineIds.map((id) => ({
    path: `plans/${plan.id}/measures/${id}`,
    reason: 'summary',
  }));
}
