import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withHooks,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import { PlacedComment } from '../../domain/comment/comment';
import { Unreadable } from '../document/unreadable';
import { followLatest } from '../follow-latest';
import { LoadStatus } from '../load-status';
import { Session } from '../session/session';
import { CommentRepository } from './comment-repository';

interface MentionsState {
  readonly status: LoadStatus;
  readonly unread: readonly PlacedComment[];
  readonly unreadable: readonly Unreadable[];
}

const initial: MentionsState = { status: 'idle', unread: [], unreadable: [] };

/** Where somebody has mentioned whoever is signed in, on any measure, and it has not been seen. */
export const Mentions = signalStore(
  { providedIn: 'root' },
  withState(initial),
  withProps(() => ({
    _comments: inject(CommentRepository),
    _session: inject(Session),
  })),
  withMethods((store) => ({
    _follow: rxMethod<string | null>(
      followLatest({
        begin: (uid) =>
          patchState(store, uid === null ? initial : { ...initial, status: 'loading' }),
        watch: (uid) => store._comments.watchUnread(uid),
        next: ({ items, unreadable }) =>
          patchState(store, { status: 'ready', unread: items, unreadable }),
        error: (status) => patchState(store, { status }),
      }),
    ),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: () => store._follow(store._session.uid()),
  })),
  withHooks({
    onInit: (store) =>
      void store._follow(
        computed(() => (store._session.status() === 'ready' ? store._session.uid() : null)),
      ),
  }),
);
