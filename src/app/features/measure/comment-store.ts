import { inject } from '@angular/core';
import { tapResponse } from '@ngrx/operators';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import { EMPTY, pipe, switchMap, tap } from 'rxjs';
import { CommentRepository } from '../../data/comment/comment-repository';
import { CommentShelf, NOTHING_UNSENT, UnsentComments } from '../../data/comment/comment-shelf';
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
  /** What was written here and has no answer from the server, also before the page was closed. */
  readonly unsent: UnsentComments;
}

const initial: CommentState = {
  status: 'idle',
  planId: '',
  measureId: '',
  comments: [],
  unreadable: [],
  unsent: NOTHING_UNSENT,
};

/** What has been said of one measure. Whoever opens it has seen where they are mentioned. */
export const CommentStore = signalStore(
  withState(initial),
  withProps(() => ({
    _repository: inject(CommentRepository),
    _shelf: inject(CommentShelf),
    _session: inject(Session),
    /** Texts sent from this very page: their promise tells how it went. */
    _sending: new Set<string>(),
  })),
  withMethods((store) => ({ _uid: () => store._session.uid() ?? '' })),
  withMethods((store) => ({
    /** Changes what is kept beside a measure: the one in sight, or one that was left meanwhile. */
    _keep({ planId, measureId }: Place, change: (unsent: UnsentComments) => UnsentComments): void {
      const isInSight = planId === store.planId() && measureId === store.measureId();
      const shelf = store._shelf;
      const before = isInSight ? store.unsent() : shelf.read(store._uid(), planId, measureId);
      const unsent = change(before);
      shelf.put(store._uid(), planId, measureId, unsent);
      if (isInSight) {
        patchState(store, { unsent });
      }
    },
  })),
  withMethods((store) => ({
    /** Takes the texts off those that are on their way; what was refused goes back to the field. */
    _settle(place: Place, arrived: readonly string[], refused: readonly string[]): void {
      const done = [...arrived, ...refused];
      store._keep(place, ({ typed, sent, mentioned }) => {
        const left = sent.filter((text) => !done.includes(text));
        // By now the next may be half-written.
        const again = [...refused, typed].filter((text) => text !== '').join('\n\n');
        return { typed: again, sent: left, mentioned: again || left.length > 0 ? mentioned : [] };
      });
    },
  })),
  withMethods((store) => ({
    /**
     * Finds out what became of what was sent before the page was closed: the server's own has a
     * moment, and what is on its way has none yet.
     */
    _resume(comments: readonly Comment[], place: Place): void {
      const own = comments.filter(({ by, at }) => by === store._uid() && at);
      const arrived = sentBefore(store).filter((text) => own.some((one) => one.text === text));
      if (arrived.length > 0) {
        store._settle(place, arrived, []);
      }
    },
    /** What the server has not got, though it has answered all that was sent, was refused. */
    async _takeBack(place: Place): Promise<void> {
      const before = sentBefore(store);
      if (before.length === 0) {
        return;
      }
      const { items } = await store._repository.fetchComments(place.planId, place.measureId);
      const own = items.filter(({ by }) => by === store._uid());
      const refused = before.filter((text) => own.every((one) => one.text !== text));
      if (refused.length > 0) {
        store._settle(place, [], refused);
      }
    },
    _markSeen(comments: readonly Comment[], { planId, measureId }: Place): void {
      const uid = store._uid();
      for (const comment of comments.filter(({ unread }) => unread.includes(uid))) {
        // Where the note does not arrive, the mention is shown once more: nothing is lost.
        store._repository.markSeen({ ...comment, planId, measureId }, uid).catch(() => undefined);
      }
    },
  })),
  withMethods((store) => ({
    follow: rxMethod<Place>(
      pipe(
        tap((place) => {
          const { planId, measureId } = place;
          const unsent = store._shelf.read(store._uid(), planId, measureId);
          patchState(store, { ...initial, ...place, unsent, status: 'loading' });
          // Where the server cannot be asked, the text stays on the shelf until the next visit.
          store._takeBack(place).catch(() => undefined);
        }),
        switchMap((place) =>
          place.measureId === ''
            ? EMPTY
            : store._repository.watchComments(place.planId, place.measureId).pipe(
                tapResponse({
                  next: ({ items, unreadable }) => {
                    patchState(store, { status: 'ready', comments: items, unreadable });
                    store._resume(items, place);
                    store._markSeen(items, place);
                  },
                  error: (error: Error) => patchState(store, { status: { error: error.message } }),
                }),
              ),
        ),
      ),
    ),
    /** Keeps what stands in the field. */
    type: (typed: string) => store._keep(placeOf(store), (unsent) => ({ ...unsent, typed })),
    /** Keeps that this person was chosen to be mentioned in what is written. */
    mention: (uid: string) =>
      store._keep(placeOf(store), (unsent) => ({
        ...unsent,
        mentioned: [...unsent.mentioned, uid],
      })),
    /**
     * Adds a comment in the name of whoever is signed in. Rejects where the server refuses it, and
     * the text is what stands in the field again.
     */
    async add(text: string, mentions: readonly string[]): Promise<void> {
      const place = placeOf(store);
      const { planId, measureId } = place;
      store._sending.add(text);
      store._keep(place, (unsent) => ({ ...unsent, typed: '', sent: [...unsent.sent, text] }));
      try {
        const comment = { by: store._uid(), text, mentions };
        await store._repository.addComment(planId, measureId, comment);
        store._settle(place, [text], []);
      } catch (error) {
        store._settle(place, [], [text]);
        throw error;
      } finally {
        store._sending.delete(text);
      }
    },
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: () => store.follow(placeOf(store)),
  })),
);

/** The texts that a page sent which has been closed since. */
function sentBefore(store: {
  readonly unsent: () => UnsentComments;
  readonly _sending: ReadonlySet<string>;
}): readonly string[] {
  return store.unsent().sent.filter((text) => !store._sending.has(text));
}

function placeOf(store: {
  readonly planId: () => string;
  readonly measureId: () => string;
}): Place {
  return { planId: store.planId(), measureId: store.measureId() };
}
