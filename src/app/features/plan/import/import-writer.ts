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
import { MeasureClerk } from '../../../data/outbox/measure-clerk';
import { ImportRow } from '../../../domain/exchange/import-row';
import { pickFields } from '../../../domain/measure/history';
import { isSafe, Outcome } from '../../../domain/measure/outcome';
import { PlanStore } from '../plan-store';

type NewRow = Extract<ImportRow, { kind: 'new' }>;
type ChangedRow = Extract<ImportRow, { kind: 'changed' }>;
export type WritableRow = NewRow | ChangedRow;

/** What became of a row: its measure, how the write went, and how taking it back went. */
export interface WrittenRow {
  readonly row: WritableRow;
  readonly measureId: string;
  readonly outcome: Outcome;
  readonly takenBack: Outcome | null;
}

interface WriterState {
  readonly planId: string;
  readonly written: readonly WrittenRow[];
  /** What is going on, and how far it has come. */
  readonly work: {
    readonly kind: 'write' | 'undo';
    readonly done: number;
    readonly total: number;
  } | null;
  readonly isStopping: boolean;
}

const initial: WriterState = { planId: '', written: [], work: null, isStopping: false };

/** Writes the rows of a file one by one, as anybody would by hand, and takes them back again. */
export const ImportWriter = signalStore(
  withState(initial),
  withProps(() => ({ _clerk: inject(MeasureClerk), _plan: inject(PlanStore) })),
  withComputed(({ written }) => ({
    /** What can be taken back, the last first. */
    undoable: computed(() =>
      written()
        .filter(({ outcome, takenBack }) => isSafe(outcome) && !isSettled(takenBack))
        .toReversed(),
    ),
  })),
  withMethods((store) => ({
    forget: () => patchState(store, initial),
    /** Ends after the measure that is being written. */
    stop: () => patchState(store, { isStopping: true }),
    async _write(row: WritableRow): Promise<WrittenRow> {
      const planId = store.planId();
      if (row.kind === 'new') {
        const { id, outcome } = await store._clerk.add(planId, row.content);
        return { row, measureId: id, outcome, takenBack: null };
      }
      const change = pickFields(row.content, row.fields);
      const outcome = await store._clerk.changeFrom(row.base, planId, change);
      return { row, measureId: row.base.id, outcome, takenBack: null };
    },
    /** Archives what was made, and gives back what was changed, unless somebody has gone on with it. */
    async _takeBack({ row, measureId }: WrittenRow): Promise<Outcome> {
      const planId = store.planId();
      const seen = row.kind === 'new' ? 1 : row.base.version + 1;
      const measure = await store._clerk.fetch(planId, measureId, seen);
      if (measure === null) {
        return 'missing';
      }
      if (measure.version !== seen) {
        return 'overtaken';
      }
      const before = row.kind === 'new' ? { archived: true } : pickFields(row.base, row.fields);
      return store._clerk.changeFrom(measure, planId, before);
    },
  })),
  withMethods((store) => ({
    /** Writes the rows in their order, into the plan that is made where there is none. */
    async write(rows: readonly WritableRow[]): Promise<void> {
      if (store.work() !== null) {
        return;
      }
      const total = rows.length;
      patchState(store, {
        ...initial,
        planId: store._plan.planId(),
        work: { kind: 'write', done: 0, total },
      });
      store._plan.createMissingPlan();
      for (const row of rows) {
        if (store.isStopping()) {
          break;
        }
        const written = [...store.written(), await store._write(row)];
        patchState(store, { written, work: { kind: 'write', done: written.length, total } });
      }
      patchState(store, { work: null, isStopping: false });
    },
    /** Takes back what has been written, the last first. */
    async undo(): Promise<void> {
      const rows = store.undoable();
      if (store.work() !== null) {
        return;
      }
      const total = rows.length;
      patchState(store, { work: { kind: 'undo', done: 0, total }, isStopping: false });
      for (const [place, row] of rows.entries()) {
        if (store.isStopping()) {
          break;
        }
        const takenBack = await store._takeBack(row);
        patchState(store, {
          written: store
            .written()
            .map((one) => (one.measureId === row.measureId ? { ...one, takenBack } : one)),
          work: { kind: 'undo', done: place + 1, total },
        });
      }
      patchState(store, { work: null, isStopping: false });
    },
  })),
  withHooks({ onDestroy: (store) => store.stop() }),
);

/** Whether trying to take it back once more would come to the same. */
function isSettled(takenBack: Outcome | null): boolean {
  return takenBack !== null && (isSafe(takenBack) || takenBack === 'overtaken');
}
