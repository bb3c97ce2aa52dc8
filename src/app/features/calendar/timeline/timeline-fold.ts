import { Component, computed, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { TimelinePart } from '../../../domain/calendar/timeline';
import { MonthCells } from './month-cells';

/** An area or a unit of the timeline in one line: what it is called, how full its months are. */
@Component({
  selector: 'app-timeline-fold',
  imports: [MatIcon, MonthCells],
  template: `
    <button
      type="button"
      [class]="'fold ' + kind()"
      [attr.aria-expanded]="isOpen()"
      (click)="turn.emit()"
    >
      <mat-icon svgIcon="expand" [class.folded]="!isOpen()" />
      <span>
        <span class="name">{{ part().name }}</span>
        <span class="facts">
          <ng-container i18n>
            {part().measures, plural, =1 {1 tiltak} other {{{ part().measures }} tiltak}}
          </ng-container>
          @if (part().overdue > 0) {
            <span class="late" i18n>{{ part().overdue }} forfalt</span>
          }
        </span>
      </span>
    </button>
    @if (hasCells()) {
      <app-month-cells [running]="part().running" [most]="most()" [now]="now()" />
    }
  `,
  styleUrl: './timeline-fold.scss',
})
export class TimelineFold {
  readonly kind = input.required<'area' | 'unit'>();
  readonly part = input.required<TimelinePart>();
  readonly isOpen = input.required<boolean>();
  /** What a full month of its kind holds. */
  readonly most = input.required<number>();
  /** Where today stands, in percent of the year; `null` in other years. */
  readonly now = input.required<number | null>();
  readonly turn = output();

  /** The bars of a unit that is open say it in full. */
  protected readonly hasCells = computed(() => this.kind() === 'area' || !this.isOpen());
}
