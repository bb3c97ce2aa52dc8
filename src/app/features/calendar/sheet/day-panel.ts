import { Component, computed, input, output } from '@angular/core';
import { CalendarDay } from '../../../domain/calendar/day-index';
import { describeDay } from '../../../domain/day/day';
import { capital } from '../../../ui/words/capital';
import { numbersOfDay } from '../calendar-words';
import { SideList } from '../side-list';

/** Everything that stands on one day, each with the way to move its deadline. */
@Component({
  selector: 'app-day-panel',
  imports: [SideList],
  template: `
    <app-side-list
      [level]="3"
      [few]="25"
      [name]="name()"
      [amount]="amount()"
      [entries]="day().entries"
      i18n-shutName
      shutName="Lukk dagen"
      (shut)="shut.emit()"
    />
  `,
})
export class DayPanel {
  readonly day = input.required<CalendarDay>();
  readonly shut = output();

  protected readonly name = computed(() => capital(describeDay(this.day().day)));
  protected readonly amount = computed(
    () => numbersOfDay(this.day()) || $localize`Ingen frister denne dagen.`,
  );
}
