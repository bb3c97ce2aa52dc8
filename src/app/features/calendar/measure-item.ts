import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../domain/day/day';
import { RegisterRow } from '../../domain/register/register-row';
import { CalendarStore } from './calendar-store';
import { DeadlineMover } from './move/deadline-mover';
import { RowState } from './row-state';

/** A measure in a list of the calendar, with the button that moves its deadline where one may. */
@Component({
  selector: 'app-measure-item',
  imports: [MatButton, MatIcon, RouterLink, RowState],
  template: `
    <a [routerLink]="['/tiltak', row().planId, row().id]">{{ row().title }}</a>
    <p class="facts">
      {{ store.unitName(row().unitId) }} ·
      @if (isStart()) {
        <ng-container i18n>Oppstart, frist {{ formatDay(row().deadline) }}</ng-container>
      } @else {
        <ng-container i18n>Frist {{ formatDay(row().deadline) }}</ng-container>
      }
    </p>
    <div class="state">
      <app-row-state [row]="row()" [isStart]="isStart()" />
      @if (isMovable()) {
        <button
          type="button"
          matButton
          class="no-print"
          [disabled]="mover.isMoving(row())"
          (click)="mover.ask(row())"
        >
          <mat-icon svgIcon="editCalendar" />
          <ng-container i18n>Flytt frist</ng-container>
          <span class="visually-hidden">: {{ row().title }}</span>
        </button>
      }
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      overflow-wrap: anywhere;
    }
    a {
      font: var(--mat-sys-title-medium);
    }
    .facts {
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 16px;
    }
  `,
})
export class MeasureItem {
  readonly row = input.required<RegisterRow>();
  /** Whether it stands on the day that it starts. */
  readonly isStart = input(false);

  protected readonly store = inject(CalendarStore);
  protected readonly mover = inject(DeadlineMover);
  protected readonly formatDay = formatDay;
  protected readonly isMovable = computed(() => this.mover.whyFixed(this.row()) === null);
}
