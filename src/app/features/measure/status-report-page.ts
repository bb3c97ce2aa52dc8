import { Component, computed, inject, input, viewChild } from '@angular/core';
import { Outbox } from '../../data/outbox/outbox';
import { Notice } from '../../ui/notice/notice';
import { latch } from '../../ui/latch';
import { LoadState } from '../../ui/page/load-state';
import { TypedPage } from '../../ui/leaving/leave-guard';
import { MeasureStore } from './measure-store';
import { StatusReportForm } from './status-report-form';

/** The page on which one reports how a measure goes. */
@Component({
  selector: 'app-status-report-page',
  imports: [LoadState, Notice, StatusReportForm],
  template: `
    <div class="page narrow">
      @if (hasBegun()) {
        <app-status-report-form [isFromMyPage]="fra() === 'min-side'" />
      } @else {
        <app-load-state [status]="store.status()" (retry)="store.retry()">
          @if (isMissing()) {
            <app-notice icon="info"><p i18n>Tiltaket finnes ikke.</p></app-notice>
          } @else if (store.measure()?.archived) {
            <app-notice icon="info">
              <p i18n>Tiltaket er arkivert. Hent det tilbake før du melder status.</p>
            </app-notice>
          } @else if (!store.mayReport()) {
            <app-notice icon="info">
              <p i18n>
                Status meldes av den som utfører tiltaket, av enhetens leder eller av en
                kommunikasjonsrådgiver.
              </p>
            </app-notice>
          }
        </app-load-state>
      }
    </div>
  `,
})
export class StatusReportPage implements TypedPage {
  readonly planId = input.required<string>();
  readonly measureId = input.required<string>();
  /** The page that one came from and goes back to; the measure's own where none is named. */
  readonly fra = input<string>();

  protected readonly store = inject(MeasureStore);
  private readonly outbox = inject(Outbox);
  private readonly form = viewChild(StatusReportForm);

  protected readonly isMissing = computed(
    () =>
      !this.store.measure() &&
      this.outbox.sentBackFor(this.store.planId(), this.store.measureId()) === null,
  );

  /** Once begun the form stays: what is typed outlives a lost right or a broken connection. */
  protected readonly hasBegun = latch(
    () =>
      this.store.status() === 'ready' &&
      this.store.strategy() !== null &&
      !this.isMissing() &&
      !this.store.measure()?.archived &&
      this.store.mayReport(),
  );

  constructor() {
    this.store.follow(computed(() => ({ planId: this.planId(), measureId: this.measureId() })));
  }

  hasUnsavedText(): boolean {
    return this.form()?.hasUnsavedText() ?? false;
  }
}
