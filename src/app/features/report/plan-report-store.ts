import { computed, inject } from '@angular/core';
import { tapResponse } from '@ngrx/operators';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import { EMPTY, from, map, mergeMap, pipe, switchMap, take, tap, toArray } from 'rxjs';
import { Clock } from '../../data/clock/clock';
import { Unreadable } from '../../data/document/unreadable';
import { LoadStatus } from '../../data/load-status';
import { MeasureRepository } from '../../data/measure/measure-repository';
import { Municipality } from '../../data/municipality/municipality';
import { PlanRepository } from '../../data/plan/plan-repository';
import { Measure } from '../../domain/measure/measure';
import { Plan } from '../../domain/plan/plan';
import { planReport } from '../../ui/report/plan-report';

/** How many measures are asked for at a time. */
const AT_A_TIME = 8;

interface PlanReportState {
  /** `idle` also after somebody has stopped the reading. */
  readonly status: LoadStatus;
  readonly planId: string;
  readonly plan: Plan | null;
  readonly measures: readonly Measure[];
  /** Titles of the measures that could not be read. */
  readonly missing: readonly string[];
  readonly unreadable: readonly Unreadable[];
  /** How many of the measures have been read, and how many there are to read. */
  readonly readCount: number;
  readonly total: number;
}

const initial: PlanReportState = {
  status: 'idle',
  planId: '',
  plan: null,
  measures: [],
  missing: [],
  unreadable: [],
  readCount: 0,
  total: 0,
};

/** A unit's plan as a report: the only page that reads all of its measures in full, and only once. */
export const PlanReportStore = signalStore(
  withState(initial),
  withProps(() => ({
    _plans: inject(PlanRepository),
    _measures: inject(MeasureRepository),
    _municipality: inject(Municipality),
    _today: inject(Clock).today,
  })),
  withComputed(({ plan, measures, missing, _municipality, _today }) => ({
    /** `null` where the unit has no plan for the year. */
    report: computed(() => {
      const current = plan();
      return (
        current &&
        planReport({
          plan: current,
          measures: measures(),
          unreadable: missing(),
          strategy: _municipality.strategy(current.strategyId),
          directory: _municipality.directory(),
          today: _today(),
        })
      );
    }),
  })),
  withMethods((store) => ({
    _readMeasures(plan: Plan) {
      const lines = plan.lines.filter(({ archived }) => !archived);
      patchState(store, { plan, readCount: 0, total: lines.length });
      return from(lines).pipe(
        mergeMap(
          (line) =>
            store._measures.watchMeasure(plan.id, line.id).pipe(
              take(1),
              map((found) => ({ line, found })),
              tap(() => patchState(store, { readCount: store.readCount() + 1 })),
            ),
          AT_A_TIME,
        ),
        toArray(),
        map((all) => ({
          measures: all.flatMap(({ found }) => (found && 'item' in found ? [found.item] : [])),
          missing: all
            .filter(({ found }) => !(found && 'item' in found))
            .map(({ line }) => line.title),
        })),
      );
    },
  })),
  withMethods((store) => ({
    _read: rxMethod<string | null>(
      pipe(
        switchMap((planId) => {
          if (planId === null) {
            return EMPTY;
          }
          patchState(store, { ...initial, status: 'loading', planId });
          return store._plans.watchPlan(planId).pipe(
            take(1),
            switchMap((found) => {
              if (found && 'item' in found) {
                return store._readMeasures(found.item);
              }
              const unreadable = found ? [found.unreadable] : [];
              return from([{ unreadable }]);
            }),
            tapResponse({
              next: (material) => patchState(store, { ...material, status: 'ready' }),
              error: (error: Error) => patchState(store, { status: { error: error.message } }),
            }),
          );
        }),
      ),
    ),
  })),
  withMethods((store) => ({
    read: (planId: string) => store._read(planId),

    /** Reads the measures once more: after an error, or after having been stopped. */
    readAgain: () => store._read(store.planId()),

    /** Stops reading. Nothing has been written, so nothing is lost. */
    stop(): void {
      store._read(null);
      patchState(store, { status: 'idle' });
    },
  })),
);
