import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';

@Component({
  selector: 'app-leave-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 mat-dialog-title i18n>Det du har skrevet, er ikke lagret</h2>
    <mat-dialog-content>
      <p i18n>Går du videre nå, blir det borte.</p>
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton [mat-dialog-close]="true" i18n>Forkast teksten</button>
      <button matButton="filled" [mat-dialog-close]="false" cdkFocusInitial i18n>Bli her</button>
    </mat-dialog-actions>
  `,
})
export class LeaveDialog {}
