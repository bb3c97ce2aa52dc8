import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { DayEntry } from '../../../domain/calendar/day-index';
import { Day } from '../../../domain/day/day';
import { isOpen, isOverdue } from '../../../domain/measure/attention';
import { ATTENTION_BADGES, STATUS_BADGES } from '../../../ui/words/words';
import { CalendarStore } from '../calendar-store';
import { DeadlineMover } from '../move/deadline-mover';

/** A measure on its day: how it stands, what it is called, and the way to it. */
@Component({
  selector: 'app-entry-link',
  imports: [MatIcon, RouterLink],
  template: `
    <a
      [routerLink]="['/tiltak', row().planId, row().id]"
      [class.over]="isOver()"
      [class.late]="isLate()"
      [class.start]="isStart()"
      [class.wide]="isWide()"
      [attr.title]="row().title"
      [draggable]="isFixed()"
      (dragstart)="refuse($event)"
    >
      <mat-icon [svgIcon]="badge().icon" [style.color]="badge().color" />
      <span class="title">
        @if (isStart()) {
          <ng-container i18n>Oppstart:</ng-container>
        }
        {{ row().title }}
      </span>
      @if (isWide()) {
        <span class="unit">{{ unit() }}</span>
        <span class="state">{{ badge().label }}</span>
      } @else {
        <span class="visually-hidden">, {{ unit() }}, {{ badge().label }}</span>
      }
    </a>
  `,
  styleUrl: './entry-link.scss',
})
export class EntryLink {
  readonly entry = input.required<DayEntry>();
  /** Whether it cannot be dragged. Whoever tries is told why. */
  readonly isFixed = input.required<boolean>();
  readonly today = input.required<Day>();
  /** Where there is room for the unit and for the status in words. */
  readonly isWide = input(false);

  private readonly store = inject(CalendarStore);
  private readonly mover = inject(DeadlineMover);
  protected readonly row = computed(() => this.entry().row);
  protected readonly isStart = computed(() => this.entry().occasion === 'start');
  protected readonly isOver = computed(() => !isOpen(this.row()));
  protected readonly isLate = computed(
    () => !this.isStart() && isOverdue(this.row(), this.today()),
  );
  protected readonly unit = computed(() => this.store.unitName(this.row().unitId));
  protected readonly badge = computed(() =>
    this.isLate() ? ATTENTION_BADGES.overdue : STATUS_BADGES[this.row().status],
  );

  /** FullCalendar drags what can be moved; what the browser itself would drag, cannot. */
  protected refuse(event: Event): void {
    event.preventDefault();
    if (this.isFixed() && !this.isStart()) {
      this.mover.explain(this.row());
    }
  }
}
