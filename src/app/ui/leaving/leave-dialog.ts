import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';

/** Why what is typed would be lost; `working` where work under way would be stopped. */
export type LeaveReason = 'identityNumber' | 'notKept' | 'working';

/** Asks whether to let go of what cannot be kept, or to stop what is under way. */
@Component({
  selector: 'app-leave-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    @if (reason === 'working') {
      <h2 mat-dialog-title i18n>Vi er ikke ferdige</h2>
    } @else {
      <h2 mat-dialog-title i18n>Det du har skrevet, er ikke lagret</h2>
    }
    <mat-dialog-content>
      @if (reason === 'working') {
        <p i18n>
          Går du videre nå, stopper vi etter tiltaket vi holder på med. Det som er lagret, blir
          stående, og du kan ikke angre det samlet.
        </p>
      } @else if (reason === 'identityNumber') {
        <p i18n>
          Det står noe som ser ut som et fødselsnummer i teksten. Derfor kan vi ikke ta vare på den
          som kladd. Går du videre nå, blir det siste du skrev, borte.
        </p>
      } @else {
        <p i18n>Går du videre nå, blir det borte.</p>
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton [mat-dialog-close]="true">
        @if (reason === 'working') {
          <ng-container i18n>Stopp og gå videre</ng-container>
        } @else {
          <ng-container i18n>Forkast teksten</ng-container>
        }
      </button>
      <button matButton="filled" [mat-dialog-close]="false" cdkFocusInitial i18n>Bli her</button>
    </mat-dialog-actions>
  `,
})
export class LeaveDialog {
  protected readonly reason = inject<LeaveReason>(MAT_DIALOG_DATA);
}
