import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { byStart, TimelineArea } from '../../../domain/calendar/timeline';
import { formatDay } from '../../../domain/day/day';
import { RegisterRow } from '../../../domain/register/register-row';
import { ShowMore } from '../../../ui/page/show-more';
import { CalendarStore } from '../calendar-store';
import { MoveButton } from '../move/move-button';
import { RowState } from '../row-state';

/** So many rows are drawn before somebody asks for more. */
const FEW = 100;

/** The bars as a table: the same measures with their start, deadline and progress. */
@Component({
  selector: 'app-timeline-table',
  imports: [MoveButton, RouterLink, RowState, ShowMore],
  template: `
    <table i18n-aria-label aria-label="Tidslinje">
      <thead>
        <tr>
          <th scope="col" class="unit" i18n>Enhet</th>
          <th scope="col" i18n>Tiltak</th>
          <th scope="col" class="start" i18n>Oppstart</th>
          <th scope="col" class="day" i18n>Frist</th>
          <th scope="col" class="number" i18n>Framdrift</th>
          <th scope="col" class="status" i18n>Status</th>
          <th scope="col" class="no-print">
            <span class="visually-hidden" i18n>Flytt frist</span>
          </th>
        </tr>
      </thead>
      <tbody>
        @for (row of shown(); track row.planId + row.id) {
          <tr>
            <td class="unit">{{ store.unitName(row.unitId) }}</td>
            <td>
              <a [routerLink]="['/tiltak', row.planId, row.id]">{{ row.title }}</a>
              <span class="hint below">{{ store.unitName(row.unitId) }}</span>
              <span class="hint below" i18n>
                fra {{ formatDay(row.start) }}, {{ row.progress }} %
              </span>
            </td>
            <td class="start">{{ formatDay(row.start) }}</td>
            <td>{{ formatDay(row.deadline) }}</td>
            <td class="number" i18n>{{ row.progress }} %</td>
            <td class="status">
              <app-row-state [row]="row" />
            </td>
            <td class="no-print">
              <app-move-button [row]="row" />
            </td>
          </tr>
        }
      </tbody>
    </table>
    <app-show-more [(most)]="most" [total]="total()" [step]="4 * few" />
  `,
  styleUrl: '../table.scss',
})
export class TimelineTable {
  readonly areas = input.required<readonly TimelineArea[]>();

  protected readonly store = inject(CalendarStore);
  protected readonly formatDay = formatDay;
  protected readonly few = FEW;

  protected readonly most = signal(FEW);
  /** Only so many units are put in order as are shown. */
  protected readonly shown = computed(() => {
    const rows: RegisterRow[] = [];
    for (const unit of this.areas().flatMap(({ units }) => units)) {
      rows.push(...byStart(unit.rows));
      if (rows.length >= this.most()) {
        break;
      }
    }
    return rows.slice(0, this.most());
  });
  protected readonly total = computed(() =>
    this.areas().reduce((sum, { measures }) => sum + measures, 0),
  );
}
