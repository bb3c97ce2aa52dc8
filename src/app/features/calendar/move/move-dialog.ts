import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { dayProblem } from '../../../domain/calendar/move-deadline';
import { addDays, Day, describeDay, isDay, writeDay } from '../../../domain/day/day';
import { RegisterRow } from '../../../domain/register/register-row';
import { problemText } from './move-words';

/** Asks for a measure's new deadline: a date to type, or steps of a day and a week. */
@Component({
  selector: 'app-move-dialog',
  imports: [
    MatButton,
    MatDialogActions,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  template: `
    <form (submit)="finish($event)" novalidate>
      <h2 mat-dialog-title i18n>Flytt frist</h2>
      <mat-dialog-content>
        <p>{{ row.title }}</p>
        <p class="hint">
          <ng-container i18n>Fristen er {{ writeDay(row.deadline) }}.</ng-container>
          @if (row.slips > 0) {
            <ng-container i18n>
              Først satt til {{ writeDay(row.firstDeadline) }}, utsatt
              {row.slips, plural, =1 {1 gang} other {{{ row.slips }} ganger}}.
            </ng-container>
          }
        </p>
        <mat-form-field>
          <mat-label i18n>Ny frist</mat-label>
          <input
            matInput
            type="date"
            cdkFocusInitial
            #field
            [min]="row.start"
            [value]="day()"
            [attr.aria-invalid]="problem() === 'beforeStart' || problem() === 'notADay'"
            (input)="day.set(field.value)"
          />
          <mat-hint aria-live="polite">{{ described() }}</mat-hint>
        </mat-form-field>
        <div class="steps">
          @for (step of steps; track step.days) {
            <button type="button" matButton="outlined" (click)="go(step.days)">
              {{ step.label }}
            </button>
          }
        </div>
      </mat-dialog-content>
      <mat-dialog-actions align="end">
        <button type="button" matButton [mat-dialog-close]="''" i18n>Avbryt</button>
        <button type="submit" matButton="filled" i18n>Flytt frist</button>
      </mat-dialog-actions>
    </form>
  `,
  styles: `
    mat-dialog-content {
      display: grid;
      gap: 12px;
    }
    p {
      overflow-wrap: anywhere;
    }
    .hint {
      color: var(--mat-sys-on-surface-variant);
    }
    .steps {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 8px;
    }
  `,
})
export class MoveDialog {
  private readonly reference = inject<MatDialogRef<MoveDialog, Day | ''>>(MatDialogRef);
  protected readonly row = inject<RegisterRow>(MAT_DIALOG_DATA);
  protected readonly writeDay = writeDay;
  protected readonly steps = [
    { days: -7, label: $localize`En uke før` },
    { days: 7, label: $localize`En uke etter` },
    { days: -1, label: $localize`Dagen før` },
    { days: 1, label: $localize`Dagen etter` },
  ];

  protected readonly day = signal<string>(this.row.deadline);
  protected readonly problem = computed(() => dayProblem(this.row, this.day()));
  /** The day in words; what is wrong with it, where something is. */
  protected readonly described = computed(() => {
    const problem = this.problem();
    return problem && problem !== 'same' ? problemText(problem) : describeDay(this.day());
  });

  protected go(days: number): void {
    const from = isDay(this.day()) ? this.day() : this.row.deadline;
    this.day.set(addDays(from, days));
  }

  protected finish(event: Event): void {
    event.preventDefault();
    const problem = this.problem();
    if (problem === null) {
      this.reference.close(this.day());
    } else if (problem === 'same') {
      this.reference.close('');
    }
  }
}
