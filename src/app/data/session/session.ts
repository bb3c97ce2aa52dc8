import { computed, DOCUMENT, inject } from '@angular/core';
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
import { EMPTY, pipe, switchMap, tap } from 'rxjs';
import { Member } from '../../domain/member/member';
import { Found, Unreadable } from '../document/unreadable';
import { Identity } from '../identity/identity';
import { MemberRepository } from '../member/member-repository';

/** `stranger`: signed in, but not an active member. */
export type SessionStatus =
  'loading' | 'signedOut' | 'stranger' | 'ready' | { readonly error: string };

interface SessionState {
  readonly status: SessionStatus;
  readonly uid: string | null;
  readonly member: Member | null;
  readonly unreadable: readonly Unreadable[];
}

const nobody: SessionState = { status: 'loading', uid: null, member: null, unreadable: [] };

/** Who is signed in and what they are, followed as an administrator changes it. */
export const Session = signalStore(
  { providedIn: 'root' },
  withState(nobody),
  withProps(() => ({
    _document: inject(DOCUMENT),
    _identity: inject(Identity),
    _members: inject(MemberRepository),
  })),
  withComputed(({ member }) => ({
    role: computed(() => member()?.role ?? null),
    unitIds: computed(() => member()?.unitIds ?? []),
  })),
  withMethods((store) => ({
    signIn: (email: string, password: string) => store._identity.signIn(email, password),
    /** Ends with a page loaded anew: nothing of the last person is left in it. */
    signOut: async () => {
      await store._identity.signOut();
      store._document.location.assign('/');
    },
    _followMember: rxMethod<string | null>(
      pipe(
        tap((uid) => patchState(store, { ...nobody, uid, status: uid ? 'loading' : 'signedOut' })),
        switchMap((uid) =>
          uid
            ? store._members.watchMember(uid).pipe(
                tapResponse({
                  next: (found) => patchState(store, known(found)),
                  error: (error: Error) => patchState(store, { status: { error: error.message } }),
                }),
              )
            : EMPTY,
        ),
      ),
    ),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: () => store._followMember(store.uid()),
  })),
  withHooks({ onInit: (store) => void store._followMember(store._identity.uid) }),
);

function known(found: Found<Member>): Partial<SessionState> {
  if (found === null) {
    return { status: 'stranger', member: null };
  }
  return 'item' in found
    ? { status: 'ready', member: found.item, unreadable: [] }
    : { status: 'stranger', member: null, unreadable: [found.unreadable] };
}
