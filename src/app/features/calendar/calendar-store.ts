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
import { CalendarView, USUAL_VIEW } from '../../domain/calendar/calendar-view';
import { indexDays, daysOf } from '../../domain/calendar/day-index';
import { standsInCalendar } from '../../domain/calendar/in-calendar';
import { dayToShow, spanOf } from '../../domain/calendar/span';
import { unitName } from '../../domain/directory/directory';
import { RegisterContext } from '../../domain/register/facets';
import { sameFilter } from './same-filter';

/** The measures of the year as the calendar's address wants to see them, for all of its pages. */
export const CalendarStore = signalStore(
  withState<{ readonly view: CalendarView }>({ view: USUAL_VIEW }),
  withProps(() => ({
    plans: inject(YearPlans),
    municipality: inject(Municipality),
    today: inject(Clock).today,
    member: inject(Session).member,
    strategy: inject(YearStrategy).strategy,
    _allRows: inject(YearStrategy).rows,
  })),
  withComputed(({ view, plans, municipality, strategy, today, _allRows }) => {
    const context = computed<RegisterContext>(() => ({
      directory: municipality.directory(),
      strategy: strategy(),
      today: today(),
    }));
    /** What else changes in the address leaves it as it is, and all that is computed from it. */
    const filter = computed(() => view().filter, { equal: sameFilter });
    const stands = computed(() => standsInCalendar(filter(), context()));
    const index = computed(() => indexDays(_allRows()));
    const day = computed(() => dayToShow(view().day, plans.year(), today()));
    const span = computed(() => spanOf(view().layout, day()));
    return {
      context,
      filter,
      day,
      /** The measures of the year, whatever the filter says. */
      total: computed(() => _allRows().length),
      /** Whether there are any at all. */
      isEmpty: computed(() => _allRows().length === 0),
      /** What the filter lets through of the whole year. */
      rows: computed(() => _allRows().filter(stands())),
      /** The days of the month or week shown, the empty ones too. */
      days: computed(() =>
        daysOf(index(), {
          span: span(),
          starts: view().starts,
          passes: stands(),
          today: today(),
        }),
      ),
      /** The day that is unfolded; `null` where none is. */
      opened: computed(() => {
        const opened = view().opened;
        const wanted = { span: { from: opened, to: opened }, passes: stands(), today: today() };
        return opened === '' ? null : daysOf(index(), { ...wanted, starts: view().starts })[0];
      }),
    };
  }),
  withMethods((store) => ({
    /** Looks at the calendar as the address says. */
    setView: (view: CalendarView) => patchState(store, { view }),
    unitName: (unitId: string) => unitName(store.municipality.directory(), unitId),
  })),
);
