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
import { pipe, tap } from 'rxjs';
import { followLatest } from '../../data/follow-latest';
import { LoadStatus } from '../../data/load-status';
import { PlanRepository } from '../../data/plan/plan-repository';
import { readFigures } from '../../data/review/figures-content';
import { ReviewChange, ReviewRepository } from '../../data/review/review-repository';
import { Session } from '../../data/session/session';
import { Figures } from '../../domain/figures/figures';
import { figuresOf } from '../../domain/figures/figures-of';
import { freezeFigures } from '../../domain/figures/freeze';
import { readBy, strategyOfYear } from '../../domain/strategy/strategy-of-year';
import { Plan } from '../../domain/plan/plan';
import { decisionStates } from '../../domain/review/decision-states';
import { followedUp } from '../../domain/review/followed-up';
import { openDecisions } from '../../domain/review/open-decisions';
import { figuresProblem, ReviewProblem } from '../../domain/review/problems';
import { moveDecision } from '../../domain/review/reorder';
import { earlierReviews, previousReview } from '../../domain/review/review';
import { suggestionsFor, topicOf } from '../../domain/review/suggestions';
import { writeTopic } from '../../domain/review/topic';
import { answerTo } from './review-answer';
import { isKept, ReviewOutcome } from './review-outcome';
import { ReviewsStore } from './reviews-store';

/** Something that waited for the network, and was not taken when it came back. */
export interface SentBack {
  readonly text: string;
  readonly outcome: ReviewOutcome;
}

interface ReviewState {
  readonly reviewId: string;
  readonly plansStatus: LoadStatus;
  /** The plans of the review's year; none for a final review, which has its figures. */
  readonly plans: readonly Plan[];
  readonly frozenStatus: LoadStatus;
  /** The figures of a final review; `null` where there are none that can be read. */
  readonly frozen: Figures | null;
  readonly sentBack: readonly SentBack[];
}

const initial: ReviewState = {
  reviewId: '',
  plansStatus: 'idle',
  plans: [],
  frozenStatus: 'idle',
  frozen: null,
  sentBack: [],
};

/** One review: what it says, the figures it looks at, and what is written in it. */
export const ReviewStore = signalStore(
  withState(initial),
  withProps(() => ({
    _repository: inject(ReviewRepository),
    _plans: inject(PlanRepository),
    _session: inject(Session),
    all: inject(ReviewsStore),
  })),
  withComputed(({ reviewId, all }) => ({
    review: computed(() => all.review(reviewId())),
  })),
  withComputed(({ review, plans, plansStatus, frozen, frozenStatus, all }) => {
    const isFinal = computed(() => review()?.status === 'final');
    /** Of now for a draft; for a final review as they were, whatever has happened since. */
    const figures = computed(() => {
      const current = review();
      if (current === null || current.status === 'final') {
        return frozen();
      }
      const { strategies, directory } = all.municipality;
      const strategy = strategyOfYear(plans(), strategies());
      const read = strategy ? readBy(strategy, plans(), strategies()) : plans();
      return figuresOf(read, strategy, directory(), all.today(), current.year);
    });
    return {
      isFinal,
      figures,
      status: computed((): LoadStatus => {
        if (all.status() !== 'ready' || review() === null) {
          return all.status();
        }
        return isFinal() ? frozenStatus() : plansStatus();
      }),
      /** Whether the person may write in it. */
      mayWrite: computed(() => review()?.status === 'draft' && all.mayPrepare()),
      mayFinish: computed(() => review()?.status === 'draft' && all.mayFinish()),
      previous: computed(() => {
        const current = review();
        return current && previousReview(all.reviews(), current);
      }),
      /** Decisions of earlier reviews that this one has to follow up. */
      toFollowUp: computed(() => {
        const current = review();
        return current ? openDecisions(earlierReviews(all.reviews(), current), all.today()) : [];
      }),
      /** What it says of earlier decisions. */
      followedUp: computed(() => {
        const current = review();
        return current ? followedUp(all.reviews(), current) : [];
      }),
      /** Its own decisions, with what has become of them. */
      decisions: computed(() => {
        const current = review();
        return current ? decisionStates(all.reviews(), current, all.today()) : [];
      }),
      /** What the data suggest that the meeting takes up. */
      suggestions: computed(() => {
        const shown = figures();
        return shown ? suggestionsFor(plans(), shown) : [];
      }),
    };
  }),
  withComputed(({ suggestions, review }) => ({
    /** The suggestions that nothing has been decided about. */
    undecided: computed(() => {
      const taken = new Set(review()?.decisions.map(({ topic }) => topic));
      return suggestions().filter((one) => !taken.has(writeTopic(topicOf(one))));
    }),
  })),
  withMethods((store) => ({
    _followPlans: rxMethod<number | null>(
      followLatest({
        begin: (year) =>
          patchState(store, { plansStatus: year === null ? 'idle' : 'loading', plans: [] }),
        watch: (year) => store._plans.watchPlansOfYear(year),
        next: ({ items }) => patchState(store, { plansStatus: 'ready', plans: items }),
        error: (plansStatus) => patchState(store, { plansStatus }),
      }),
    ),
    _followFrozen: rxMethod<string | null>(
      followLatest({
        begin: (reviewId) =>
          patchState(store, { frozenStatus: reviewId === null ? 'idle' : 'loading', frozen: null }),
        watch: (reviewId) => store._repository.watchFigures(reviewId),
        next: (found) =>
          patchState(store, {
            frozenStatus: 'ready',
            frozen: found && 'item' in found ? readFigures(found.item) : null,
          }),
        error: (frozenStatus) => patchState(store, { frozenStatus }),
      }),
    ),
    _send: async (
      text: string,
      write: (seen: number, by: string) => Promise<void>,
    ): Promise<ReviewOutcome> => {
      const review = store.review();
      if (review === null) {
        return 'failed';
      }
      return answerTo(write(review.version, store._session.uid() ?? ''), (outcome) =>
        patchState(store, ({ sentBack }) => ({ sentBack: [...sentBack, { text, outcome }] })),
      );
    },
  })),
  withMethods((store) => ({
    /** Takes up another review. */
    open: rxMethod<string>(pipe(tap((reviewId) => patchState(store, { reviewId, sentBack: [] })))),
    /** An id for a new decision. */
    newId: () => store._repository.newId(),

    /**
     * Writes in the draft as it stands now: who writes compares with what they saw beforehand.
     *
     * @param text what somebody has typed, to be shown if it is sent back later
     */
    save: (change: ReviewChange, text = ''): Promise<ReviewOutcome> =>
      store._send(text, (seen, by) =>
        store._repository.saveReview({ reviewId: store.reviewId(), seen, by }, change),
      ),
    forgetSentBack: () => patchState(store, { sentBack: [] }),

    /** What is wrong with the figures of now, so that they cannot be frozen. */
    freezingProblem: (): ReviewProblem | null => {
      const figures = store.figures();
      return figures ? figuresProblem(freezeFigures(figures)) : 'required';
    },

    /**
     * Makes the review final with the figures of now.
     *
     * @param seen the version that the person has looked at
     */
    finish(seen: number): Promise<ReviewOutcome> {
      const figures = store.figures();
      return figures
        ? store._send('', (_, by) =>
            store._repository.finishReview(
              { reviewId: store.reviewId(), seen, by },
              freezeFigures(figures),
            ),
          )
        : Promise.resolve('failed');
    },

    /** Tries again after an error. */
    retry(): void {
      store.all.retry();
      const review = store.review();
      store._followPlans(review?.status === 'draft' ? review.year : null);
      store._followFrozen(review?.status === 'final' ? review.id : null);
    },
  })),
  withMethods((store) => ({
    /** Moves a decision a number of places down; up where it is negative. One write for each. */
    async move(decisionId: string, by: number): Promise<ReviewOutcome> {
      for (const decision of moveDecision(store.review()?.decisions ?? [], decisionId, by)) {
        const outcome = await store.save({ kind: 'decision', decision });
        if (!isKept(outcome)) {
          return outcome;
        }
      }
      return 'saved';
    },
  })),
  withHooks({
    onInit: (store) => {
      const draftYear = () => {
        const review = store.review();
        return review?.status === 'draft' ? review.year : null;
      };
      void store._followPlans(computed(draftYear));
      void store._followFrozen(computed(() => (store.isFinal() ? store.reviewId() : null)));
    },
  }),
);
