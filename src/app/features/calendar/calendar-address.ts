import { computed, inject, Injectable } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { YearChoice } from '../../data/plan/year-choice';
import {
  CalendarView,
  readCalendarView,
  writeCalendarView,
} from '../../domain/calendar/calendar-view';
import { Day, yearOf } from '../../domain/day/day';
import { Facet } from '../../domain/register/facets';
import { EVERYTHING, writeView } from '../../domain/register/register-view';
import { CalendarStore } from './calendar-store';

/** The calendar's address: tells the store what it says, and goes where somebody wants to look. */
@Injectable()
export class CalendarAddress {
  private readonly router = inject(Router);
  private readonly yearChoice = inject(YearChoice);
  private readonly store = inject(CalendarStore);

  /** The query of the other pages of the calendar: they show the same measures. */
  readonly sharedQuery = computed(() => writeView({ ...EVERYTHING, filter: this.store.filter() }));

  constructor() {
    inject(ActivatedRoute)
      .queryParams.pipe(takeUntilDestroyed())
      .subscribe((parameters) => this.store.setView(readCalendarView(parameters)));
  }

  /** Goes to the address of the view with this change. */
  show(change: Partial<CalendarView>): void {
    const [path] = this.router.url.split('?');
    void this.router.navigate([path], {
      queryParams: writeCalendarView({ ...this.store.view(), ...change }),
      replaceUrl: true,
      scroll: 'manual',
    });
  }

  /** Goes to the month or week of the day, in its own year. */
  goTo(day: Day): void {
    if (yearOf(day) !== this.yearChoice.year()) {
      this.yearChoice.choose(yearOf(day));
    }
    this.show({ day, opened: '' });
  }

  /** Narrows to these choices of the facet alone; none of them widens it again. */
  choose(facet: Facet, ids: readonly string[]): void {
    this.show({ filter: { ...this.store.filter(), [facet]: ids }, field: null });
  }

  /** Makes the choice, or takes it back. */
  toggle(facet: Facet, id: string): void {
    const chosen = this.store.filter()[facet] ?? [];
    const isChosen = chosen.includes(id);
    this.choose(facet, isChosen ? chosen.filter((one) => one !== id) : [...chosen, id]);
  }
}
