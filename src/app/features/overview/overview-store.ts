import { computed, inject } from '@angular/core';
import { signalStore, withComputed, withProps } from '@ngrx/signals';
import { Clock } from '../../data/clock/clock';
import { Municipality } from '../../data/municipality/municipality';
import { YearPlans } from '../../data/plan/year-plans';
import { coverageOf } from '../../domain/figures/coverage';
import { figuresOf } from '../../domain/figures/figures-of';
import { goalBehind } from '../../domain/figures/goal-behind';

/** The figures of the year, computed in the browser from one document a unit. */
export const OverviewStore = signalStore(
  withProps(() => ({
    plans: inject(YearPlans),
    municipality: inject(Municipality),
    today: inject(Clock).today,
  })),
  withComputed(({ plans, municipality, today }) => ({
    figures: computed(() =>
      figuresOf(
        plans.plans(),
        municipality.currentStrategy(),
        municipality.directory(),
        today(),
        plans.year(),
      ),
    ),
  })),
  withComputed(({ figures }) => ({
    coverage: computed(() => coverageOf(figures())),
    goalBehind: computed(() => goalBehind(figures().goals)),
  })),
);
