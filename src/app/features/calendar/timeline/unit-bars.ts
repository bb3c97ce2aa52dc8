import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { byStart, TimelineUnit } from '../../../domain/calendar/timeline';
import { barOf } from '../../../domain/calendar/year-line';
import { formatDay } from '../../../domain/day/day';
import { isOpen, isOverdue } from '../../../domain/measure/attention';
import { RegisterRow } from '../../../domain/register/register-row';
import { ATTENTION_BADGES, STATUS_BADGES } from '../../../ui/words/words';
import { ShowMore } from '../../../ui/page/show-more';
import { CalendarStore } from '../calendar-store';
import { DeadlineMover } from '../move/deadline-mover';
import { MoveButton } from '../move/move-button';
import { DeadlineHandle } from './deadline-handle';

/** So many bars are drawn before somebody asks for more. */
const FEW = 60;

/** A unit's measures as bars from start to deadline, each a link to the measure. */
@Component({
  selector: 'app-unit-bars',
  imports: [DeadlineHandle, MatIcon, MoveButton, RouterLink, ShowMore],
  templateUrl: './unit-bars.html',
  styleUrl: './unit-bars.scss',
})
export class UnitBars {
  readonly unit = input.required<TimelineUnit>();
  readonly now = input.required<number | null>();

  private readonly store = inject(CalendarStore);
  protected readonly mover = inject(DeadlineMover);
  protected readonly year = this.store.plans.year;

  protected readonly few = FEW;
  protected readonly most = linkedSignal({
    source: () => this.unit().unitId,
    computation: () => FEW,
  });
  protected readonly bars = computed(() =>
    byStart(this.unit().rows)
      .slice(0, this.most())
      .map((row) => ({
        row,
        bar: barOf(row, this.year()),
        name: this.nameOf(row),
        badge: this.badgeOf(row),
        isOver: !isOpen(row),
        isLate: isOverdue(row, this.store.today()),
        isMovable: this.mover.whyFixed(row) === null,
      })),
  );

  /** FullCalendar is not here to drag: what the browser itself would drag, is a link. */
  protected refuse(event: Event, row: RegisterRow): void {
    event.preventDefault();
    this.mover.explain(row);
  }

  private badgeOf(row: RegisterRow) {
    return isOverdue(row, this.store.today())
      ? ATTENTION_BADGES.overdue
      : STATUS_BADGES[row.status];
  }

  private nameOf(row: RegisterRow): string {
    const { label } = this.badgeOf(row);
    const start = formatDay(row.start);
    const deadline = formatDay(row.deadline);
    return $localize`${row.title}, ${start} til ${deadline}, ${label}, framdrift ${row.progress} prosent`;
  }
}
