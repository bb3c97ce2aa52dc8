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
import { MeasureWrite } from '../../domain/measure/measure-write';
import { MeasureRepository } from '../measure/measure-repository';
import { Session } from '../session/session';
import { Letter, letterIdOf, Return, sendBack, toReturn } from './letter';
import { OutboxShelf } from './outbox-shelf';

interface OutboxState {
  readonly letters: readonly Letter[];
}

/**
 * Every write that the server has not taken, also those from before the page was last closed: what
 * is on its way is counted, what was sent back is kept with its text until its writer has decided.
 */
export const Outbox = signalStore(
  { providedIn: 'root' },
  withState<OutboxState>({ letters: [] }),
  withProps(() => ({
    _measures: inject(MeasureRepository),
    _session: inject(Session),
    _shelf: inject(OutboxShelf),
  })),
  withComputed(({ letters }) => ({
    waiting: computed(() => letters().filter((letter) => letter.returned === null).length),
    sentBack: computed(() => letters().filter((letter) => letter.returned !== null)),
  })),
  withMethods((store) => ({
    _keep(letters: readonly Letter[]): void {
      const before = store.letters();
      const uid = store._session.uid();
      patchState(store, { letters });
      if (uid !== null) {
        missingFrom(letters, before).forEach(({ id }) => store._shelf.remove(uid, id));
        missingFrom(before, letters).forEach((letter) => store._shelf.put(uid, letter));
      }
    },
  })),
  withMethods((store) => ({
    /** Lets go of a letter: it arrived, or its writer has decided what to keep of it. */
    discard: (id: string) => store._keep(store.letters().filter((letter) => letter.id !== id)),
  })),
  withMethods((store) => ({
    async _await(id: string, sending: Promise<void>): Promise<Return | null> {
      try {
        await sending;
        store.discard(id);
        return null;
      } catch (error) {
        const returned = toReturn(error);
        store._keep(sendBack(store.letters(), id, returned));
        return returned;
      }
    },
  })),
  withMethods((store) => ({
    /**
     * Sends a write. Resolves with `null` once the server has taken it, which without network is
     * when the network is back, or with why it came back. It stands in `letters` until then.
     */
    send(write: MeasureWrite): Promise<Return | null> {
      const id = letterIdOf(write);
      const others = store.letters().filter((letter) => letter.id !== id);
      store._keep([...others, { id, write, returned: null }]);
      return store._await(id, store._measures.saveMeasure(write));
    },
    /** The letter that was sent back for this measure; `null` where there is none. */
    sentBackFor: (planId: string, measureId: string): Letter | null =>
      store
        .sentBack()
        .find(({ write }) => write.planId === planId && write.measureId === measureId) ?? null,
    /** Takes up what the last visit left, and finds out what has arrived since. */
    _resume: rxMethod<string | null>(
      pipe(
        tap((uid) => {
          patchState(store, { letters: uid === null ? [] : store._shelf.read(uid) });
          for (const { id, write, returned } of store.letters()) {
            if (returned === null) {
              void store._await(id, store._measures.confirmMeasure(write));
            }
          }
        }),
      ),
    ),
  })),
  withHooks({
    onInit: (store) =>
      void store._resume(
        computed(() => (store._session.status() === 'ready' ? store._session.uid() : null)),
      ),
  }),
);

/** The letters of the second list that do not stand, as they are, in the first. */
function missingFrom(letters: readonly Letter[], others: readonly Letter[]): readonly Letter[] {
  return others.filter((letter) => !letters.includes(letter));
}
