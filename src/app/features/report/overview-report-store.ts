import { computed, inject } from '@angular/core';
import { signalStore, withComputed, withProps } from '@ngrx/signals';
import { Clock } from '../../data/clock/clock';
import { Municipality } from '../../data/municipality/municipality';
import { YearPlans } from '../../data/plan/year-plans';
import { dayOf } from '../../domain/day/day';
import { leaderOf, personName, unitName } from '../../domain/directory/directory';
import { figuresOf } from '../../domain/figures/figures-of';
import { isEscalated } from '../../domain/measure/attention';
import { overviewReport, Waiting } from '../../ui/report/overview-report';

/** The year's figures as a report, computed in the browser from one document a unit. */
export const OverviewReportStore = signalStore(
  withProps(() => ({
    plans: inject(YearPlans),
    _municipality: inject(Municipality),
    _today: inject(Clock).today,
  })),
  withComputed(({ plans, _municipality }) => ({
    _waiting: computed((): Waiting => {
      const directory = _municipality.directory();
      const names = (unitId: string) => ({
        unitName: unitName(directory, unitId),
        leaderName: personName(directory, leaderOf(directory, unitId)),
      });
      return {
        plans: plans
          .plans()
          .filter(({ status }) => status === 'submitted')
          .map(({ unitId, statusAt }) => ({
            ...names(unitId),
            // What has just been submitted here has no moment from the server yet.
            since: statusAt ? dayOf(statusAt) : '',
          }))
          .sort((one, other) => (one.since || '9999').localeCompare(other.since || '9999')),
        lifted: plans
          .rows()
          .filter(isEscalated)
          .map(({ unitId, title, deadline }) => ({ ...names(unitId), title, deadline })),
      };
    }),
  })),
  withComputed(({ plans, _municipality, _today, _waiting }) => ({
    report: computed(() =>
      overviewReport(
        figuresOf(
          plans.plans(),
          _municipality.currentStrategy(),
          _municipality.directory(),
          _today(),
          plans.year(),
        ),
        _waiting(),
      ),
    ),
  })),
);
