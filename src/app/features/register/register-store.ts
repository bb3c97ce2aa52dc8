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
import { Municipality } from '../../data/municipality/municipality';
import { YearPlans } from '../../data/plan/year-plans';
import { Session } from '../../data/session/session';
import { YearStrategy } from '../../data/strategy/year-strategy';
import { byName, leaderOf, personName, unitName } from '../../domain/directory/directory';
import { mayReport } from '../../domain/member/access';
import { isOpen } from '../../domain/measure/attention';
import { filterRows, MeasureFilter } from '../../domain/register/filter';
import { RegisterRow } from '../../domain/register/register-row';

/** All measures of the year, narrowed as the page's address says. */
export const RegisterStore = signalStore(
  withState<{ readonly filter: MeasureFilter }>({ filter: {} }),
  withProps(() => ({
    plans: inject(YearPlans),
    municipality: inject(Municipality),
    today: inject(Clock).today,
    _yearStrategy: inject(YearStrategy),
    _session: inject(Session),
  })),
  withComputed(({ filter, municipality, today, _yearStrategy }) => {
    const { directory } = municipality;
    const { strategy, rows } = _yearStrategy;
    return {
      rows: computed(() =>
        [...filterRows(rows(), filter(), directory(), today())].sort((one, other) =>
          one.deadline.localeCompare(other.deadline),
        ),
      ),
      total: computed(() => rows().length),
      goals: computed(() => strategy()?.goals ?? []),
      groups: computed(() => strategy()?.targetGroups ?? []),
      areas: computed(() =>
        byName([...directory().units.values()].filter((unit) => unit.parentId === null)),
      ),
      units: computed(() => {
        const area = filter().area;
        const units = [...directory().units.values()].filter(
          (unit) => unit.parentId !== null && (!area || unit.parentId === area),
        );
        return byName(units);
      }),
    };
  }),
  withMethods((store) => ({
    setFilter: (filter: MeasureFilter) => patchState(store, { filter }),
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
  })),
);
