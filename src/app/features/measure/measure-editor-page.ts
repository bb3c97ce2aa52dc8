import { Component, computed, effect, inject, input, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { Outbox } from '../../data/outbox/outbox';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { Notice } from '../../ui/notice/notice';
import { latch } from '../../ui/latch';
import { LoadState } from '../../ui/page/load-state';
import { TypedPage } from '../../ui/leaving/leave-guard';
import { DraftKeeper } from './draft-keeper';
import { MeasureForm } from './measure-form';
import { MeasureStore } from './measure-store';

/** The page of a new measure, and of one to edit. */
@Component({
  selector: 'app-measure-editor-page',
  imports: [LoadState, MeasureForm, Notice, UnreadableNotice],
  providers: [DraftKeeper],
  template: `
    <div class="page narrow">
      @if (hasBegun()) {
        <app-measure-form [isNew]="!measureId()" />
      } @else {
        <app-load-state [status]="store.status()" (retry)="store.retry()">
          @if (store.unreadable().length > 0 && !store.measure()) {
            <app-unreadable-notice [documents]="store.unreadable()" />
          } @else if (isMissing()) {
            <app-notice icon="info"><p i18n>Tiltaket finnes ikke.</p></app-notice>
          } @else if (store.measure()?.archived) {
            <app-notice icon="info">
              <p i18n>Tiltaket er arkivert. Hent det tilbake før du endrer det.</p>
            </app-notice>
          } @else if (!store.mayEdit()) {
            <app-notice icon="info">
              <p i18n>Du kan lese dette tiltaket, men ikke endre det.</p>
            </app-notice>
          }
        </app-load-state>
      }
    </div>
  `,
})
export class MeasureEditorPage implements TypedPage {
  readonly planId = input.required<string>();
  /** Missing for a new measure. */
  readonly measureId = input<string>();
  /** The id that a new measure will have, under which its draft is kept. */
  readonly kladd = input<string>();

  protected readonly store = inject(MeasureStore);
  private readonly outbox = inject(Outbox);
  private readonly router = inject(Router);
  private readonly drafts = toSignal(inject(DraftKeeper).all);
  private readonly form = viewChild(MeasureForm);

  private readonly hasLetter = computed(
    () => this.outbox.sentBackFor(this.store.planId(), this.store.measureId()) !== null,
  );
  protected readonly isMissing = computed(
    () =>
      !this.store.unit() ||
      (this.measureId() !== undefined && !this.store.measure() && !this.hasLetter()),
  );

  /** Once begun the form stays: what is typed outlives a lost right or a broken connection. */
  protected readonly hasBegun = latch(
    () =>
      this.store.status() === 'ready' &&
      this.store.strategy() !== null &&
      this.drafts() !== undefined &&
      !this.isMissing() &&
      !this.store.measure()?.archived &&
      (this.store.mayEdit() || this.hasLetter()),
  );

  constructor() {
    this.store.follow(
      computed(() => ({
        planId: this.planId(),
        measureId: this.measureId() ?? this.kladd() ?? '',
        isNew: this.measureId() === undefined,
      })),
    );
    // Whoever goes back to the empty form of a measure that is saved by now comes to the measure.
    effect(() => {
      const measure = this.store.measure();
      if (this.store.isNew() && measure && this.form()?.isUntouched()) {
        const commands = ['/tiltak', this.store.planId(), measure.id];
        void this.router.navigate(commands, { replaceUrl: true });
      }
    });
  }

  holdsIdentityNumber(): boolean {
    return this.form()?.holdsIdentityNumber() ?? false;
  }

  hasUnsavedText(): boolean {
    return this.form()?.hasUnsavedText() ?? false;
  }
}
