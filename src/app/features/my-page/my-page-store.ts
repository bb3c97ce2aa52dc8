import { computed, inject } from '@angular/core';
import {
  patchState,
  signalStore,
  withComputed,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { MyAgenda } from '../../data/agenda/my-agenda';
import { Clock } from '../../data/clock/clock';
import { Municipality } from '../../data/municipality/municipality';
import { MeasureClerk } from '../../data/outbox/measure-clerk';
import { Session } from '../../data/session/session';
import { AgendaItem, MeasureItem, Reason, REASONS } from '../../domain/agenda/agenda';
import { isSafe, Outcome } from '../../domain/measure/outcome';
import { MeasuresToSave, myMeasures } from '../../ui/exchange/measures-file';

/** How far "Kvitter alle" has come. */
interface Progress {
  readonly done: number;
  readonly total: number;
}

interface MyPageState {
  readonly progress: Progress | null;
  /** Why an item could not be acknowledged, by the item's id. */
  readonly failures: Readonly<Record<string, Outcome>>;
}

interface Group {
  readonly reason: Reason;
  readonly items: readonly AgendaItem[];
}

/** The agenda in groups, and the acknowledging that is done right on it. */
export const MyPageStore = signalStore(
  withState<MyPageState>({ progress: null, failures: {} }),
  withProps(() => ({
    _clerk: inject(MeasureClerk),
    _municipality: inject(Municipality),
    _session: inject(Session),
    agenda: inject(MyAgenda),
    today: inject(Clock).today,
  })),
  withComputed(({ agenda, today, _municipality, _session }) => ({
    /** The own deadlines for a calendar; `null` where there is none. */
    deadlines: computed<(() => MeasuresToSave) | null>(() => {
      const rows = agenda.measures().map(({ measure, ...plan }) => ({ ...measure, ...plan }));
      const context = {
        directory: _municipality.directory(),
        strategy: _municipality.currentStrategy(),
        today: today(),
      };
      const name = _session.member()?.displayName ?? '';
      return rows.length === 0 ? null : () => myMeasures(rows, name, context);
    }),
    groups: computed<readonly Group[]>(() =>
      REASONS.map((reason) => ({
        reason,
        items: agenda.items().filter((item) => item.reason === reason),
      })).filter((group) => group.items.length > 0),
    ),
    /** Everything yet to be acknowledged, also what stands under a more urgent reason. */
    handover: computed(() =>
      agenda
        .items()
        .filter((item) => item.kind === 'measure')
        .filter((item) => item.reason === 'handover' || item.also.includes('handover')),
    ),
  })),
  withMethods((store) => ({
    /** One write for each of the measures, one after the other. Says how many are acknowledged. */
    async acknowledge(items: readonly MeasureItem[]): Promise<number> {
      patchState(store, { failures: {}, progress: { done: 0, total: items.length } });
      let acknowledged = 0;
      for (const [index, { id, planId, measure }] of items.entries()) {
        const outcome = await store._clerk.acknowledge(planId, measure);
        if (isSafe(outcome)) {
          acknowledged++;
        } else {
          patchState(store, ({ failures }) => ({ failures: { ...failures, [id]: outcome } }));
        }
        patchState(store, { progress: { done: index + 1, total: items.length } });
      }
      patchState(store, { progress: null });
      return acknowledged;
    },
  })),
);
