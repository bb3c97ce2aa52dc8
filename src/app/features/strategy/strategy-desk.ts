import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { Clock } from '../../data/clock/clock';
import { RefusalReason, WriteRefused } from '../../data/measure/measure-repository';
import { Municipality } from '../../data/municipality/municipality';
import { Session } from '../../data/session/session';
import {
  StrategyChange,
  StrategyMoved,
  StrategyRepository,
} from '../../data/strategy/strategy-repository';
import { mayApproveStrategy, mayEditStrategy } from '../../domain/member/access';
import { FIRST_DRAFT, newDraftFrom } from '../../domain/strategy/entries';
import { Strategy } from '../../domain/strategy/strategy';

/** Why the server did not take a change. */
export type StrategyRefusal = RefusalReason | 'moved' | 'failed';

/** The strategies, and what the one who looks may do with them. */
export const StrategyDesk = signalStore(
  withState<{ readonly isBusy: boolean; readonly refusal: StrategyRefusal | null }>({
    isBusy: false,
    refusal: null,
  }),
  withProps(() => ({
    _repository: inject(StrategyRepository),
    _session: inject(Session),
    municipality: inject(Municipality),
    today: inject(Clock).today,
  })),
  withComputed(({ municipality, _session }) => ({
    current: municipality.currentStrategy,
    mayEdit: computed(() => {
      const member = _session.member();
      return member !== null && mayEditStrategy(member);
    }),
    mayApprove: computed(() => {
      const member = _session.member();
      return member !== null && mayApproveStrategy(member);
    }),
    _by: computed(() => _session.uid() ?? ''),
  })),
  withMethods((store) => ({
    /** What the page at this address shows: the current one where it names none. */
    find: (id: string | undefined): Strategy | null =>
      id === undefined ? store.current() : store.municipality.strategy(id),

    /** Writes, as it was seen. Resolves with why it was refused, or `null`. */
    async save(strategy: Strategy, change: StrategyChange): Promise<StrategyRefusal | null> {
      const write = { strategyId: strategy.id, seen: strategy.version, by: store._by() };
      return refusalOf(store._repository.saveStrategy(write, change));
    },
    newId: () => store._repository.newId(),

    /** An act of the whole page: one at a time, with its refusal told there. */
    async _act(work: () => Promise<void>): Promise<boolean> {
      if (store.isBusy()) {
        return false;
      }
      patchState(store, { isBusy: true, refusal: null });
      const refusal = await refusalOf(work());
      patchState(store, { isBusy: false, refusal });
      return refusal === null;
    },
  })),
  withMethods((store) => ({
    /** Begins a draft from the current strategy. Resolves with its id; `null` where refused. */
    async begin(): Promise<string | null> {
      const id = store.newId();
      const current = store.current();
      const content = current ? newDraftFrom(current) : FIRST_DRAFT;
      const isBegun = await store._act(() =>
        store._repository.createDraft(id, content, store._by()),
      );
      return isBegun ? id : null;
    },

    /** Throws a draft away. Resolves with whether it is gone. */
    discard: (draft: Strategy): Promise<boolean> =>
      store._act(() => store._repository.discardDraft(draft.id, store._by())),

    /** Lets a draft take over from the strategy that is current by now. */
    rebase: (draft: Strategy): Promise<boolean> =>
      store._act(() =>
        store._repository.saveStrategy(
          { strategyId: draft.id, seen: draft.version, by: store._by() },
          { kind: 'base', replaces: store.current()?.id ?? '' },
        ),
      ),

    /** Puts the draft into force, in the name of whoever has approved it. */
    approve(draft: Strategy, approvedBy: string): Promise<boolean> {
      const current = store.current();
      return store._act(() =>
        store._repository.approveStrategy({
          strategyId: draft.id,
          seen: draft.version,
          retires: current && { strategyId: current.id, seen: current.version },
          approvedBy: approvedBy.trim(),
          approvedOn: store.today(),
          by: store._by(),
        }),
      );
    },
  })),
);

async function refusalOf(writing: Promise<void>): Promise<StrategyRefusal | null> {
  try {
    await writing;
    return null;
  } catch (error) {
    if (error instanceof StrategyMoved) {
      return 'moved';
    }
    return error instanceof WriteRefused ? error.reason : 'failed';
  }
}
