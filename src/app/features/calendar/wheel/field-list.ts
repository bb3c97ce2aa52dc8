import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { WheelField } from '../../../domain/calendar/calendar-view';
import { DayEntry } from '../../../domain/calendar/day-index';
import { YearWheel } from '../../../domain/calendar/year-wheel';
import { MONTH_NAMES, monthsOf } from '../../../domain/day/day';
import { STATUSES } from '../../../domain/measure/measure';
import { Filter } from '../../../domain/register/narrow';
import { RegisterRow } from '../../../domain/register/register-row';
import { EVERYTHING, writeView } from '../../../domain/register/register-view';
import { CalendarStore } from '../calendar-store';
import { capital } from '../../../ui/words/capital';
import { deadlinesText, runningText } from '../calendar-words';
import { SideList } from '../side-list';

/** The measures of a field of the wheel, and the way to the same in the register. */
@Component({
  selector: 'app-field-list',
  imports: [MatButton, RouterLink, SideList],
  template: `
    <app-side-list
      [level]="2"
      [few]="12"
      [name]="name()"
      [amount]="amount()"
      [entries]="entries()"
      i18n-shutName
      shutName="Lukk listen"
      (shut)="shut.emit()"
    >
      @if (counted() === 'deadlines' && rows().length > 0) {
        <a matButton routerLink="/tiltak" [queryParams]="query()" i18n>Se dem i tiltakslisten</a>
      }
    </app-side-list>
  `,
})
export class FieldList {
  readonly field = input.required<WheelField>();
  readonly rows = input.required<readonly RegisterRow[]>();
  /** '' where the field is the month in all rings. */
  readonly ringName = input.required<string>();
  readonly by = input.required<YearWheel['by']>();
  readonly shut = output();

  private readonly store = inject(CalendarStore);
  protected readonly counted = computed(() => this.store.view().counted);
  protected readonly name = computed(() => {
    const month = capital(MONTH_NAMES[this.field().month].full);
    return this.ringName() === '' ? month : `${month}: ${this.ringName()}`;
  });
  protected readonly amount = computed(() =>
    capital(
      this.counted() === 'deadlines'
        ? deadlinesText(this.rows().length)
        : runningText(this.rows().length),
    ),
  );
  protected readonly entries = computed(() =>
    this.rows().map((row): DayEntry => ({ row, occasion: 'deadline' })),
  );
  /** The register's query for the same measures. */
  protected readonly query = computed(() => {
    const { ringId, month } = this.field();
    const filter: Filter = {
      status: STATUSES.filter((status) => status !== 'cancelled'),
      ...this.store.filter(),
      ...(ringId !== '' && { [this.by()]: [ringId] }),
      month: [monthsOf(this.store.plans.year())[month]],
    };
    return writeView({ ...EVERYTHING, filter });
  });
}
