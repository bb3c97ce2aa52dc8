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
import { Clock } from '../../data/clock/clock';
import { Unreadable } from '../../data/document/unreadable';
import { followLatest } from '../../data/follow-latest';
import { LoadStatus } from '../../data/load-status';
import { Municipality } from '../../data/municipality/municipality';
import { ReviewRepository } from '../../data/review/review-repository';
import { Session } from '../../data/session/session';
import { mayFinishReview, mayPrepareReview, maySeeDraftReviews } from '../../domain/member/access';
import { decisionStates } from '../../domain/review/decision-states';
import { newHeading } from '../../domain/review/new-heading';
import { OpenDecision, openDecisions } from '../../domain/review/open-decisions';
import { latestFirst, Review } from '../../domain/review/review';
import { ReviewOutcome } from './review-outcome';
import { answerTo } from './review-answer';
import { AGENDA, titleFor } from './review-words';

interface ReviewsState {
  readonly status: LoadStatus;
  readonly reviews: readonly Review[];
  readonly unreadable: readonly Unreadable[];
}

const initial: ReviewsState = { status: 'idle', reviews: [], unreadable: [] };

/** All reviews that the person may see, and what they have decided that is still to be done. */
export const ReviewsStore = signalStore(
  withState(initial),
  withProps(() => ({
    _reviews: inject(ReviewRepository),
    _session: inject(Session),
    municipality: inject(Municipality),
    today: inject(Clock).today,
  })),
  withComputed(({ reviews, today, _session }) => {
    const may = (rule: typeof mayPrepareReview) =>
      computed(() => {
        const member = _session.member();
        return member !== null && rule(member);
      });
    const open = computed(() => openDecisions(reviews(), today()));
    const isMine = ({ decision }: OpenDecision) =>
      decision.responsibleUid === _session.uid() || _session.unitIds().includes(decision.unitId);
    return {
      mayPrepare: may(mayPrepareReview),
      mayFinish: may(mayFinishReview),
      maySeeDrafts: may(maySeeDraftReviews),
      /** The latest first. */
      drafts: computed(() => latestFirst(reviews()).filter(({ status }) => status === 'draft')),
      finals: computed(() =>
        latestFirst(reviews())
          .filter(({ status }) => status === 'final')
          .map((review) => {
            const states = decisionStates(reviews(), review, today());
            return { review, open: states.filter(({ doneOn }) => doneOn === null).length };
          }),
      ),
      open,
      /** What the person or the person's units are to see to. */
      mine: computed(() => open().filter(isMine)),
      others: computed(() => open().filter((decision) => !isMine(decision))),
    };
  }),
  withMethods((store) => ({
    /** The review by id; `null` where there is none that the person may see. */
    review: (id: string) => store.reviews().find((review) => review.id === id) ?? null,
    _follow: rxMethod<boolean | null>(
      followLatest({
        begin: (withDrafts) =>
          patchState(store, withDrafts === null ? initial : { ...initial, status: 'loading' }),
        watch: (withDrafts) => store._reviews.watchReviews(withDrafts),
        next: ({ items, unreadable }) =>
          patchState(store, { status: 'ready', reviews: items, unreadable }),
        error: (status) => patchState(store, { status }),
      }),
    ),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: () => store._follow(store.maySeeDrafts()),

    /** Begins a draft with what can be guessed. Says how it went, and the id that it has got. */
    async prepare(): Promise<{ readonly id: string; readonly outcome: ReviewOutcome }> {
      const id = store._reviews.newId();
      const heading = newHeading(store.reviews(), store.today());
      const outcome = await answerTo(
        store._reviews.createReview(
          id,
          { ...heading, title: titleFor(heading.day), agenda: AGENDA },
          store._session.uid() ?? '',
        ),
      );
      return { id, outcome };
    },
  })),
  withHooks({
    onInit: (store) =>
      void store._follow(
        computed(() => (store._session.status() === 'ready' ? store.maySeeDrafts() : null)),
      ),
  }),
);
