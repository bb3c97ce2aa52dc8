import { Component, computed, ElementRef, inject, signal } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { WheelField } from '../../../domain/calendar/calendar-view';
import { findInWheel } from '../../../domain/calendar/wheel-finding';
import { rowsOfField, yearWheel } from '../../../domain/calendar/year-wheel';
import { CalendarAddress } from '../calendar-address';
import { CalendarFrame } from '../calendar-frame';
import { CalendarStore } from '../calendar-store';
import { wheelFinding, wheelLead } from '../calendar-words';
import { TableSwitch } from '../table-switch';
import { FieldList } from './field-list';
import { PosterPrinter } from './poster-printer';
import { WheelDrawing } from './wheel-drawing';
import { WheelLegend } from './wheel-legend';
import { WheelPoster } from './wheel-poster';
import { WheelTable } from './wheel-table';

/** The field that is chosen, drawn or as a number of the table. */
const CHOSEN = ['app-wheel-drawing', 'app-wheel-table']
  .map((part) => `${part} [aria-pressed=true]`)
  .join();

/** Årshjul: how full the year is, month by month and ring by ring. */
@Component({
  selector: 'app-wheel-page',
  imports: [
    CalendarFrame,
    FieldList,
    MatButtonToggle,
    MatButtonToggleGroup,
    PosterPrinter,
    TableSwitch,
    WheelDrawing,
    WheelLegend,
    WheelPoster,
    WheelTable,
  ],
  templateUrl: './wheel-page.html',
  styleUrl: './wheel-page.scss',
})
export class WheelPage {
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly store = inject(CalendarStore);
  protected readonly address = inject(CalendarAddress);
  protected readonly view = this.store.view;
  protected readonly year = this.store.plans.year;
  /** The ring that the legend points at. */
  protected readonly raised = signal('');

  private readonly context = computed(() => ({
    ...this.store.context(),
    year: this.year(),
  }));
  private readonly ring = computed(() => this.view().ring);
  protected readonly wheel = computed(() =>
    yearWheel(this.store.rows(), this.ring(), this.context()),
  );
  private readonly found = computed(() => findInWheel(this.wheel(), this.view().counted));
  protected readonly finding = computed(() =>
    wheelFinding(this.found(), this.view().counted, this.year()),
  );
  protected readonly lead = computed(() => wheelLead(this.found()));

  /** The field that is chosen, with its measures; `null` where none is. */
  protected readonly chosen = computed(() => {
    const { field, counted } = this.view();
    return field === null
      ? null
      : {
          field,
          rows: rowsOfField(this.store.rows(), field, this.wheel(), counted, this.context()),
          ringName: this.wheel().rings.find(({ id }) => id === field.ringId)?.name ?? '',
        };
  });

  /** Shuts the list, and goes back to the field that it was opened from. */
  protected shut(): void {
    this.element.querySelector<HTMLElement | SVGElement>(CHOSEN)?.focus();
    this.address.show({ field: null });
  }

  protected choose(field: WheelField): void {
    this.address.show({ field });
  }
}
