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
import { combineLatest, map, Observable, of, pipe, switchMap, tap } from 'rxjs';
import { Clock } from '../../data/clock/clock';
import { Unreadable } from '../../data/document/unreadable';
import { LoadStatus } from '../../data/load-status';
import { Municipality } from '../../data/municipality/municipality';
import { PlanRepository } from '../../data/plan/plan-repository';
import { readFigures } from '../../data/review/figures-content';
import { ReviewRepository } from '../../data/review/review-repository';
import { Figures } from '../../domain/figures/figures';
import { figuresOf } from '../../domain/figures/figures-of';
import { Plan } from '../../domain/plan/plan';
import { openDecisions } from '../../domain/review/open-decisions';
import { Review } from '../../domain/review/review';
import { reviewReport } from '../../ui/report/review-report';

/** What the report is made from. */
interface Material {
  /** `null` where there is no review that the person may see. */
  readonly review: Review | null;
  /** The figures that a final review froze; `null` for a draft, and where they cannot be read. */
  readonly frozen: Figures | null;
  /** The plans that a draft's figures are computed from. */
  readonly plans: readonly Plan[];
  /** The final reviews, for the decisions that are followed up. */
  readonly earlier: readonly Review[];
  readonly unreadable: readonly Unreadable[];
}

interface ReviewReportState extends Material {
  readonly status: LoadStatus;
  readonly reviewId: string;
}

const NOTHING: Material = { review: null, frozen: null, plans: [], earlier: [], unreadable: [] };

/** One review as a report: a final one with the figures that it froze, a draft with today's. */
export const ReviewReportStore = signalStore(
  withState<ReviewReportState>({ ...NOTHING, status: 'idle', reviewId: '' }),
  withProps(() => ({
    _reviews: inject(ReviewRepository),
    _plans: inject(PlanRepository),
    _municipality: inject(Municipality),
    _today: inject(Clock).today,
  })),
  withComputed(({ review, frozen, plans, _municipality, _today }) => ({
    _figures: computed(() => {
      const current = review();
      return current?.status === 'draft'
        ? figuresOf(
            plans(),
            _municipality.currentStrategy(),
            _municipality.directory(),
            _today(),
            current.year,
          )
        : frozen();
    }),
  })),
  withComputed(({ review, earlier, _figures, _municipality, _today }) => ({
    /** `null` where there is no review, or its figures cannot be read. */
    report: computed(() => {
      const [current, figures] = [review(), _figures()];
      return current && figures
        ? reviewReport({
            review: current,
            figures,
            earlier: earlier(),
            open: current.status === 'draft' ? openDecisions(earlier(), _today()) : [],
            directory: _municipality.directory(),
          })
        : null;
    }),
  })),
  withMethods((store) => ({
    _materialFor(review: Review): Observable<Material> {
      const basis: Observable<Partial<Material>> =
        review.status === 'final'
          ? store._reviews.watchFigures(review.id).pipe(
              map((found) => {
                const frozen = found && 'item' in found ? readFigures(found.item) : null;
                return frozen
                  ? { frozen }
                  : { unreadable: [{ path: `reviews/${review.id}/figures/frozen`, reason: '' }] };
              }),
            )
          : store._plans
              .watchPlansOfYear(review.year)
              .pipe(map(({ items, unreadable }) => ({ plans: items, unreadable })));
      return combineLatest([basis, store._reviews.watchReviews(false)]).pipe(
        map(([rest, { items }]) => ({ ...NOTHING, review, earlier: items, ...rest })),
      );
    },
  })),
  withMethods((store) => ({
    follow: rxMethod<string>(
      pipe(
        tap((reviewId) => patchState(store, { ...NOTHING, status: 'loading', reviewId })),
        switchMap((reviewId) =>
          store._reviews.watchReview(reviewId).pipe(
            switchMap((found) => {
              if (found === null) {
                return of(NOTHING);
              }
              return 'item' in found
                ? store._materialFor(found.item)
                : of({ ...NOTHING, unreadable: [found.unreadable] });
            }),
            tapResponse({
              next: (material) => patchState(store, { ...material, status: 'ready' }),
              error: (error: Error) => patchState(store, { status: { error: error.message } }),
            }),
          ),
        ),
      ),
    ),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: () => store.follow(store.reviewId()),
  })),
);
