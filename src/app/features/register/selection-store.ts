import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { Session } from '../../data/session/session';
import { BulkTarget } from '../../domain/bulk/plan-bulk';
import { readPlanId } from '../../domain/plan/plan';
import { isGroup, Line } from './lines';
import { RegisterStore } from './register-store';

/** How much of some measures is chosen. */
export type Share = 'none' | 'some' | 'all';

/** Numbers of rows. */
type Rows = Iterable<number> & { readonly length: number };

interface SelectionState {
  /** `planId/measureId` of what is chosen, in the order of choosing. */
  readonly chosen: ReadonlySet<string>;
  /** The measure that a range goes from; '' before the first. */
  readonly anchor: string;
}

const NOTHING: SelectionState = { chosen: new Set(), anchor: '' };

/**
 * The measures of the register that somebody has chosen. They stay chosen while the view changes, so
 * that they can be gathered from several searches.
 */
export const SelectionStore = signalStore(
  withState(NOTHING),
  withProps(() => ({ _register: inject(RegisterStore), _session: inject(Session) })),
  withComputed(({ _register, _session, chosen }) => {
    const keys = computed(() =>
      (_register.look()?.index.rows ?? []).map(({ planId, id }) => `${planId}/${id}`),
    );
    return {
      /** Whether the one signed in may change some measures of others' or their own. */
      maySelect: computed(() => ['advisor', 'admin', 'leader'].includes(_session.role() ?? '')),
      count: computed(() => chosen().size),
      keys,
      /** By row number: 1 where the row is chosen. */
      marks: computed(() =>
        chosen().size === 0
          ? new Uint8Array(_register.look()?.index.rows.length ?? 0)
          : Uint8Array.from(keys(), (key) => Number(chosen().has(key))),
      ),
    };
  }),
  withComputed(({ _register, marks, chosen, keys }) => ({
    /** How many of the chosen the view shows. */
    inView: computed(() => countMarked(_register.look()?.rows ?? [], marks())),
    /** Those chosen, in the order of the view, and after them those that it does not show. */
    targets: computed((): readonly BulkTarget[] => {
      const shown = Array.from(_register.look()?.rows ?? [])
        .filter((row) => marks()[row] === 1)
        .map((row) => keys()[row]);
      return [...new Set([...shown, ...chosen()])].map((key) => {
        const [planId, measureId] = key.split('/');
        return { planId, measureId };
      });
    }),
  })),
  withMethods((store) => ({
    /** How much of the rows is chosen. */
    shareOf: (rows: Rows): Share => {
      const count = countMarked(rows, store.marks());
      return count === 0 ? 'none' : count === rows.length ? 'all' : 'some';
    },
    /** Chooses the rows, or lets them go. */
    choose: (rows: Rows, isChosen: boolean) =>
      patchState(store, ({ chosen }) => {
        const next = new Set(chosen);
        for (const row of rows) {
          const key = store.keys()[row];
          if (isChosen) {
            next.add(key);
          } else {
            next.delete(key);
          }
        }
        return { chosen: next };
      }),
    /** Keeps these chosen and lets the others go. */
    keepOnly: (targets: readonly BulkTarget[]) =>
      patchState(store, {
        chosen: new Set(targets.map(({ planId, measureId }) => `${planId}/${measureId}`)),
      }),
    /** Lets go of measures of other years than this one. */
    keepYear: (year: number) =>
      patchState(store, ({ chosen }) => ({
        chosen: new Set([...chosen].filter((key) => readPlanId(key.split('/')[0])?.year === year)),
      })),
    clear: () => patchState(store, NOTHING),
  })),
  withMethods((store) => ({
    /** Chooses one row or lets it go. The next range goes from here. */
    toggle: (row: number) => {
      store.choose([row], store.marks()[row] !== 1);
      patchState(store, { anchor: store.keys()[row] });
    },
    /** Chooses all rows from the last one chosen to this place of the list. */
    chooseTo: (place: number, lines: readonly Line[]) => {
      const anchor = lines.findIndex(
        (line) => !isGroup(line) && store.keys()[line] === store.anchor(),
      );
      const from = anchor === -1 ? place : anchor;
      const range = lines.slice(Math.min(from, place), Math.max(from, place) + 1);
      store.choose(
        range.filter((line): line is number => !isGroup(line)),
        true,
      );
      const line = lines[place];
      if (anchor === -1 && !isGroup(line)) {
        patchState(store, { anchor: store.keys()[line] });
      }
    },
  })),
);

function countMarked(rows: Rows, marks: Uint8Array): number {
  let count = 0;
  for (const row of rows) {
    count += marks[row] ?? 0;
  }
  return count;
}
