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
import { EMPTY, pipe, switchMap, tap } from 'rxjs';
import { CoordinationRepository } from '../../../data/coordination/coordination-repository';
import { Unreadable } from '../../../data/document/unreadable';
import { followLatest } from '../../../data/follow-latest';
import { LoadStatus } from '../../../data/load-status';
import { WriteRefused } from '../../../data/measure/measure-repository';
import { Session } from '../../../data/session/session';
import { Clash, Clashes } from '../../../domain/coordination/clash';
import {
  Dismissal,
  DismissalProblem,
  dismissalProblem,
  Dismissals,
  outdated,
} from '../../../domain/coordination/dismissal';
import { findClashes } from '../../../domain/coordination/find-clashes';
import { Day } from '../../../domain/day/day';
import { mayPutAwayClashes } from '../../../domain/member/access';
import { RegisterRow } from '../../../domain/register/register-row';
import { inSlices } from '../../../ui/in-slices';
import { CoordinationStore } from '../coordination-store';

/** Why something was not put away, or not brought back. */
export type ClashProblem = DismissalProblem | 'notAllowed' | 'failed';

interface ClashState {
  readonly clashes: Clashes | null;
  /** How much of the measures is looked through, from 0 to 1, until there are clashes to show. */
  readonly done: number;
  readonly dismissalStatus: LoadStatus;
  readonly dismissed: readonly Dismissal[];
  readonly unreadable: readonly Unreadable[];
  /** What went wrong, by the clash's id; it stands until the next try. */
  readonly problems: Readonly<Record<string, ClashProblem>>;
}

const initial: ClashState = {
  clashes: null,
  done: 0,
  dismissalStatus: 'idle',
  dismissed: [],
  unreadable: [],
  problems: {},
};

/** The clashes of the year, and those that have been put away: one document, read here alone. */
export const ClashStore = signalStore(
  withState(initial),
  withProps(() => ({
    coordination: inject(CoordinationStore),
    _repository: inject(CoordinationRepository),
    _session: inject(Session),
  })),
  withComputed(({ coordination, dismissalStatus, dismissed, _session }) => ({
    dismissals: computed<Dismissals>(
      () => new Map(dismissed().map((dismissal) => [dismissal.clashId, dismissal])),
    ),
    /** Whether the person may put clashes away, and bring them back. */
    mayPutAway: computed(() => {
      const member = _session.member();
      return member !== null && mayPutAwayClashes(member);
    }),
    status: computed<LoadStatus>(() => {
      const plans = coordination.plans.status();
      return plans === 'ready' ? dismissalStatus() : plans;
    }),
  })),
  withMethods((store) => ({
    _find: rxMethod<{ rows: readonly RegisterRow[]; today: Day } | null>(
      pipe(
        // Those of another year are none of the one that is on its way.
        tap((wanted) => wanted ?? patchState(store, { clashes: null, done: 0 })),
        switchMap((wanted) => (wanted ? inSlices(findClashes(wanted.rows, wanted.today)) : EMPTY)),
        tap((progress) =>
          patchState(
            store,
            'result' in progress ? { clashes: progress.result } : { done: progress.done },
          ),
        ),
      ),
    ),
    _follow: rxMethod<number>(
      followLatest({
        begin: () =>
          patchState(store, { dismissalStatus: 'loading', dismissed: [], unreadable: [] }),
        watch: (year) => store._repository.watchDismissals(year),
        next: (found) =>
          patchState(store, {
            dismissalStatus: 'ready',
            dismissed: found && 'item' in found ? found.item : [],
            unreadable: found && 'unreadable' in found ? [found.unreadable] : [],
          }),
        error: (dismissalStatus) => patchState(store, { dismissalStatus }),
      }),
    ),
    _tell: (clashId: string, problem: ClashProblem | null) => {
      const { [clashId]: _before, ...problems } = store.problems();
      patchState(store, { problems: problem ? { ...problems, [clashId]: problem } : problems });
    },
  })),
  withMethods((store) => ({
    /** Puts the clash away for everybody. What goes wrong stands in `problems`. */
    putAway: async (clash: Clash, typed: string): Promise<boolean> => {
      const reason = typed.trim();
      const today = store.coordination.today();
      const dismissals = store.dismissals();
      const problem = dismissalProblem(clash, reason, dismissals, today);
      store._tell(clash.id, problem);
      if (problem) {
        return false;
      }
      const dismissal = {
        clashId: clash.id,
        measureIds: clash.measures.map(({ id }) => id),
        reason,
        by: store._session.uid() ?? '',
      };
      const year = store.coordination.plans.year();
      try {
        await store._repository.putAway(year, dismissal, outdated(dismissals, today));
        return true;
      } catch (error) {
        store._tell(clash.id, problemOf(error));
        return false;
      }
    },
    /** Brings the clash back for everybody. */
    bringBack: async (clashId: string): Promise<void> => {
      store._tell(clashId, null);
      const year = store.coordination.plans.year();
      try {
        await store._repository.bringBack(year, clashId, store._session.uid() ?? '');
      } catch (error) {
        store._tell(clashId, problemOf(error));
      }
    },
    /** Tries again after an error. */
    retry: () => {
      if (store.coordination.plans.status() === 'ready') {
        store._follow(store.coordination.plans.year());
      } else {
        store.coordination.plans.retry();
      }
    },
  })),
  withHooks({
    onInit: (store) => {
      const { plans, rows, today } = store.coordination;
      store._find(
        computed(() => (plans.status() === 'ready' ? { rows: rows(), today: today() } : null)),
      );
      store._follow(plans.year);
    },
  }),
);

function problemOf(error: unknown): ClashProblem {
  return error instanceof WriteRefused ? 'notAllowed' : 'failed';
}
