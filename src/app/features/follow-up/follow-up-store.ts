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
import { tap } from 'rxjs';
import { Clock } from '../../data/clock/clock';
import { Municipality } from '../../data/municipality/municipality';
import { YearPlans } from '../../data/plan/year-plans';
import { RequestClerk } from '../../data/request/request-clerk';
import { Session } from '../../data/session/session';
import { leaderOf, personName, unitName } from '../../domain/directory/directory';
import { boardOf, BoardUnit, BoardView, WHOLE_BOARD } from '../../domain/follow-up/board';
import { mayAskForStatus } from '../../domain/member/access';
import { AskOutcome } from '../../domain/request/ask-outcome';
import { Picked, prepareAsks } from '../../domain/request/prepare-asks';
import { mayWithdraw, StatusRequest } from '../../domain/request/request';

interface FollowUpState {
  readonly view: BoardView;
  /** Ids of the rows that are ticked: `planId/measureId`. */
  readonly picked: ReadonlySet<string>;
  /** Why a request could not be taken back, by its id. */
  readonly withdrawals: Readonly<Record<string, Exclude<AskOutcome, 'saved'>>>;
}

/** What can be asked about in a unit or an area, and how much of it is ticked. */
export interface Choice {
  readonly ids: readonly string[];
  readonly picked: number;
}

/** The board of the year, and what is ticked on it. */
export const FollowUpStore = signalStore(
  withState<FollowUpState>({ view: WHOLE_BOARD, picked: new Set<string>(), withdrawals: {} }),
  withProps(() => ({
    plans: inject(YearPlans),
    municipality: inject(Municipality),
    today: inject(Clock).today,
    _clerk: inject(RequestClerk),
    _session: inject(Session),
  })),
  withComputed(({ plans, municipality, view, today, _session }) => ({
    board: computed(() =>
      boardOf(
        plans.plans(),
        municipality.directory(),
        municipality.settings().graceDays,
        view(),
        today(),
      ),
    ),
    mayAsk: computed(() => {
      const member = _session.member();
      return member !== null && mayAskForStatus(member);
    }),
  })),
  withComputed(({ board, picked, plans, today }) => ({
    /** By unit, and by area. */
    choices: computed<ReadonlyMap<string, Choice>>(() => {
      const choices = new Map<string, Choice>();
      for (const area of board().areas) {
        const units = area.units.map((unit) => {
          const ids = unit.rows.filter(({ mayBeAsked }) => mayBeAsked).map(({ id }) => id);
          const choice = { ids, picked: ids.filter((id) => picked().has(id)).length };
          choices.set(unitKey(unit), choice);
          return choice;
        });
        choices.set(area.areaId, {
          ids: units.flatMap(({ ids }) => ids),
          picked: units.reduce((sum, choice) => sum + choice.picked, 0),
        });
      }
      return choices;
    }),
    /** What would be asked now: also where the board has been narrowed to something else since. */
    prepared: computed(() => prepareAsks([...picked()].map(toPicked), plans.plans(), today())),
  })),
  withMethods((store) => ({
    /** What is ticked is of one year: of another one there is nothing on the board to see it by. */
    _forgetPicked: rxMethod<number>(tap(() => patchState(store, { picked: new Set<string>() }))),
    setView: (view: BoardView) => patchState(store, { view }),
    /** Ticks the rows, or takes the ticks away. */
    tick(ids: readonly string[], isPicked: boolean): void {
      const picked = new Set(store.picked());
      ids.forEach((id) => (isPicked ? picked.add(id) : picked.delete(id)));
      patchState(store, { picked });
    },
    unitName: (unitId: string) => unitName(store.municipality.directory(), unitId),
    personName: (uid: string) => personName(store.municipality.directory(), uid),
    leaderName: (unitId: string) => {
      const directory = store.municipality.directory();
      return personName(directory, leaderOf(directory, unitId));
    },
    mayWithdraw: (request: StatusRequest) => {
      const member = store._session.member();
      return member !== null && mayWithdraw(member, request, store.today());
    },
    /** Takes a request back. Says whether it is gone. */
    async withdraw(planId: string, requestId: string): Promise<boolean> {
      const outcome = await store._clerk.withdraw(planId, requestId);
      patchState(store, ({ withdrawals: { [requestId]: _earlier, ...others } }) => ({
        withdrawals: outcome === 'saved' ? others : { ...others, [requestId]: outcome },
      }));
      return outcome === 'saved';
    },
  })),
  withHooks({ onInit: (store) => void store._forgetPicked(store.plans.year) }),
);

/** What a unit's choice stands under: an area can have measures of its own too. */
export function unitKey({ plan }: Pick<BoardUnit, 'plan'>): string {
  return plan.id;
}

function toPicked(id: string): Picked {
  const [planId, measureId] = id.split('/');
  return { planId, measureId };
}
