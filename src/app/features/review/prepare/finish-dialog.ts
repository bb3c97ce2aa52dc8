import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';

/** What is about to be kept for good. */
export interface ToFinish {
  readonly day: string;
  readonly decisions: number;
  /** Open decisions of earlier reviews that this one says nothing of. */
  readonly untold: number;
}

/** Says what it means to make a review final, and asks. */
@Component({
  selector: 'app-finish-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 mat-dialog-title i18n>Gjøre gjennomgangen endelig?</h2>
    <mat-dialog-content>
      <p i18n>
        Tallene slik de er i dag, {{ toFinish.day }}, og
        {toFinish.decisions, plural,
          =0 {ingen vedtak}
          =1 {det ene vedtaket}
          other {de {{ toFinish.decisions }} vedtakene}
        }
        blir stående for godt. Ingen kan endre eller slette dem etterpå, heller ikke administrator.
      </p>
      <p i18n>Alle som har tilgang til Rettesnor, kan lese den endelige gjennomgangen.</p>
      @if (toFinish.untold > 0) {
        <p>
          <strong i18n>
            {toFinish.untold, plural,
              =1 {1 tidligere vedtak er ikke omtalt.}
              other {{{ toFinish.untold }} tidligere vedtak er ikke omtalt.}
            }
            De blir stående som åpne.
          </strong>
        </p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton [mat-dialog-close]="false" cdkFocusInitial i18n>Ikke ennå</button>
      <button matButton="filled" [mat-dialog-close]="true" i18n>Gjør endelig</button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-dialog-content {
      display: grid;
      gap: 12px;
    }
  `,
})
export class FinishDialog {
  protected readonly toFinish = inject<ToFinish>(MAT_DIALOG_DATA);
}
