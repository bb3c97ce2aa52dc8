import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Notice } from '../../ui/notice/notice';
import { StrategyRefusal } from './strategy-desk';
import { refusalText } from './strategy-words';

/** What every section of the strategy's form has below its fields: saving, and what came of it. */
@Component({
  selector: 'app-editor-section',
  imports: [MatButton, Notice],
  template: `
    @if (isOvertaken()) {
      <app-notice icon="warning" tone="ask" role="alert">
        <h3 i18n>En annen har endret dette mens du skrev</h3>
        <p i18n>Slik står det nå:</p>
        <ng-content />
        <div class="actions">
          <button matButton="filled" type="button" (click)="keepMine.emit()" i18n>
            Behold det jeg skrev
          </button>
          <button matButton type="button" (click)="takeTheirs.emit()" i18n>
            Bruk det som står nå
          </button>
        </div>
      </app-notice>
    } @else {
      @if (refusal(); as reason) {
        <app-notice icon="error" tone="problem" role="alert">
          <p>{{ refusalText(reason) }}</p>
          <p i18n>Det du skrev, står her fortsatt.</p>
        </app-notice>
      }
      <div class="actions">
        <button
          matButton="filled"
          type="button"
          [disabled]="!hasChanged() || isSaving()"
          (click)="save.emit()"
        >
          <ng-container i18n>Lagre</ng-container>
          <span class="visually-hidden">: {{ name() }}</span>
        </button>
        @if (hasChanged() && !isSaving()) {
          <button matButton type="button" (click)="takeTheirs.emit()">
            <ng-container i18n>Angre endringene</ng-container>
            <span class="visually-hidden">: {{ name() }}</span>
          </button>
        }
        <span role="status" class="state">
          @if (isSaving()) {
            <ng-container i18n>Lagrer …</ng-container>
          } @else if (hasChanged()) {
            <ng-container i18n>Ikke lagret</ng-container>
          } @else if (isSaved()) {
            <ng-container i18n>Lagret</ng-container>
          }
        </span>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    .state {
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class EditorSection {
  readonly name = input.required<string>();
  readonly hasChanged = input.required<boolean>();
  readonly isOvertaken = input.required<boolean>();
  readonly isSaving = input.required<boolean>();
  readonly isSaved = input.required<boolean>();
  readonly refusal = input.required<StrategyRefusal | null>();

  readonly save = output();
  readonly keepMine = output();
  readonly takeTheirs = output();

  protected readonly refusalText = refusalText;
}
