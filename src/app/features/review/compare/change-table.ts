import { Component, computed, input } from '@angular/core';
import { CountChanges } from '../../../domain/figures/compare-figures';
import { Day, formatDay } from '../../../domain/day/day';
import { changeRows } from './compare-words';

/** Figures of two days side by side, with the difference in words. */
@Component({
  selector: 'app-change-table',
  template: `
    <table [attr.aria-labelledby]="labelledBy()">
      <thead>
        <tr>
          <td></td>
          <th scope="col">{{ formatDay(from()) }}</th>
          <th scope="col">{{ formatDay(to()) }}</th>
          <th scope="col" i18n>Endring</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.name) {
          <tr>
            <th scope="row">{{ row.name }}</th>
            <td>{{ row.before }}</td>
            <td>{{ row.after }}</td>
            <td>{{ row.change }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
  styles: `
    table {
      inline-size: 100%;
      max-inline-size: 48rem;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 10px 8px;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
      text-align: end;
      vertical-align: baseline;
    }
    thead th {
      font: var(--mat-sys-label-large);
    }
    th:first-child,
    td:first-child {
      padding-inline-start: 0;
      text-align: start;
    }
  `,
})
export class ChangeTable {
  readonly changes = input.required<CountChanges>();
  readonly from = input.required<Day>();
  readonly to = input.required<Day>();
  readonly labelledBy = input.required<string>();

  protected readonly formatDay = formatDay;
  protected readonly rows = computed(() => changeRows(this.changes()));
}
