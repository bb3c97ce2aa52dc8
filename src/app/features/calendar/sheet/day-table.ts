import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CalendarDay } from '../../../domain/calendar/day-index';
import { formatDay, weekOf } from '../../../domain/day/day';
import { ShowMore } from '../../../ui/page/show-more';
import { CalendarStore } from '../calendar-store';
import { MoveButton } from '../move/move-button';
import { RowState } from '../row-state';

/** So many rows are drawn before somebody asks for more. */
const FEW = 100;

/** The days as a table: the same measures, in the order of the days. */
@Component({
  selector: 'app-day-table',
  imports: [MoveButton, RouterLink, RowState, ShowMore],
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
                <span class="hint below">{{ store.unitName(line.row.unitId) }}</span>
              </td>
              <td class="unit">{{ store.unitName(line.row.unitId) }}</td>
              <td class="status">
                <app-row-state [row]="line.row" [isStart]="line.occasion === 'start'" />
              </td>
              <td class="no-print">
                @if (line.occasion === 'deadline') {
                  <app-move-button [row]="line.row" />
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
      <app-show-more [(most)]="most" [total]="lines().length" [step]="4 * few" />
    }
  `,
  styleUrl: '../table.scss',
})
export class DayTable {
  readonly days = input.required<readonly CalendarDay[]>();
  readonly name = input.required<string>();

  protected readonly store = inject(CalendarStore);
  protected readonly formatDay = formatDay;
  protected readonly weekOf = weekOf;
  protected readonly few = FEW;

  protected readonly lines = computed(() =>
    this.days().flatMap(({ day, entries }) => entries.map((entry) => ({ ...entry, day }))),
  );
  protected readonly most = linkedSignal({ source: () => this.name(), computation: () => FEW });
  protected readonly shown = computed(() => this.lines().slice(0, this.most()));
}
