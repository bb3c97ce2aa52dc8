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
import { DraftClerk } from '../../data/draft/draft-clerk';
import { MeasureRepository } from '../../data/measure/measure-repository';
import { Municipality } from '../../data/municipality/municipality';
import { MeasureClerk } from '../../data/outbox/measure-clerk';
import { YearPlans } from '../../data/plan/year-plans';
import { Session } from '../../data/session/session';
import { YearStrategy } from '../../data/strategy/year-strategy';
import { areas, byName, leaderOf } from '../../domain/directory/directory';
import { ExampleRow, examplesOf } from '../../domain/example/example';
import { ANY_EXAMPLE, ExampleWish, findExamples } from '../../domain/example/find-examples';
import { fromExample } from '../../domain/example/from-example';
import { mayEditUnit } from '../../domain/member/access';
import { planIdOf, readPlanId } from '../../domain/plan/plan';
import { movedContent } from '../../domain/strategy/move-measure';
import { chainTo } from '../../domain/strategy/succession';

interface ExamplesState {
  readonly wish: ExampleWish;
  /** The unit that templates go to; '' until somebody who has several chooses. */
  readonly chosenUnitId: string;
  /** The measure that is being copied, and the one that could not be; '' for none. */
  readonly copying: string;
  readonly failed: string;
}

const initial: ExamplesState = { wish: ANY_EXAMPLE, chosenUnitId: '', copying: '', failed: '' };

/** The measures that units show to each other in the year chosen, and what becomes of one in a plan. */
export const ExamplesStore = signalStore(
  withState(initial),
  withProps(() => ({
    plans: inject(YearPlans),
    municipality: inject(Municipality),
    _year: inject(YearStrategy),
    _session: inject(Session),
    _clerk: inject(MeasureClerk),
    _measures: inject(MeasureRepository),
    _drafts: inject(DraftClerk),
    _today: inject(Clock).today,
  })),
  withComputed(({ municipality, chosenUnitId, wish, _year, _session }) => {
    const all = computed(() => examplesOf(_year.plans()));
    const units = computed(() => {
      const member = _session.member();
      const active = [...municipality.directory().units.values()].filter((unit) => unit.active);
      return member ? byName(active.filter(({ id }) => mayEditUnit(member, id))) : [];
    });
    return {
      all,
      strategy: _year.strategy,
      found: computed(() => findExamples(all(), wish(), municipality.directory())),
      areas: computed(() => areas(municipality.directory())),
      /** The units that the person may make measures for. */
      units,
      unitId: computed(() => chosenUnitId() || (units().length === 1 ? units()[0].id : '')),
    };
  }),
  withMethods((store) => ({
    wishFor: (wish: Partial<ExampleWish>) =>
      patchState(store, { wish: { ...store.wish(), ...wish } }),
    chooseUnit: (chosenUnitId: string) => patchState(store, { chosenUnitId }),
    /**
     * Makes the example a draft in the plan of the unit chosen, in the year shown. Gives the plan and
     * the draft, or `null` where it could not be read or kept.
     */
    async useAsTemplate({ row }: ExampleRow) {
      const { directory, strategies, strategy } = store.municipality;
      const planId = planIdOf(store.unitId(), store.plans.year());
      const plan = store.plans.plans().find(({ id }) => id === planId);
      const known = plan ? strategy(plan.strategyId) : store.municipality.currentStrategy();
      patchState(store, { copying: row.id, failed: '' });
      const measure = await store._clerk.fetch(row.planId, row.id);
      const uid = store._session.uid() ?? '';
      if (!measure || !known) {
        patchState(store, { copying: '', failed: row.id });
        return null;
      }
      const content = fromExample(movedContent(measure, chainTo(strategies(), known.id)), {
        years: store.plans.year() - (readPlanId(row.planId)?.year ?? store.plans.year()),
        known,
        today: store._today(),
        leaderUid: leaderOf(directory(), store.unitId()) === uid ? uid : '',
      });
      const draftId = store._measures.newId();
      const isKept = await store._drafts
        .keep({ id: draftId, planId, content, base: null })
        .then(() => true)
        .catch(() => false);
      patchState(store, { copying: '', failed: isKept ? '' : row.id });
      return isKept ? { planId, draftId } : null;
    },
  })),
);
