import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import { firstValueFrom } from 'rxjs';
import { followLatest } from '../../data/follow-latest';
import { LoadStatus } from '../../data/load-status';
import { MeasureRepository } from '../../data/measure/measure-repository';
import { Municipality } from '../../data/municipality/municipality';
import { PlanRepository } from '../../data/plan/plan-repository';
import { MeasureLine } from '../../domain/measure/measure-line';
import { copyContent, isSameTitle } from '../../domain/plan/copy-measure';
import { Plan, planIdOf } from '../../domain/plan/plan';
import { movedContent } from '../../domain/strategy/move-measure';
import { chainTo } from '../../domain/strategy/succession';
import { PlanStore } from './plan-store';
import { QuickWriter, Written } from './quick-writer';

/** How the copying of one measure goes. */
export type Copying = 'copying' | 'failed' | Written;

/** A unit's plan of a year. */
interface Place {
  readonly unitId: string;
  readonly year: number;
}

interface CopyState {
  readonly status: LoadStatus;
  readonly from: Place | null;
  readonly source: Plan | null;
  readonly chosen: readonly string[];
  readonly progress: Readonly<Record<string, Copying>>;
}

const initial: CopyState = {
  status: 'idle',
  from: null,
  source: null,
  chosen: [],
  progress: {},
};

/** Another plan, and what is to be copied from it into the one of the {@link PlanStore}. */
export const CopyStore = signalStore(
  withState(initial),
  withProps(() => ({
    _plans: inject(PlanRepository),
    _measures: inject(MeasureRepository),
    _writer: inject(QuickWriter),
    _target: inject(PlanStore),
    _strategies: inject(Municipality).strategies,
  })),
  withComputed(({ source, progress, chosen, _writer, _target }) => {
    const lines = computed(() => (source()?.lines ?? []).filter(({ archived }) => !archived));
    /** Ids of the measures whose title the plan or a draft of it has already. */
    const known = computed(() => {
      const titles = [
        ...(_target.plan()?.lines ?? []).filter(({ archived }) => !archived),
        ..._writer.drafts().map(({ content }) => content),
      ].map(({ title }) => title);
      return lines()
        .filter((line) => titles.some((title) => isSameTitle(title, line.title)))
        .map(({ id }) => id);
    });
    return {
      lines,
      known,
      isCopying: computed(() => Object.values(progress()).includes('copying')),
      ready: computed(() =>
        chosen().filter(
          // What could not be read may be tried again.
          (id) => !known().includes(id) && (progress()[id] ?? 'failed') === 'failed',
        ),
      ),
    };
  }),
  withMethods((store) => ({
    follow: rxMethod<Place>(
      followLatest({
        begin: (from) => patchState(store, { ...initial, from, status: 'loading' }),
        watch: ({ unitId, year }) => store._plans.watchPlan(planIdOf(unitId, year)),
        next: (found) =>
          patchState(store, {
            status: 'ready',
            source: found && 'item' in found ? found.item : null,
          }),
        error: (status) => patchState(store, { status }),
      }),
    ),
    choose: (chosen: readonly string[]) => patchState(store, { chosen }),
    _tell: (id: string, copying: Copying) =>
      patchState(store, { progress: { ...store.progress(), [id]: copying } }),
  })),
  withMethods((store) => ({
    /** Tries again after an error. */
    retry(): void {
      const from = store.from();
      if (from) {
        store.follow(from);
      }
    },
    async _copy({ id }: MeasureLine, source: Plan): Promise<Copying> {
      const strategy = store._target.strategy();
      const found = await firstValueFrom(store._measures.watchMeasure(source.id, id)).catch(
        () => null,
      );
      if (!strategy || !found || !('item' in found)) {
        return 'failed';
      }
      return store._writer.write(
        copyContent(movedContent(found.item, chainTo(store._strategies(), strategy.id)), {
          years: store._target.year() - source.year,
          known: strategy,
          today: store._target.today(),
          leaderUid: store._target.ownLeaderUid(),
        }),
      );
    },
  })),
  withMethods((store) => ({
    /** Copies what is chosen, one after the other; what the plan has already is passed over. */
    async copy(): Promise<void> {
      const source = store.source();
      const ready = store.ready();
      if (!source || store.isCopying()) {
        return;
      }
      for (const line of store.lines().filter(({ id }) => ready.includes(id))) {
        store._tell(line.id, 'copying');
        store._tell(line.id, await store._copy(line, source));
      }
    },
  })),
);
