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
import { combineLatest } from 'rxjs';
import { Directory, EMPTY_DIRECTORY } from '../../domain/directory/directory';
import { DEFAULT_SETTINGS, Settings } from '../../domain/settings/settings';
import { Strategy } from '../../domain/strategy/strategy';
import { DirectoryRepository } from '../directory/directory-repository';
import { Unreadable } from '../document/unreadable';
import { followLatest } from '../follow-latest';
import { LoadStatus } from '../load-status';
import { Session } from '../session/session';
import { StrategyRepository } from '../strategy/strategy-repository';

interface MunicipalityState {
  readonly status: LoadStatus;
  readonly directory: Directory;
  readonly settings: Settings;
  readonly strategies: readonly Strategy[];
  readonly unreadable: readonly Unreadable[];
}

const initial: MunicipalityState = {
  status: 'idle',
  directory: EMPTY_DIRECTORY,
  settings: DEFAULT_SETTINGS,
  strategies: [],
  unreadable: [],
};

/** Units, people, settings and strategies: what every page needs to say what the measures refer to. */
export const Municipality = signalStore(
  { providedIn: 'root' },
  withState(initial),
  withProps(() => ({
    _directory: inject(DirectoryRepository),
    _strategies: inject(StrategyRepository),
    _session: inject(Session),
  })),
  withComputed(({ strategies }) => ({
    /** The strategy that new plans follow; `null` while loading or where none is current. */
    currentStrategy: computed(
      () => strategies().find((strategy) => strategy.status === 'current') ?? null,
    ),
  })),
  withMethods((store) => ({
    /** The strategy by id; `null` where it is not known. */
    strategy: (id: string) => store.strategies().find((strategy) => strategy.id === id) ?? null,
    /** For a member: the same for all of them. */
    _follow: rxMethod<'member' | null>(
      followLatest({
        begin: (member) => patchState(store, member === null ? initial : { status: 'loading' }),
        watch: () =>
          combineLatest([store._directory.watchDirectory(), store._strategies.watchStrategies()]),
        next: ([{ directory, settings, unreadable }, strategies]) =>
          patchState(store, {
            status: 'ready',
            directory,
            settings,
            strategies: strategies.items,
            unreadable: [...unreadable, ...strategies.unreadable],
          }),
        error: (status) => patchState(store, { status }),
      }),
    ),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry: () => store._follow('member'),
  })),
  withHooks({
    onInit: (store) =>
      void store._follow(computed(() => (store._session.status() === 'ready' ? 'member' : null))),
  }),
);
