import { computed, inject } from '@angular/core';
import { tapResponse } from '@ngrx/operators';
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
import { EMPTY, pipe, switchMap, tap } from 'rxjs';
import { Plan } from '../../domain/plan/plan';
import { toRows } from '../../domain/register/register-row';
import { Unreadable } from '../document/unreadable';
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
    _follow: rxMethod<{ readonly year: number; readonly isMember: boolean }>(
      pipe(
        tap(({ isMember }) =>
          patchState(store, isMember ? { ...initial, status: 'loading' } : initial),
        ),
        switchMap(({ year, isMember }) =>
          isMember
            ? store._plans.watchPlansOfYear(year).pipe(
                tapResponse({
                  next: ({ items, unreadable }) =>
                    patchState(store, { status: 'ready', plans: items, unreadable }),
                  error: (error: Error) => patchState(store, { status: { error: error.message } }),
                }),
              )
            : EMPTY,
        ),
      ),
    ),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: () => store._follow({ year: store.year(), isMember: true }),
  })),
  withHooks({
    onInit: (store) =>
      void store._follow(
        computed(() => ({
          year: store.year(),
          isMember: store._session.status() === 'ready',
        })),
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
