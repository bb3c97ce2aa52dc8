import { computed, inject } from '@angular/core';
import { signalStore, withComputed, withMethods, withProps } from '@ngrx/signals';
import { Clock } from '../../data/clock/clock';
import { Municipality } from '../../data/municipality/municipality';
import { YearPlans } from '../../data/plan/year-plans';
import { Session } from '../../data/session/session';
import { YearStrategy } from '../../data/strategy/year-strategy';
import { areaOf, areas, byName } from '../../domain/directory/directory';

/** The year's measures, and what the pages of coordination narrow them to. */
export const CoordinationStore = signalStore(
  withProps(() => {
    const { strategy, rows } = inject(YearStrategy);
    return {
      plans: inject(YearPlans),
      municipality: inject(Municipality),
      today: inject(Clock).today,
      /** `null` while loading, or where there is none. */
      strategy,
      rows,
      _session: inject(Session),
    };
  }),
  withComputed(({ municipality, _session }) => ({
    areas: computed(() => areas(municipality.directory())),
    /** The units that the person leads or works in; none for those who follow up all of them. */
    myUnitIds: computed(() => {
      const uid = _session.uid();
      const led = [...municipality.directory().units.values()]
        .filter(({ leaderUid, active }) => active && leaderUid === uid)
        .map(({ id }) => id);
      return new Set([..._session.unitIds(), ...led]);
    }),
  })),
  withMethods(({ municipality, rows }) => ({
    /** The measures of the area, or of the one unit; all where both are ''. */
    rowsOf: (areaId: string, unitId = '') => {
      const directory = municipality.directory();
      return rows().filter(
        (row) =>
          (unitId === '' || row.unitId === unitId) &&
          (areaId === '' || areaOf(directory, row.unitId) === areaId),
      );
    },
    /** The units of the area that are open, by name. */
    unitsOf: (areaId: string) =>
      byName(
        [...municipality.directory().units.values()].filter(
          ({ id, parentId, active }) => active && (parentId === areaId || id === areaId),
        ),
      ),
  })),
);
