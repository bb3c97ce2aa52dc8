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
import { combineLatest, EMPTY, pipe, switchMap, tap } from 'rxjs';
import { LoadStatus } from '../../../data/load-status';
import { readFigures } from '../../../data/review/figures-content';
import { ReviewRepository } from '../../../data/review/review-repository';
import { compareFigures } from '../../../domain/figures/compare-figures';
import { Figures } from '../../../domain/figures/figures';
import { decisionsBetween, inOrder } from '../../../domain/review/between-reviews';
import { ReviewsStore } from '../reviews-store';

/** The ids of the two, in either order; '' for one that is not chosen. */
export interface Chosen {
  readonly a: string;
  readonly b: string;
}

interface CompareState {
  readonly chosen: Chosen;
  readonly figuresStatus: LoadStatus;
  /** Those of `a` and `b`; `null` where they cannot be read. */
  readonly figures: readonly (Figures | null)[];
}

const initial: CompareState = { chosen: { a: '', b: '' }, figuresStatus: 'idle', figures: [] };

/** Two final reviews beside each other. */
export const CompareStore = signalStore(
  withState(initial),
  withProps(() => ({ _reviews: inject(ReviewRepository), all: inject(ReviewsStore) })),
  withComputed(({ chosen, figures, figuresStatus, all }) => {
    /** The two in the order of their meetings; `null` until two different ones are chosen. */
    const pair = computed(() => {
      const { a, b } = chosen();
      const [one, other] = [all.review(a), all.review(b)];
      return one?.status === 'final' && other?.status === 'final' && one !== other
        ? inOrder(one, other)
        : null;
    });
    return {
      pair,
      status: computed(() =>
        all.status() === 'ready' && pair() !== null ? figuresStatus() : all.status(),
      ),
      comparison: computed(() => {
        const [of, two] = [figures(), pair()];
        const [earlier, later] = two?.[0].id === chosen().a ? of : [...of].reverse();
        return two && earlier && later ? compareFigures(earlier, later) : null;
      }),
      decisions: computed(() => {
        const two = pair();
        return two ? decisionsBetween(all.reviews(), ...two) : [];
      }),
    };
  }),
  withMethods((store) => ({
    /** Takes up two others, and fetches their figures. */
    compare: rxMethod<Chosen>(
      pipe(
        tap((chosen) => patchState(store, { chosen, figuresStatus: 'loading', figures: [] })),
        switchMap(({ a, b }) =>
          a === '' || b === '' || a === b
            ? EMPTY
            : combineLatest([store._reviews.watchFigures(a), store._reviews.watchFigures(b)]).pipe(
                tapResponse({
                  next: (found) =>
                    patchState(store, {
                      figuresStatus: 'ready',
                      figures: found.map((one) =>
                        one && 'item' in one ? readFigures(one.item) : null,
                      ),
                    }),
                  error: (error: Error) =>
                    patchState(store, { figuresStatus: { error: error.message } }),
                }),
              ),
        ),
      ),
    ),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry(): void {
      store.all.retry();
      store.compare(store.chosen());
    },
  })),
);
