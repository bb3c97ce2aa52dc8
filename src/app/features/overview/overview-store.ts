import { computed, inject } from '@angular/core';
import { signalStore, withComputed, withProps } from '@ngrx/signals';
import { Clock } from '../../data/clock/clock';
import { Municipality } from '../../data/municipality/municipality';
import { YearPlans } from '../../data/plan/year-plans';
import { areaProgress } from '../../domain/overview/area-progress';
import { coverage } from '../../domain/overview/coverage';
import { keyFigures } from '../../domain/overview/key-figures';
import { lateMeasures } from '../../domain/overview/late-measures';
import { goalBehind, statusByGoal } from '../../domain/overview/status-by-goal';

/** The figures of the year, computed in the browser from one document a unit. */
export const OverviewStore = signalStore(
  withProps(() => ({
    plans: inject(YearPlans),
    municipality: inject(Municipality),
    today: inject(Clock).today,
  })),
  withComputed(({ plans, municipality, today }) => ({
    figures: computed(() => keyFigures(plans.rows(), today())),
    goals: computed(() =>
      statusByGoal(plans.rows(), municipality.currentStrategy()?.goals ?? [], today()),
    ),
    coverage: computed(() =>
      coverage(
        plans.rows(),
        municipality.currentStrategy()?.goals ?? [],
        municipality.currentStrategy()?.targetGroups ?? [],
      ),
    ),
    areas: computed(() => areaProgress(plans.rows(), municipality.directory(), today())),
    late: computed(() => lateMeasures(plans.rows(), municipality.directory(), today())),
  })),
  withComputed(({ goals }) => ({ goalBehind: computed(() => goalBehind(goals())) })),
);
