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
import { Clock } from '../../data/clock/clock';
import { Municipality } from '../../data/municipality/municipality';
import { YearPlans } from '../../data/plan/year-plans';
import { NamedView, RegisterHabits, RegisterShelf } from '../../data/register/register-shelf';
import { Session } from '../../data/session/session';
import { YearStrategy } from '../../data/strategy/year-strategy';
import { Day } from '../../domain/day/day';
import { leaderOf, personName, unitName } from '../../domain/directory/directory';
import { isOpen } from '../../domain/measure/attention';
import { mayReport } from '../../domain/member/access';
import { RegisterContext } from '../../domain/register/facets';
import { isPlain, lookFirst } from '../../domain/register/first-look';
import { Look, lookUp } from '../../domain/register/look-up';
import { indexRows, RegisterIndex } from '../../domain/register/register-index';
import { RegisterRow } from '../../domain/register/register-row';
import {
  ColumnChoice,
  DEFAULT_COLUMNS,
  EVERYTHING,
  readColumns,
  RegisterView,
  writeColumns,
  writeView,
} from '../../domain/register/register-view';
import { inSlices } from '../../ui/in-slices';

interface RegisterState {
  readonly view: RegisterView;
  /** Whether its page is open. While it is not, nothing is made ready for it. */
  readonly isOpen: boolean;
  /** The line of the list that somebody was last at. */
  readonly place: number;
  /** How many times something else has been looked for. */
  readonly turn: number;
  readonly index: RegisterIndex | null;
  /** How much of the index is made, from 0 to 1. */
  readonly done: number;
  /** What was last found; it stands until the next is found. */
  readonly look: Look | null;
  readonly habits: RegisterHabits;
}

const initial: RegisterState = {
  view: EVERYTHING,
  isOpen: false,
  place: 0,
  turn: 0,
  index: null,
  done: 0,
  look: null,
  habits: { columns: '', views: [] },
};

interface Wanted {
  readonly index: RegisterIndex | null;
  readonly view: RegisterView;
  readonly today: Day;
}

/** All measures of the year, as the page's address wants to see them. */
export const RegisterStore = signalStore(
  withState(initial),
  withProps(() => ({
    plans: inject(YearPlans),
    municipality: inject(Municipality),
    today: inject(Clock).today,
    _yearStrategy: inject(YearStrategy),
    _session: inject(Session),
    _shelf: inject(RegisterShelf),
  })),
  withComputed(({ view, habits, municipality, today, _yearStrategy, _session }) => ({
    total: computed(() => _yearStrategy.rows().length),
    context: computed<RegisterContext>(() => ({
      directory: municipality.directory(),
      strategy: _yearStrategy.strategy(),
      today: today(),
    })),
    columns: computed(() => view().columns ?? readColumns(habits().columns) ?? DEFAULT_COLUMNS),
    /** Whether there is anybody here who may report on some measure. */
    reports: computed(() => _session.role() !== 'executive'),
  })),
  withMethods((store) => ({
    /** The page is open, or no longer. */
    setOpen: (isOpen: boolean) => patchState(store, { isOpen }),
    setPlace: (place: number) => patchState(store, { place }),
    /** Looks at the register as the address says. */
    setView: (view: RegisterView) =>
      patchState(store, ({ view: before, turn }) =>
        findsSame(view, before) ? { view } : { view, place: 0, turn: turn + 1 },
      ),
    /** Keeps the person's own columns; '' gives them back as they come. */
    keepColumns: (columns: readonly ColumnChoice[] | null) => {
      const habits = { ...store.habits(), columns: columns ? writeColumns(columns) : '' };
      store._shelf.write(store._session.uid() ?? '', habits);
      patchState(store, { habits });
    },
    /** Keeps the person's named views. Says whether the browser had room for them. */
    keepViews: (views: readonly NamedView[]) => {
      const habits = { ...store.habits(), views };
      patchState(store, { habits });
      return store._shelf.write(store._session.uid() ?? '', habits);
    },
    unitName: (unitId: string) => unitName(store.municipality.directory(), unitId),
    leaderName: (unitId: string) => {
      const directory = store.municipality.directory();
      return personName(directory, leaderOf(directory, unitId));
    },
    personName: (uid: string) => personName(store.municipality.directory(), uid),
    mayReport: (row: RegisterRow) => {
      const member = store._session.member();
      return member !== null && isOpen(row) && mayReport(member, row.unitId, row);
    },
    /** Shows a plain view at once, while the index is made. */
    _lookFirst: rxMethod<{ rows: readonly RegisterRow[]; view: RegisterView } | null>(
      pipe(
        switchMap((wanted) => (wanted ? inSlices(lookFirst(wanted.rows, wanted.view)) : EMPTY)),
        tap((progress) => 'result' in progress && patchState(store, { look: progress.result })),
      ),
    ),
    _makeIndex: rxMethod<{ rows: readonly RegisterRow[]; context: RegisterContext } | null>(
      pipe(
        switchMap((wanted) => (wanted ? inSlices(indexRows(wanted.rows, wanted.context)) : EMPTY)),
        tap((progress) =>
          patchState(
            store,
            'result' in progress ? { index: progress.result, done: 1 } : { done: progress.done },
          ),
        ),
      ),
    ),
    _lookUp: rxMethod<Wanted>(
      pipe(
        switchMap(({ index, view, today }) =>
          index ? inSlices(lookUp(index, view, today)) : EMPTY,
        ),
        tap((progress) => 'result' in progress && patchState(store, { look: progress.result })),
      ),
    ),
    _readHabits: rxMethod<string | null>(
      tap((uid) => uid && patchState(store, { habits: store._shelf.read(uid) })),
    ),
  })),
  withHooks({
    onInit: (store) => {
      store._readHabits(store._session.uid);
      const wanted = computed(() => {
        // Neither columns nor the year's name change anything of what is found.
        const { text, filter, grouping, sort } = store.view();
        return { year: null, text, filter, grouping, sort, columns: null };
      });
      store._lookFirst(
        computed(() => {
          const isWanted =
            store.isOpen() && store.plans.status() === 'ready' && store.index() === null;
          const rows = store._yearStrategy.rows();
          return isWanted && rows.length > 0 && isPlain(wanted()) ? { rows, view: wanted() } : null;
        }),
      );
      store._makeIndex(
        computed(() =>
          store.isOpen() && store.plans.status() === 'ready'
            ? { rows: store._yearStrategy.rows(), context: store.context() }
            : null,
        ),
      );
      store._lookUp(
        computed(() => ({ index: store.index(), view: wanted(), today: store.today() })),
      );
    },
  }),
);

/** Whether both find the same measures in the same order. */
function findsSame(one: RegisterView, other: RegisterView): boolean {
  const found = (view: RegisterView) => writeView({ ...view, columns: null });
  return JSON.stringify(found(one)) === JSON.stringify(found(other));
}
