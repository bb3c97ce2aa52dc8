import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { MeasureClerk } from '../../data/outbox/measure-clerk';
import { peopleOfUnit } from '../../domain/directory/directory';
import { isOpen } from '../../domain/measure/attention';
import { isSafe, Outcome } from '../../domain/measure/outcome';
import { PlanStore } from './plan-store';

interface DelegateState {
  /** Ids of the measures that are ticked. */
  readonly chosen: readonly string[];
  /** Uid of who is to do them; '' takes them back, `null` until somebody is chosen. */
  readonly assigneeUid: string | null;
  /** How it went with each measure, by its id. */
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly progress: { readonly done: number; readonly total: number } | null;
}

const initial: DelegateState = { chosen: [], assigneeUid: null, outcomes: {}, progress: null };

/** Delegating several measures of the plan in the {@link PlanStore}, each its own write. */
export const DelegateStore = signalStore(
  withState(initial),
  withProps(() => ({ _clerk: inject(MeasureClerk), _plan: inject(PlanStore) })),
  withComputed(({ chosen, assigneeUid, _plan }) => {
    /** What is still to be done, the earliest deadline first. */
    const lines = computed(() =>
      (_plan.plan()?.lines ?? [])
        .filter(isOpen)
        .toSorted((one, other) => one.deadline.localeCompare(other.deadline)),
    );
    return {
      lines,
      /** Of what is there now: what has left the list since it was ticked, counts no more. */
      areAllChosen: computed(
        () => lines().length > 0 && lines().every(({ id }) => chosen().includes(id)),
      ),
      people: computed(() => peopleOfUnit(_plan.municipality.directory(), _plan.unitId())),
      /** Those ticked that somebody else has, or nobody. */
      ready: computed(() =>
        assigneeUid() === null
          ? []
          : lines().filter(
              (line) => chosen().includes(line.id) && line.assigneeUid !== assigneeUid(),
            ),
      ),
    };
  }),
  withMethods((store) => ({
    tick: (chosen: readonly string[]) => patchState(store, { chosen, outcomes: {} }),
    chooseAssignee: (assigneeUid: string | null) => patchState(store, { assigneeUid }),
    /** Delegates what is ready, one after the other. Says how many are in safe keeping. */
    async delegate(): Promise<number> {
      const uid = store.assigneeUid();
      const ready = store.ready();
      if (uid === null || store.progress() !== null) {
        return 0;
      }
      let safe = 0;
      patchState(store, { outcomes: {}, progress: { done: 0, total: ready.length } });
      for (const [index, { id }] of ready.entries()) {
        const outcome = await store._clerk.delegate(store._plan.planId(), id, uid);
        if (isSafe(outcome)) {
          safe++;
          patchState(store, ({ chosen }) => ({ chosen: chosen.filter((one) => one !== id) }));
        }
        patchState(store, ({ outcomes }) => ({
          outcomes: { ...outcomes, [id]: outcome },
          progress: { done: index + 1, total: ready.length },
        }));
      }
      patchState(store, { progress: null });
      return safe;
    },
  })),
);
