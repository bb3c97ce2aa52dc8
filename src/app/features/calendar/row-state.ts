import { Component, computed, inject, input } from '@angular/core';
import { isOverdue } from '../../domain/measure/attention';
import { RegisterRow } from '../../domain/register/register-row';
import { AttentionBadge, StatusBadge } from '../../ui/badges/badge';
import { CalendarStore } from './calendar-store';

/** How a measure stands where the calendar lists it: its status, and at its deadline whether it is late. */
@Component({
  selector: 'app-row-state',
  imports: [AttentionBadge, StatusBadge],
  template: `
    @if (isLate()) {
      <app-attention-badge kind="overdue" />
    }
    <app-status-badge [status]="row().status" />
  `,
  styles: `
    :host {
      display: contents;
    }
    app-status-badge {
      margin-inline-end: var(--space-after-state, 0);
    }
    @media (max-width: 719px) {
      app-status-badge,
      app-attention-badge {
        display: flex;
        white-space: normal;
      }
    }
  `,
})
export class RowState {
  readonly row = input.required<RegisterRow>();
  /** Whether it is listed by its start: there nothing is late. */
  readonly isStart = input(false);

  private readonly today = inject(CalendarStore).today;
  protected readonly isLate = computed(
    () => !this.isStart() && isOverdue(this.row(), this.today()),
  );
}
