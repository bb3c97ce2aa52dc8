import { Component, inject } from '@angular/core';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { LoadState } from '../../ui/page/load-state';
import { OverviewReportStore } from './overview-report-store';
import { ReportFrame } from './report-frame';

/** Ledergruppen's page as a report. */
@Component({
  selector: 'app-overview-report-page',
  imports: [LoadState, ReportFrame, UnreadableNotice],
  template: `
    <div class="page document">
      <app-load-state [status]="store.plans.status()" (retry)="store.plans.retry()">
        <app-unreadable-notice [documents]="store.plans.allUnreadable()" />
        <app-report-frame
          [report]="store.report()"
          back="/oversikt"
          backText="Til oversikten"
          i18n-backText
        />
      </app-load-state>
    </div>
  `,
})
export class OverviewReportPage {
  protected readonly store = inject(OverviewReportStore);
}
