import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, inject, input } from '@angular/core';
import { form, FormField, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { followUpOf } from '../../domain/review/followed-up';
import { OpenDecision } from '../../domain/review/open-decisions';
import { followUpProblem } from '../../domain/review/problems';
import { FollowUp } from '../../domain/review/review';
import { Notice } from '../../ui/notice/notice';
import { isKept } from './review-outcome';
import { ReviewStore } from './review-store';
import { outcomeText, reviewProblemText } from './review-words';
import { isChanged, isSame } from './typed-over';
import { TypedSaving } from './typed-saving';
import { UnsavedTexts } from './unsaved-texts';

/** What is said at this review of a decision from an earlier one. Saved by itself. */
@Component({
  selector: 'app-follow-up-form',
  imports: [
    CdkTextareaAutosize,
    FormField,
    MatButton,
    MatError,
    MatFormField,
    MatInput,
    MatLabel,
    Notice,
  ],
  template: `
    <form novalidate (submit)="save(); $event.preventDefault()">
      <label class="done">
        <input type="checkbox" [formField]="fields.done" />
        <ng-container i18n>Fulgt opp</ng-container>
      </label>
      <mat-form-field>
        <mat-label i18n>Hva har skjedd?</mat-label>
        <textarea matInput cdkTextareaAutosize [formField]="fields.comment"></textarea>
        @for (error of fields.comment().errors(); track error.kind) {
          <mat-error>{{ error.message }}</mat-error>
        }
      </mat-form-field>
      @if (isChanged(model())) {
        <button matButton="tonal" type="submit" [disabled]="saving.isSending()">
          @if (saving.isSending()) {
            <ng-container i18n>Lagrer …</ng-container>
          } @else {
            <ng-container i18n>Lagre oppfølgingen</ng-container>
          }
        </button>
      }
    </form>
    @if (saving.outcome(); as outcome) {
      @if (isKept(outcome)) {
        <p role="status">{{ outcomeText(outcome) }}</p>
      } @else {
        <app-notice icon="error" tone="problem" role="alert">
          <p>{{ outcomeText(outcome) }}</p>
          @if (outcome === 'moved') {
            <p>
              <ng-container i18n>Nå står det:</ng-container>&ngsp;
              @if (stored().done) {
                <strong i18n>Fulgt opp.</strong>
              } @else {
                <strong i18n>Ikke fulgt opp.</strong>
              }
              {{ stored().comment }}
            </p>
          }
        </app-notice>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    form {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px 20px;
    }
    .done {
      display: flex;
      align-items: center;
      gap: 12px;
      min-block-size: 44px;
    }
    .done input {
      inline-size: 22px;
      block-size: 22px;
      accent-color: var(--mat-sys-primary);
    }
    mat-form-field {
      flex: 1 1 260px;
    }
    p {
      font: var(--mat-sys-body-medium);
    }
  `,
})
export class FollowUpForm {
  /** `null` before it is known which: a form reads its fields at once. */
  readonly open = input<OpenDecision | null>(null);

  private readonly store = inject(ReviewStore);
  protected readonly isChanged = isChanged;
  protected readonly isKept = isKept;
  protected readonly outcomeText = outcomeText;

  protected readonly stored = computed(
    () => {
      const { reviewId = '', decision } = this.open() ?? {};
      const { followUps } = this.store.review() ?? { followUps: [] };
      return followUpOf({ followUps }, reviewId, decision?.id ?? '');
    },
    { equal: isSame },
  );
  protected readonly saving = new TypedSaving<FollowUp>({
    stored: this.stored,
    tidied: (typed) => ({ ...typed, comment: typed.comment.trim() }),
    save: (followUp) => this.store.save({ kind: 'followUp', followUp }, followUp.comment),
  });
  protected readonly model = this.saving.model;
  protected readonly fields = form(this.model, ({ typed }) => {
    validate(typed.comment, ({ value }) => {
      const problem = followUpProblem(value());
      return problem && { kind: problem, message: reviewProblemText(problem) };
    });
  }).typed;

  constructor() {
    inject(UnsavedTexts).watch(() => isChanged(this.model()) && !this.saving.isSending());
  }

  protected async save(): Promise<void> {
    if (await submit(this.fields, async () => undefined)) {
      await this.saving.save();
    }
  }
}
