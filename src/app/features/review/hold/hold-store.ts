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
import { combineLatest, EMPTY, pipe, switchMap } from 'rxjs';
import { ChangeRepository } from '../../../data/change/change-repository';
import { followLatest } from '../../../data/follow-latest';
import { LoadStatus } from '../../../data/load-status';
import { MeasureRepository } from '../../../data/measure/measure-repository';
import { MeasureChange, PlanMove } from '../../../domain/changes/change';
import { whatChanged } from '../../../domain/changes/what-changed';
import { Day } from '../../../domain/day/day';
import { isEscalated } from '../../../domain/measure/attention';
import { toRows } from '../../../domain/register/register-row';
import { submittedPlans } from '../../../domain/review/suggestions';
import { ReviewStore } from '../review-store';
import { slidesOf } from './slides';

interface HoldState {
  readonly changesStatus: LoadStatus;
  readonly changes: readonly MeasureChange[];
  readonly moves: readonly PlanMove[];
  /** What ledergruppen is asked, by `planId/measureId`. */
  readonly questions: ReadonlyMap<string, string>;
}

const initial: HoldState = { changesStatus: 'idle', changes: [], moves: [], questions: new Map() };

/** The screens of a meeting, from the review, its figures and what has changed since the last one. */
export const HoldStore = signalStore(
  withState(initial),
  withProps(() => ({
    _changes: inject(ChangeRepository),
    _measures: inject(MeasureRepository),
    store: inject(ReviewStore),
  })),
  withComputed(({ store }) => ({
    lifted: computed(() => toRows(store.plans()).filter(isEscalated)),
  })),
  withComputed(({ store, lifted, changes, moves, changesStatus, questions }) => {
    const changed = computed(() => {
      const review = store.review();
      if (review === null || store.isFinal()) {
        return undefined;
      }
      return changesStatus() === 'ready'
        ? whatChanged(store.plans(), changes(), moves(), review.since, store.all.today())
        : null;
    });
    return {
      changed,
      slides: computed(() => {
        const [review, figures] = [store.review(), store.figures()];
        return review && figures
          ? slidesOf({
              figures,
              since: review.since,
              changed: changed(),
              lifted: lifted(),
              questions: questions(),
              plans: submittedPlans(store.plans()),
              toFollowUp: store.toFollowUp(),
              decisions: review.decisions.length,
              isFinal: store.isFinal(),
            })
          : [];
      }),
    };
  }),
  withMethods((hold) => ({
    _followChanges: rxMethod<Day | null>(
      followLatest({
        begin: (since) =>
          patchState(hold, {
            changesStatus: since === null ? 'idle' : 'loading',
            changes: [],
            moves: [],
          }),
        watch: (since) =>
          combineLatest([
            hold._changes.watchMeasureChanges(since),
            hold._changes.watchPlanMoves(since),
          ]),
        next: ([changes, moves]) =>
          patchState(hold, {
            changesStatus: 'ready',
            changes: changes.items,
            moves: moves.items,
          }),
        error: (changesStatus) => patchState(hold, { changesStatus }),
      }),
    ),
    /** Reads the measures in full: their lines do not hold what is asked. */
    _followQuestions: rxMethod<string>(
      pipe(
        switchMap((keys) =>
          keys === ''
            ? EMPTY
            : combineLatest(
                keys.split(' ').map((key) => {
                  const [planId, measureId] = key.split('/');
                  return hold._measures.watchMeasure(planId, measureId);
                }),
              ).pipe(
                tapResponse({
                  next: (found) =>
                    patchState(hold, {
                      questions: new Map(
                        keys.split(' ').map((key, index) => {
                          const one = found[index];
                          return [key, one && 'item' in one ? one.item.escalation : ''];
                        }),
                      ),
                    }),
                  // Without them the measures are still named, with a way to each.
                  error: () => patchState(hold, { questions: new Map() }),
                }),
              ),
        ),
      ),
    ),
  })),
  withHooks({
    onInit: (hold) => {
      void hold._followChanges(
        computed(() => {
          const review = hold.store.review();
          return review?.status === 'draft' ? review.since : null;
        }),
      );
      void hold._followQuestions(
        computed(() =>
          hold
            .lifted()
            .map(({ planId, id }) => `${planId}/${id}`)
            .join(' '),
        ),
      );
    },
  }),
);
