import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { ImportHabits, ImportShelf } from '../../../data/exchange/import-shelf';
import { MeasureClerk } from '../../../data/outbox/measure-clerk';
import { Session } from '../../../data/session/session';
import { FileProblem, Grid, textOf } from '../../../domain/exchange/grid';
import {
  guessColumns,
  guessHeaderRow,
  guessSheet,
  headerKey,
  ImportField,
} from '../../../domain/exchange/import-fields';
import { ImportRow, ImportTarget, NamedField } from '../../../domain/exchange/import-row';
import { previewRows } from '../../../domain/exchange/import-rows';
import { nameKey } from '../../../domain/exchange/read-names';
import { LIMITS, Measure } from '../../../domain/measure/measure';
import { readFile } from '../../../ui/files/read-file';
import { PlanStore } from '../plan-store';
import { thingsOf, unitThings, withAssignees } from './import-target';

/** How many measures are asked for at a time. */
const AT_A_TIME = 8;

interface ImportState {
  /** The file that was chosen last; `null` where none is. */
  readonly file: File | null;
  readonly isReading: boolean;
  /** Why the file cannot be read. */
  readonly problem: FileProblem | 'unreadPlan' | null;
  readonly grids: readonly Grid[];
  readonly sheet: number;
  readonly headerRow: number;
  readonly columns: readonly (ImportField | null)[];
  readonly habits: ImportHabits;
  /** The plan's measures in full, as they were when the file was read. */
  readonly measures: readonly Measure[];
}

const NOTHING_READ: Omit<ImportState, 'habits'> = {
  file: null,
  isReading: false,
  problem: null,
  grids: [],
  sheet: 0,
  headerRow: 0,
  columns: [],
  measures: [],
};

/** A file that somebody brings, what its columns and names are taken for, and what it comes to. */
export const ImportStore = signalStore(
  withState<ImportState>({ ...NOTHING_READ, habits: { columns: {}, names: {} } }),
  withProps(() => ({
    plan: inject(PlanStore),
    _clerk: inject(MeasureClerk),
    _shelf: inject(ImportShelf),
    _session: inject(Session),
  })),
  withComputed(({ file, grids, sheet, plan, measures }) => {
    const grid = computed<Grid | null>(() => grids()[sheet()] ?? null);
    const things = computed(() => {
      const strategy = plan.strategy();
      return strategy && thingsOf(strategy, plan.municipality.directory(), plan.unitId());
    });
    const units = computed(() => unitThings(plan.municipality.directory()));
    /** Archived measures keep their line, so they take room too. */
    const room = computed(() => LIMITS.measuresPerPlan - (plan.plan()?.lines.length ?? 0));
    return {
      fileName: computed(() => file()?.name ?? ''),
      grid,
      target: computed<ImportTarget | null>(() => {
        const [known, strategy] = [things(), plan.strategy()];
        return known && strategy
          ? {
              planId: plan.planId(),
              unitId: plan.unitId(),
              year: plan.year(),
              today: plan.today(),
              leaderUid: plan.ownLeaderUid(),
              known: strategy,
              things: withAssignees(known, measures(), plan.municipality.directory()),
              units: units(),
              measures: measures(),
              archived: (plan.plan()?.lines ?? []).filter(({ archived }) => archived),
              room: room(),
            }
          : null;
      }),
    };
  }),
  withComputed(({ grid, target, columns, headerRow, habits }) => ({
    /** `null` until the file is read, and while no column says what the measures are. */
    preview: computed(() => {
      const [sheet, plan] = [grid(), target()];
      const isNamed = columns().includes('title') || columns().includes('key');
      return sheet && plan && isNamed
        ? previewRows(
            sheet,
            { headerRow: headerRow(), columns: columns(), names: habits().names },
            plan,
          )
        : null;
    }),
    /** The columns of the file with what stands in them first. */
    columnChoices: computed(() => {
      const rows = grid()?.rows ?? [];
      const below = rows.slice(headerRow() + 1);
      return columns().map((field, place) => ({
        place,
        field,
        header: rows[headerRow()]?.[place] ?? null,
        samples: below.map((row) => row[place] ?? null).filter((cell) => textOf(cell) !== ''),
      }));
    }),
  })),
  withComputed(({ preview }) => {
    const of = (kind: ImportRow['kind']) =>
      computed(() => (preview()?.rows ?? []).filter((row) => row.kind === kind));
    return {
      fresh: of('new'),
      changed: of('changed'),
      same: of('same'),
      wrong: of('wrong'),
      skipped: of('skipped'),
    };
  }),
  withMethods((store) => ({
    _readSheet(sheet: number, headerRow?: number): void {
      const grid = store.grids()[sheet];
      const row = headerRow ?? Math.max(0, guessHeaderRow(grid));
      const width = Math.max(0, ...grid.rows.slice(0, row + 50).map((cells) => cells.length));
      const header = Array.from({ length: width }, (_, place) => grid.rows[row]?.[place] ?? null);
      const columns = guessColumns(header, store.habits().columns);
      patchState(store, { sheet, headerRow: row, columns });
    },
    _keep(habits: ImportHabits): void {
      patchState(store, { habits });
      store._shelf.write(store._session.uid() ?? '', habits);
    },
    /** Reads the plan's measures in full; `null` where one of them could not be. */
    async _readMeasures(): Promise<readonly Measure[] | null> {
      const waiting = (store.plan.plan()?.lines ?? []).filter(({ archived }) => !archived);
      const read: Measure[] = [];
      let isWhole = true;
      const next = async (): Promise<void> => {
        for (let line = waiting.pop(); line && isWhole; line = waiting.pop()) {
          const found = await store._clerk.fetch(store.plan.planId(), line.id, line.version);
          isWhole &&= found !== null;
          read.push(...(found ? [found] : []));
        }
      };
      await Promise.all(Array.from({ length: AT_A_TIME }, next));
      return isWhole ? read : null;
    },
  })),
  withMethods((store) => ({
    /** Reads the file, and the plan that it is held against. Nothing is written. */
    async open(file: File): Promise<void> {
      const habits = store._shelf.read(store._session.uid() ?? '');
      patchState(store, { ...NOTHING_READ, habits, file, isReading: true });
      const [read, measures] = await Promise.all([readFile(file), store._readMeasures()]);
      if (store.file() !== file) {
        return;
      }
      if ('problem' in read || measures === null) {
        const problem = 'problem' in read ? read.problem : 'unreadPlan';
        patchState(store, { isReading: false, problem });
        return;
      }
      patchState(store, { isReading: false, grids: read.grids, measures });
      store._readSheet(guessSheet(read.grids));
    },
    close: () => patchState(store, NOTHING_READ),
    chooseSheet: (sheet: number) => store._readSheet(sheet),
    chooseHeaderRow: (row: number) => store._readSheet(store.sheet(), row),
    /** Says what a column is; what was that before is left out. It is remembered by its head. */
    chooseColumn(place: number, field: ImportField | null): void {
      const header = store.grid()?.rows[store.headerRow()] ?? [];
      const chosen = store
        .columns()
        .map((before, at) => (at === place ? field : before === field ? null : before));
      const columns = Object.fromEntries(
        chosen.flatMap((one, at) => {
          const isMoved = one !== store.columns()[at];
          const key = headerKey(header[at]);
          return isMoved && key !== '' ? [[key, one ?? ('' as const)]] : [];
        }),
      );
      patchState(store, { columns: chosen });
      const { habits } = store;
      store._keep({ ...habits(), columns: { ...habits().columns, ...columns } });
    },
    /** Says what a name in the file stands for; '' for nothing. */
    chooseName(field: NamedField, text: string, id: string): void {
      const { columns, names } = store.habits();
      const ofField = { ...names[field], [nameKey(text)]: id };
      store._keep({ columns, names: { ...names, [field]: ofField } });
    },
  })),
);
