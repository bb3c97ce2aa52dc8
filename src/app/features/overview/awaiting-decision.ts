import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { unitName } from '../../domain/directory/directory';
import { Notice } from '../../ui/notice/notice';
import { OverviewStore } from './overview-store';

/** What waits for ledergruppen today: plans to decide, and measures that were lifted to it. */
@Component({
  selector: 'app-awaiting-decision',
  imports: [MatButton, Notice, RouterLink],
  template: `
    @let plans = store.submitted();
    @let lifted = store.escalated();
    @if (plans.length + lifted.length > 0) {
      <app-notice icon="info" tone="ask">
        <h2 i18n>Dette venter på ledergruppen</h2>
        @if (plans.length > 0) {
          <p>
            <ng-container i18n>
              {plans.length, plural,
                =1 {1 plan er levert}
                other {{{ plans.length }} planer er levert}
              }
              og skal godkjennes eller sendes tilbake.
            </ng-container>
          </p>
          <p>
            <a matButton="filled" routerLink="/plan/til-behandling" i18n>Ta stilling til planene</a>
          </p>
        }
        @if (lifted.length > 0) {
          <p i18n>
            {lifted.length, plural,
              =1 {1 tiltak er løftet til rådmannen:}
              other {{{ lifted.length }} tiltak er løftet til rådmannen:}
            }
          </p>
          <ul>
            @for (row of rows(); track row.planId + row.id) {
              <li>
                <a [routerLink]="['/tiltak', row.planId, row.id]">{{ row.title }}</a>,
                {{ row.unit }}
              </li>
            }
          </ul>
        }
      </app-notice>
    }
  `,
  styles: `
    ul {
      display: grid;
      gap: 4px;
      padding-inline-start: 20px;
    }
  `,
  host: { '[hidden]': 'store.submitted().length + store.escalated().length === 0' },
})
export class AwaitingDecision {
  protected readonly store = inject(OverviewStore);
  protected readonly rows = computed(() =>
    this.store.escalated().map(({ id, planId, unitId, title }) => ({
      id,
      planId,
      title,
      unit: unitName(this.store.municipality.directory(), unitId),
    })),
  );
}
