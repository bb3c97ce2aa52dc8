import { Component, computed, inject, input } from '@angular/core';
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RegisterRow } from '../../../domain/register/register-row';
import { DeadlineMover } from './deadline-mover';

/** The way to another deadline without dragging, where there is room for an icon alone. */
@Component({
  selector: 'app-move-button',
  imports: [MatIcon, MatIconButton],
  template: `
    @if (isMovable()) {
      <button
        type="button"
        matIconButton
        [disabled]="mover.isMoving(row())"
        (click)="mover.ask(row())"
      >
        <mat-icon svgIcon="editCalendar" />
        <span class="visually-hidden" i18n>Flytt frist: {{ row().title }}</span>
      </button>
    }
  `,
})
export class MoveButton {
  readonly row = input.required<RegisterRow>();

  protected readonly mover = inject(DeadlineMover);
  protected readonly isMovable = computed(() => this.mover.whyFixed(this.row()) === null);
}
