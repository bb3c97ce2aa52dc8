import { inject } from '@angular/core';
import { tapResponse } from '@ngrx/operators';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import { EMPTY, pipe, switchMap, tap } from 'rxjs';
import { CommentRepository } from '../../data/comment/comment-repository';
import { Unreadable } from '../../data/document/unreadable';
import { LoadStatus } from '../../data/load-status';
import { Session } from '../../data/session/session';
import { Comment } from '../../domain/comment/comment';

interface Place {
  readonly planId: string;
  readonly measureId: string;
}

interface CommentState extends Place {
  readonly status: LoadStatus;
  readonly comments: readonly Comment[];
  readonly unreadable: readonly Unreadable[];
}

const initial: CommentState = {
  status: 'idle',
  planId: '',
  measureId: '',
  comments: [],
  unreadable: [],
};

/** What has been said of one measure. Whoever opens it has seen where they are mentioned. */
export const CommentStore = signalStore(
  withState(initial),
  withProps(() => ({ _repository: inject(CommentRepository), _session: inject(Session) })),
  withMethods((store) => ({
    _markSeen(comments: readonly Comment[], { planId, measureId }: Place): void {
      const uid = store._session.uid() ?? '';
      for (const comment of comments.filter(({ unread }) => unread.includes(uid))) {
        // Where the note does not arrive, the mention is shown once more: nothing is lost.
        store._repository.markSeen({ ...comment, planId, measureId }, uid).catch(() => undefined);
      }
    },
  })),
  withMethods((store) => ({
    follow: rxMethod<Place>(
      pipe(
        tap((place) => patchState(store, { ...initial, ...place, status: 'loading' })),
        switchMap((place) =>
          place.measureId === ''
            ? EMPTY
            : store._repository.watchComments(place.planId, place.measureId).pipe(
                tapResponse({
                  next: ({ items, unreadable }) => {
                    patchState(store, { status: 'ready', comments: items, unreadable });
                    store._markSeen(items, place);
                  },
                  error: (error: Error) => patchState(store, { status: { error: error.message } }),
                }),
              ),
        ),
      ),
    ),
    /** Adds a comment in the name of whoever is signed in. Rejects where the server refuses it. */
    add: (text: string, mentions: readonly string[]) =>
      store._repository.addComment(store.planId(), store.measureId(), {
        by: store._session.uid() ?? '',
        text,
        mentions,
      }),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: () => store.follow({ planId: store.planId(), measureId: store.measureId() }),
  })),
);
