import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Figures } from '../../domain/figures/figures';
import { OverviewStore } from './overview-store';

/** The same week of the year before, fetched when somebody asks for it. */
@Component({
  selector: 'app-last-year',
  imports: [MatButton],
  template: `
    <h2>{{ finding() }}</h2>
    @if (store.lastYear(); as last) {
      <table>
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden" i18n>Tall</span></th>
            <th scope="col" i18n>Uke {{ last.week }} i {{ figures().year - 1 }}</th>
            <th scope="col" i18n>Nå</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.name) {
            <tr>
              <th scope="row">{{ row.name }}</th>
              <td>{{ row.then }}</td>
              <td>{{ row.now }}</td>
            </tr>
          }
        </tbody>
      </table>
      @if (!last.isSameWeek) {
        <p i18n>I fjor hadde ingen uke 53. Tallene er fra uke 52.</p>
      }
    } @else {
      <p class="no-print">
        <button
          type="button"
          matButton="tonal"
          [disabled]="store.lastYearStatus() === 'loading'"
          (click)="store.compareWithLastYear()"
        >
          @if (store.lastYearStatus() === 'loading') {
            <ng-container i18n>Henter tallene for {{ figures().year - 1 }} …</ng-container>
          } @else {
            <ng-container i18n>Sammenlign med {{ figures().year - 1 }}</ng-container>
          }
        </button>
      </p>
      @if (hasFailed()) {
        <p role="alert" i18n>Tallene fra i fjor kom ikke fram. Prøv en gang til.</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }

    table {
      border-collapse: collapse;
      max-inline-size: 40rem;
    }

    th,
    td {
      padding: 10px 8px;
      border-block-end: 1px solid var(--mat-sys-outline-variant);
      text-align: end;
    }

    th:first-child {
      text-align: start;
    }
  `,
})
export class LastYear {
  readonly figures = input.required<Figures>();

  protected readonly store = inject(OverviewStore);
  protected readonly hasFailed = computed(() => typeof this.store.lastYearStatus() === 'object');
  protected readonly finding = computed(() => {
    const last = this.store.lastYear();
    if (!last) {
      return $localize`Samme uke i fjor`;
    }
    const { byStatus, total } = this.figures();
    const [then, now] = [share(last.completed, last.total), share(byStatus.completed, total)];
    if (last.total === 0) {
      return $localize`I fjor var det ingen tiltak å sammenligne med`;
    }
    return $localize`${now} % er fullført nå, ${then} % på samme tid i fjor`;
  });
  protected readonly rows = computed(() => {
    const last = this.store.lastYear();
    const { total, byStatus, overdue } = this.figures();
    return last
      ? [
          { name: $localize`Tiltak i alt`, then: last.total, now: total },
          { name: $localize`Fullført`, then: last.completed, now: byStatus.completed },
          { name: $localize`Forfalt`, then: last.overdue, now: overdue },
        ]
      : [];
  });
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100);
}
