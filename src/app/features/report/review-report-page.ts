import { Component, inject, input } from '@angular/core';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { ReportFrame } from './report-frame';
import { ReviewReportStore } from './review-report-store';

/** A review of ledergruppen's as a report, to those who may see it. */
@Component({
  selector: 'app-review-report-page',
  imports: [EmptyState, LoadState, ReportFrame, UnreadableNotice],
  template: `
    <div class="page document">
      <app-load-state [status]="store.status()" (retry)="store.retry()">
        <app-unreadable-notice [documents]="store.unreadable()" />
        @if (store.report(); as report) {
          <app-report-frame
            [report]="report"
            [back]="'/gjennomganger/' + reviewId()"
            backText="Til gjennomgangen"
            i18n-backText
          />
        } @else {
          <app-empty-state icon="info">
            <h1 i18n>Vi kan ikke vise rapporten</h1>
            @if (store.review()) {
              <p i18n>Tallene som ble låst med gjennomgangen, kan ikke leses.</p>
            } @else {
              <p i18n>
                Gjennomgangen finnes ikke, eller den er et utkast. Utkast er bare for ledergruppen
                og dem som forbereder møtet.
              </p>
            }
          </app-empty-state>
        }
      </app-load-state>
    </div>
  `,
})
export class ReviewReportPage {
  readonly reviewId = input.required<string>();
  protected readonly store = inject(ReviewReportStore);

  constructor() {
    this.store.follow(this.reviewId);
  }
}
