import { Component, computed, input, output, signal } from '@angular/core';
import { dayProblem } from '../../../domain/calendar/move-deadline';
import { dayAtShare, shareOfYear } from '../../../domain/calendar/year-line';
import { Day, formatDay, yearOf } from '../../../domain/day/day';
import { RegisterRow } from '../../../domain/register/register-row';

/**
 * The end of a bar, to be dragged to another day. For pointers alone: the button beside the bar asks for
 * the same by keyboard.
 */
@Component({
  selector: 'app-deadline-handle',
  template: `
    <span
      class="handle"
      aria-hidden="true"
      [class.dragged]="isDragged()"
      [style.inset-inline-start.%]="place()"
      (pointerdown)="begin($event)"
      (pointermove)="follow($event)"
      (pointerup)="finish()"
      (pointercancel)="cancel()"
    >
      @if (day(); as day) {
        <span class="day" [class.refused]="isRefused()">{{ formatDay(day) }}</span>
      }
    </span>
  `,
  styles: `
    .handle {
      position: absolute;
      inset-block: 0;
      inline-size: 24px;
      margin-inline-start: -12px;
      cursor: ew-resize;
      touch-action: none;

      &::after {
        content: '';
        position: absolute;
        inset-block: 12px;
        inset-inline-start: 8px;
        inline-size: 4px;
        border-radius: 2px;
        background: var(--mat-sys-on-surface);
        opacity: 0.55;
      }

      &:hover::after,
      &.dragged::after {
        inset-block: 4px;
        opacity: 1;
        background: var(--mat-sys-primary);
      }
    }
    .day {
      position: absolute;
      inset-block-end: 100%;
      inset-inline-start: 50%;
      z-index: 3;
      padding: 4px 10px;
      border-radius: 8px;
      font: var(--mat-sys-label-large);
      white-space: nowrap;
      background: var(--mat-sys-inverse-surface);
      color: var(--mat-sys-inverse-on-surface);
      translate: -50% 0;
    }
    .refused {
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
      text-decoration: line-through;
    }
  `,
  host: { class: 'no-print', '(document:keydown.escape)': 'cancel()' },
})
export class DeadlineHandle {
  readonly row = input.required<RegisterRow>();
  /** What the year is drawn along. */
  readonly track = input.required<HTMLElement>();
  /** Where the bar ends, in percent of the year. */
  readonly end = input.required<number>();
  readonly moved = output<Day>();

  protected readonly formatDay = formatDay;
  protected readonly isDragged = signal(false);
  /** The day that the handle has been dragged to; '' before it moves. */
  protected readonly day = signal<Day | ''>('');
  protected readonly isRefused = computed(
    () => dayProblem(this.row(), this.day()) === 'beforeStart',
  );
  private readonly year = computed(() => yearOf(this.row().deadline));
  protected readonly place = computed(() => {
    const day = this.day();
    return day === '' ? this.end() : shareOfYear(day, this.year()) * 100;
  });

  protected begin(event: PointerEvent): void {
    if (event.button === 0) {
      (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
      event.preventDefault();
      this.isDragged.set(true);
    }
  }

  protected follow({ clientX }: PointerEvent): void {
    if (this.isDragged()) {
      const { left, width } = this.track().getBoundingClientRect();
      this.day.set(dayAtShare((clientX - left) / width, this.year()));
    }
  }

  protected finish(): void {
    const day = this.day();
    this.cancel();
    if (day !== '' && day !== this.row().deadline) {
      this.moved.emit(day);
    }
  }

  protected cancel(): void {
    this.isDragged.set(false);
    this.day.set('');
  }
}
