import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { CalendarDay, DayEntry } from '../../../domain/calendar/day-index';
import { formatDay, weekOf } from '../../../domain/day/day';
import { isOverdue } from '../../../domain/measure/attention';
import { AttentionBadge, StatusBadge } from '../../../ui/badges/badge';
import { CalendarStore } from '../calendar-store';
import { DeadlineMover } from '../move/deadline-mover';

/** So many rows are drawn before somebody asks for more. */
const FEW = 100;

/** The days as a table: the same measures, in the order of the days. */
@Component({
  selector: 'app-day-table',
  imports: [AttentionBadge, MatButton, MatIcon, MatIconButton, RouterLink, StatusBadge],
  template: `
    @if (lines().length === 0) {
      <p class="lead" i18n>Ingen frister her.</p>
    } @else {
      <table [attr.aria-label]="name()">
        <thead>
          <tr>
            <th scope="col" class="day" i18n>Dag</th>
            <th scope="col" i18n>Tiltak</th>
            <th scope="col" class="unit" i18n>Enhet</th>
            <th scope="col" class="status" i18n>Status</th>
            <th scope="col" class="no-print">
              <span class="visually-hidden" i18n>Flytt frist</span>
            </th>
          </tr>
        </thead>
        <tbody>
          @for (line of shown(); track line.day + line.occasion + line.row.planId + line.row.id) {
            <tr>
              <td>
                {{ formatDay(line.day) }}
                <span class="hint">
                  @if (line.occasion === 'start') {
                    <ng-container i18n>oppstart</ng-container>
                  } @else {
                    <ng-container i18n>uke {{ weekOf(line.day) }}</ng-container>
                  }
                </span>
              </td>
              <td>
                <a [routerLink]="['/tiltak', line.row.planId, line.row.id]">{{ line.row.title }}</a>
                <span class="hint unit-below">{{ store.unitName(line.row.unitId) }}</span>
              </td>
              <td class="unit">{{ store.unitName(line.row.unitId) }}</td>
              <td class="status">
                @if (line.occasion === 'deadline' && isOverdue(line.row, store.today())) {
                  <app-attention-badge kind="overdue" />
                }
                <app-status-badge [status]="line.row.status" />
              </td>
              <td class="no-print">
                @if (line.occasion === 'deadline' && mover.whyFixed(line.row) === null) {
                  <button
                    type="button"
                    matIconButton
                    [attr.aria-label]="moveName(line)"
                    (click)="mover.ask(line.row)"
                  >
                    <mat-icon svgIcon="editCalendar" />
                  </button>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
      @if (left() > 0) {
        <button type="button" matButton="tonal" (click)="more()" i18n>Vis {{ left() }} til</button>
      }
    }
  `,
  styleUrl: '../table.scss',
})
export class DayTable {
  readonly days = input.required<readonly CalendarDay[]>();
  readonly name = input.required<string>();

  protected readonly store = inject(CalendarStore);
  protected readonly mover = inject(DeadlineMover);
  protected readonly formatDay = formatDay;
  protected readonly weekOf = weekOf;
  protected readonly isOverdue = isOverdue;

  protected readonly lines = computed(() =>
    this.days().flatMap(({ day, entries }) => entries.map((entry) => ({ ...entry, day }))),
  );
  private readonly most = linkedSignal({ source: () => this.name(), computation: () => FEW });
  protected readonly shown = computed(() => this.lines().slice(0, this.most()));
  protected readonly left = computed(() => this.lines().length - this.shown().length);

  protected moveName({ row }: DayEntry): string {
    return $localize`Flytt frist: ${row.title}`;
  }

  protected more(): void {
    this.most.update((most) => most + 4 * FEW);
  }
}
