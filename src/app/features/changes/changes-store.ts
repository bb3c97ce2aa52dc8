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
import {
  combineLatest,
  distinctUntilChanged,
  EMPTY,
  map,
  Observable,
  pipe,
  shareReplay,
  switchMap,
  tap,
} from 'rxjs';
import { ChangeRepository } from '../../data/change/change-repository';
import { Clock } from '../../data/clock/clock';
import { Unreadable } from '../../data/document/unreadable';
import { LoadStatus } from '../../data/load-status';
import { Municipality } from '../../data/municipality/municipality';
import { PlanRepository } from '../../data/plan/plan-repository';
import { unreadableLines } from '../../data/plan/year-plans';
import { ReviewRepository } from '../../data/review/review-repository';
import { MeasureChange, PlanMove } from '../../domain/changes/change';
import { changeSections } from '../../domain/changes/change-sections';
import { decisionFindings } from '../../domain/changes/decision-findings';
import { Period, periodProblem, quickPeriods, yearsOfChanges } from '../../domain/changes/period';
import { whatChanged } from '../../domain/changes/what-changed';
import { Day } from '../../domain/day/day';
import { Plan } from '../../domain/plan/plan';
import { Review } from '../../domain/review/review';

/** All that has happened since a day, and the plans that it happened in. */
interface Happened {
  readonly events: readonly MeasureChange[];
  readonly moves: readonly PlanMove[];
  readonly plans: readonly Plan[];
  readonly unreadable: readonly Unreadable[];
}

interface ChangesState extends Happened {
  readonly reviewsStatus: LoadStatus;
  readonly status: LoadStatus;
  readonly reviews: readonly Review[];
  /** The two days of the address; '' where it has none. */
  readonly asked: { readonly from: string; readonly to: string };
  /** The period that what has happened was read for; `null` before that. */
  readonly readFor: Period | null;
}

const nothing: Happened = { events: [], moves: [], plans: [], unreadable: [] };
const initial: ChangesState = {
  ...nothing,
  ...{ reviewsStatus: 'idle', status: 'idle', reviews: [] },
  asked: { from: '', to: '' },
  readFor: null,
};

/** What has changed between two days, read from the histories of measures and plans. */
export const ChangesStore = signalStore(
  withState(initial),
  withProps(() => ({
    municipality: inject(Municipality),
    today: inject(Clock).today,
    _changes: inject(ChangeRepository),
    _plans: inject(PlanRepository),
    _reviews: inject(ReviewRepository),
  })),
  withComputed(({ asked, reviews, reviewsStatus, today }) => ({
    quick: computed(() => quickPeriods(reviews(), today())),
    /** As the form has them: what the address says, or since ledergruppen last met. */
    days: computed((): Period => {
      const { from, to } = asked();
      return { from: from || quickPeriods(reviews(), today()).sinceReview.from, to: to || today() };
    }),
    /** Whether the days are known: without an address they come from the reviews. */
    _areDaysKnown: computed(() => asked().from !== '' || reviewsStatus() === 'ready'),
  })),
  withComputed(({ days, today }) => ({
    problem: computed(() => periodProblem(days().from, days().to, today())),
  })),
  withComputed((store) => ({
    sections: computed(() =>
      changeSections(
        store.problem() === null
          ? whatChanged(
              store.plans(),
              store.events(),
              store.moves(),
              store.days().from,
              store.days().to,
            )
          : { measures: [], plans: [] },
        store.problem() === null ? decisionFindings(store.reviews(), store.days()) : [],
        store.municipality.directory(),
      ),
    ),
    allUnreadable: computed(() => [
      ...store.unreadable(),
      ...store.plans().flatMap(unreadableLines),
    ]),
    /** From where the histories are read; `null` while that is not known, or makes no sense. */
    _since: computed(() =>
      store._areDaysKnown() && store.problem() === null ? store.days() : null,
    ),
  })),
  withComputed((store) => ({
    loadStatus: computed((): LoadStatus => {
      const reviews = store.reviewsStatus();
      if (reviews !== 'ready') {
        return reviews;
      }
      if (store.problem() !== null) {
        return 'ready';
      }
      // Other days are chosen a moment before what happened since is asked for.
      const isOther = store.status() === 'ready' && store.readFor() !== store._since();
      return isOther ? 'loading' : store.status();
    }),
  })),
  withMethods((store) => ({
    _followReviews: rxMethod<void>(
      pipe(
        tap(() => patchState(store, { reviewsStatus: 'loading' })),
        switchMap(() =>
          store._reviews.watchReviews(false).pipe(
            tapResponse({
              next: ({ items }) => patchState(store, { reviewsStatus: 'ready', reviews: items }),
              error: (error: Error) =>
                patchState(store, { reviewsStatus: { error: error.message } }),
            }),
          ),
        ),
      ),
    ),
    _follow: rxMethod<Period | null>(
      pipe(
        tap(() => patchState(store, { ...nothing, status: 'loading' })),
        switchMap((period) =>
          period === null
            ? EMPTY
            : watchHappened(store._changes, store._plans, period).pipe(
                tapResponse({
                  next: (happened) =>
                    patchState(store, { ...happened, status: 'ready', readFor: period }),
                  error: (error: Error) => patchState(store, { status: { error: error.message } }),
                }),
              ),
        ),
      ),
    ),
  })),
  withMethods((store) => ({
    /** Shows what has changed between these days, as an address has them. */
    show: rxMethod<ChangesState['asked']>(tap((asked) => patchState(store, { asked }))),

    /** Tries again after an error. */
    retry: (): void => {
      store._followReviews();
      store._follow(store._since());
    },
  })),
  withHooks({
    onInit: (store) => {
      store._followReviews();
      store._follow(store._since);
    },
  }),
);

/** The changes since the period began, and the plans of every year that they are of. */
function watchHappened(
  changes: ChangeRepository,
  plans: PlanRepository,
  period: Period,
): Observable<Happened> {
  const since: Day = period.from;
  const happened = combineLatest({
    events: changes.watchMeasureChanges(since),
    moves: changes.watchPlanMoves(since),
  }).pipe(shareReplay({ bufferSize: 1, refCount: true }));
  const plansOfYears = happened.pipe(
    map(({ events, moves }) => yearsOfChanges(period, [...events.items, ...moves.items])),
    distinctUntilChanged((one, other) => one.join() === other.join()),
    switchMap((years) => combineLatest(years.map((year) => plans.watchPlansOfYear(year)))),
  );
  return combineLatest([happened, plansOfYears]).pipe(
    map(([{ events, moves }, listings]) => ({
      events: events.items,
      moves: moves.items,
      plans: listings.flatMap(({ items }) => items),
      unreadable: [events, moves, ...listings].flatMap(({ unreadable }) => unreadable),
    })),
  );
}
