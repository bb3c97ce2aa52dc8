import { Component, computed, inject, signal } from '@angular/core';
import { timelineOf } from '../../../domain/calendar/timeline';
import { shareOfYear } from '../../../domain/calendar/year-line';
import { MONTH_NAMES, yearOf } from '../../../domain/day/day';
import { CalendarFrame } from '../calendar-frame';
import { CalendarStore } from '../calendar-store';
import { timelineFinding, timelineLead } from '../calendar-words';
import { TableSwitch } from '../table-switch';
import { TimelineFold } from './timeline-fold';
import { TimelineTable } from './timeline-table';
import { UnitBars } from './unit-bars';

/** The measures as bars from start to deadline, folded by area and unit. */
@Component({
  selector: 'app-timeline-page',
  imports: [CalendarFrame, TableSwitch, TimelineFold, TimelineTable, UnitBars],
  templateUrl: './timeline-page.html',
  styleUrl: './timeline-page.scss',
})
export class TimelinePage {
  protected readonly store = inject(CalendarStore);
  protected readonly months = MONTH_NAMES;

  /** Ids of the areas and units that somebody has folded out or in, against what is usual. */
  private readonly turned = signal<ReadonlySet<string>>(new Set());

  protected readonly areas = computed(() =>
    timelineOf(
      this.store.rows(),
      this.store.municipality.directory(),
      this.store.plans.year(),
      this.store.today(),
    ),
  );
  private readonly unitCount = computed(() =>
    this.areas().reduce((sum, { units }) => sum + units.length, 0),
  );
  /** The fullest month of an area, and that of a unit: what their cells are shaded against. */
  protected readonly most = computed(() => ({
    area: Math.max(1, ...this.areas().flatMap(({ running }) => running)),
    unit: Math.max(
      1,
      ...this.areas().flatMap(({ units }) => units.flatMap(({ running }) => running)),
    ),
  }));

  protected readonly finding = computed(() =>
    timelineFinding(this.store.rows(), this.store.plans.year(), this.store.today()),
  );
  protected readonly lead = computed(() => timelineLead(this.areas().length, this.unitCount()));
  /** Where today stands, in percent of the year; `null` in other years. */
  protected readonly now = computed(() => {
    const year = this.store.plans.year();
    return yearOf(this.store.today()) === year ? shareOfYear(this.store.today(), year) * 100 : null;
  });

  /** One area alone is open from the beginning, and so is one unit. */
  protected isAreaOpen(areaId: string): boolean {
    return this.turned().has(`area ${areaId}`) !== (this.areas().length === 1);
  }

  protected isUnitOpen(unitId: string): boolean {
    return this.turned().has(`unit ${unitId}`) !== (this.unitCount() === 1);
  }

  protected turn(kind: 'area' | 'unit', id: string): void {
    this.turned.update((turned) => {
      const next = new Set(turned);
      if (!next.delete(`${kind} ${id}`)) {
        next.add(`${kind} ${id}`);
      }
      return next;
    });
  }
}
