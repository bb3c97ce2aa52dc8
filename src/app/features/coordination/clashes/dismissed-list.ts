import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Clash } from '../../../domain/coordination/clash';
import { Dismissal } from '../../../domain/coordination/dismissal';
import { dayOf, formatDay } from '../../../domain/day/day';
import { Names } from '../names';
import { ClashStore } from './clash-store';
import { clashProblemText, weekName } from './clash-words';

/** A clash that has been put away, with who did it and why. */
export interface PutAway {
  readonly clash: Clash;
  readonly dismissal: Dismissal;
}

/** What has been put away, folded, each a step from being brought back. */
@Component({
  selector: 'app-dismissed-list',
  imports: [MatButton],
  template: `
    <details>
      <summary>
        <h2 i18n>Lagt bort ({{ dismissed().length }})</h2>
      </summary>
      <ul class="plain">
        @for (row of rows(); track row.id) {
          <li>
            <div>
              <h3>{{ row.name }}</h3>
              <p class="facts">{{ row.week }}</p>
              @if (row.reason) {
                <p>«{{ row.reason }}»</p>
              }
              <p class="facts">{{ row.who }}</p>
              @if (row.problem) {
                <p role="alert">{{ row.problem }}</p>
              }
            </div>
            @if (store.mayPutAway()) {
              <button
                type="button"
                matButton="outlined"
                class="no-print"
                (click)="store.bringBack(row.id)"
              >
                <ng-container i18n>Ta fram igjen</ng-container>
                <span class="visually-hidden">: {{ row.name }}, {{ row.week }}</span>
              </button>
            }
          </li>
        }
      </ul>
    </details>
  `,
  styles: `
    summary {
      min-block-size: 44px;
      cursor: pointer;
    }
    summary h2 {
      display: inline;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
      padding-block: 16px;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    li > div {
      flex: 1 1 260px;
      display: grid;
      gap: 2px;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .facts {
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class DismissedList {
  readonly dismissed = input.required<readonly PutAway[]>();
  readonly names = input.required<Names>();

  protected readonly store = inject(ClashStore);
  protected readonly rows = computed(() =>
    this.dismissed().map(({ clash, dismissal }) => {
      const problem = this.store.problems()[clash.id];
      const by = this.names().person(dismissal.by);
      return {
        id: clash.id,
        name: `${this.names().group(clash.groupId)} · ${this.names().channel(clash.channelId)}`,
        week: weekName(clash.week),
        reason: dismissal.reason,
        who: dismissal.at ? $localize`${by}, ${formatDay(dayOf(dismissal.at))}` : by,
        problem: problem ? clashProblemText(problem) : '',
      };
    }),
  );
}
