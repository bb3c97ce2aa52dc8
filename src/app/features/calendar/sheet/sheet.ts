import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, inject, input, output, ViewEncapsulation } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { CalendarOptions, EventDropInfo, FullCalendarModule } from '@fullcalendar/angular';
import dayGrid from '@fullcalendar/angular/daygrid';
import interaction from '@fullcalendar/angular/interaction';
import list from '@fullcalendar/angular/list';
import nb from 'fullcalendar/locales/nb';
import { map } from 'rxjs';
import { Layout } from '../../../domain/calendar/calendar-view';
import { CalendarDay } from '../../../domain/calendar/day-index';
import { Day, describeDay } from '../../../domain/day/day';
import { numbersOfDay } from '../calendar-words';
import { DeadlineMover } from '../move/deadline-mover';
import { EntryLink } from './entry-link';
import { dayInSheet, SheetItem, toEvents } from './sheet-events';

/** So many measures a day are drawn; the rest are a number that unfolds the day. */
const MOST: Readonly<Record<Layout, number>> = { month: 3, week: 12, list: 12 };

/** A month, a week or a list of days, drawn by FullCalendar (docs/decisions/0020). */
@Component({
  selector: 'app-sheet',
  imports: [EntryLink, FullCalendarModule],
  templateUrl: './sheet.html',
  styleUrls: ['./skeleton.scss', './sheet.scss'],
  // FullCalendar draws outside of what Angular knows of this template.
  encapsulation: ViewEncapsulation.None,
  host: { '[class.roomy]': "layout() === 'week'" },
})
export class Sheet {
  readonly layout = input.required<Layout>();
  readonly day = input.required<Day>();
  readonly days = input.required<readonly CalendarDay[]>();
  readonly today = input.required<Day>();
  readonly unfold = output<Day>();

  protected readonly mover = inject(DeadlineMover);

  private readonly isNarrow = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 719px)')
      .pipe(map(({ matches }) => matches)),
    { requireSync: true },
  );
  /** A month on a phone has room for numbers alone. */
  protected readonly showsNumbers = computed(() => this.isNarrow() && this.layout() === 'month');
  private readonly view = computed(() => {
    switch (this.layout()) {
      case 'month':
        return 'dayGridMonth';
      case 'week':
        return this.isNarrow() ? 'listWeek' : 'dayGridWeek';
      case 'list':
        return 'listMonth';
    }
  });
  protected readonly isList = computed(() => this.view().startsWith('list'));
  /** FullCalendar keeps to the dates that it began with: others are another sheet. */
  protected readonly sheets = computed(() => [`${this.view()} ${this.day()} ${this.today()}`]);

  private readonly dayByName = computed(() => new Map(this.days().map((day) => [day.day, day])));
  protected readonly events = computed(() =>
    this.showsNumbers()
      ? []
      : toEvents(this.days(), MOST[this.layout()], (row) => this.mover.whyFixed(row) !== null),
  );

  protected readonly options = computed<CalendarOptions>(() => ({
    plugins: [dayGrid, list, interaction],
    locale: nb,
    // Days are days, wherever somebody sits.
    timeZone: 'UTC',
    now: this.today(),
    initialDate: this.day(),
    initialView: this.view(),
    headerToolbar: false,
    height: 'auto',
    fixedWeekCount: false,
    weekNumbers: true,
    weekNumberCalculation: 'ISO',
    firstDay: 1,
    eventOrder: 'place',
    displayEventTime: false,
    eventDurationEditable: false,
    dragRevertDuration: 150,
    longPressDelay: 500,
    navLinks: true,
    navLinkDayClick: (date) => this.unfold.emit(dayInSheet(date)),
    eventsHint: $localize`Tiltak`,
    noEventsText: $localize`Ingen frister her.`,
    dayHeaderFormat: this.headerFormat(),
    eventDrop: (drop) => void this.drop(drop),
    ...CLASSES,
  }));

  protected numbersOf(date: Date): CalendarDay | undefined {
    return this.dayByName().get(dayInSheet(date));
  }

  protected itemOf(properties: Record<string, unknown>): SheetItem {
    return properties['item'] as SheetItem;
  }

  /** The day and its numbers, for whoever does not see them where they stand. */
  protected describe(date: Date): string {
    const day = this.numbersOf(date);
    const numbers = day ? numbersOfDay(day) : '';
    return [describeDay(dayInSheet(date)), numbers].filter(Boolean).join(': ');
  }

  private headerFormat(): CalendarOptions['dayHeaderFormat'] {
    const weekday = this.isNarrow() ? 'short' : 'long';
    return this.layout() === 'week'
      ? { weekday: 'short', day: 'numeric', month: 'short' }
      : { weekday };
  }

  private async drop({ event, revert }: EventDropInfo): Promise<void> {
    const item = this.itemOf(event.extendedProps);
    const isMoved =
      item.kind === 'entry' && (await this.mover.move(item.entry.row, event.startStr));
    if (!isMoved) {
      revert();
    }
  }
}

/** What FullCalendar's parts are called in sheet.scss; its own themes are not loaded. */
const CLASSES: CalendarOptions = {
  viewClass: 'sheet-view',
  dayHeaderAlign: 'center',
  dayHeaderRowClass: 'sheet-row',
  dayHeaderInnerClass: ({ isToday }) => (isToday ? 'sheet-head today' : 'sheet-head'),
  // The names that FullCalendar gives its cells hide what stands in them.
  dayHeaderDidMount: ({ el }) => useContentAsName(el),
  dayCellDidMount: ({ el }) => useContentAsName(el),
  dayRowClass: 'sheet-row',
  inlineWeekNumberContent: ({ num }) => $localize`uke ${num}`,
  dayCellClass: ({ isOther, isToday, dow }) =>
    ['sheet-day', isOther && 'other', isToday && 'today', (dow === 0 || dow === 6) && 'weekend']
      .filter(Boolean)
      .join(' '),
  dayCellTopClass: 'sheet-top',
  inlineWeekNumberClass: 'sheet-week',
  eventClass: ({ isDragging, isMirror }) =>
    `sheet-event${isDragging ? ' dragging' : ''}${isMirror ? ' mirror' : ''}`,
  listDayClass: 'sheet-list-day',
  listDayHeaderClass: ({ isToday }) => (isToday ? 'sheet-list-head today' : 'sheet-list-head'),
  noEventsClass: 'sheet-none',
  highlightClass: 'sheet-highlight',
};

function useContentAsName(cell: HTMLElement): void {
  for (const part of [cell, ...cell.querySelectorAll('[role=link], [aria-hidden=true]')]) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-hidden');
  }
}
