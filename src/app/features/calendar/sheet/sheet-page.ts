import { Component, computed, ElementRef, inject } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { MatIcon } from '@angular/material/icon';
import { addUpDays } from '../../../domain/calendar/days-found';
import { Layout } from '../../../domain/calendar/calendar-view';
import { monthSpan, spanOf, stepFrom } from '../../../domain/calendar/span';
import { Day } from '../../../domain/day/day';
import { Paper } from '../../../ui/page/paper';
import { CalendarAddress } from '../calendar-address';
import { CalendarFrame } from '../calendar-frame';
import { CalendarStore } from '../calendar-store';
import { capital } from '../../../ui/words/capital';
import { daysFinding, fullestDayText, spanName } from '../calendar-words';
import { DeadlineMover } from '../move/deadline-mover';
import { TableSwitch } from '../table-switch';
import { DayPanel } from './day-panel';
import { DayTable } from './day-table';
import { Sheet } from './sheet';
import { SheetPaper } from './sheet-paper';

/** A month, a week or a list of days with the deadlines that stand on them. */
@Component({
  selector: 'app-sheet-page',
  imports: [
    CalendarFrame,
    DayPanel,
    DayTable,
    MatButton,
    MatButtonToggle,
    MatButtonToggleGroup,
    MatIcon,
    MatIconButton,
    Sheet,
    SheetPaper,
    TableSwitch,
  ],
  templateUrl: './sheet-page.html',
  styleUrl: './sheet-page.scss',
})
export class SheetPage {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly mover = inject(DeadlineMover);
  protected readonly store = inject(CalendarStore);
  protected readonly address = inject(CalendarAddress);
  protected readonly paper = inject(Paper);
  protected readonly view = this.store.view;

  protected readonly layouts: readonly { id: Layout; label: string }[] = [
    { id: 'month', label: $localize`Måned` },
    { id: 'week', label: $localize`Uke` },
    { id: 'list', label: $localize`Liste` },
  ];
  protected readonly name = computed(() => spanName(this.view().layout, this.store.day()));
  protected readonly heading = computed(() => capital(this.name()));
  private readonly found = computed(() => {
    const { layout } = this.view();
    const day = this.store.day();
    return addUpDays(
      this.store.days(),
      layout === 'month' ? monthSpan(day.slice(0, 7)) : spanOf(layout, day),
    );
  });
  protected readonly finding = computed(() => daysFinding(this.found(), this.name()));
  protected readonly lead = computed(() => fullestDayText(this.found()));
  protected readonly stepNames = computed(() =>
    this.view().layout === 'week'
      ? { before: $localize`Forrige uke`, after: $localize`Neste uke` }
      : { before: $localize`Forrige måned`, after: $localize`Neste måned` },
  );

  /** A month and a week are wider than they are high; lists are not. */
  protected readonly isLying = computed(() => {
    const { asTable, layout } = this.view();
    return !asTable && layout !== 'list';
  });

  /** Whether there is anything here that the one who looks may move. */
  protected readonly mayMove = computed(() =>
    this.store
      .days()
      .some(({ entries }) =>
        entries.some(({ row, occasion }) => occasion === 'deadline' && !this.mover.whyFixed(row)),
      ),
  );

  /** Folds the day in again, and goes back to where it was opened. */
  protected shut(day: Day): void {
    this.address.show({ opened: '' });
    this.element.querySelector<HTMLElement>(`[data-date="${day}"] [role=link]`)?.focus();
  }

  protected go(steps: number): void {
    this.address.goTo(stepFrom(this.view().layout, this.store.day(), steps));
  }
}
