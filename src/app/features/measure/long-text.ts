import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, input } from '@angular/core';
import { FieldTree, FormField } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { holdsMobileNumber } from '../../domain/text/personal-data';
import { MobileWarning } from '../../ui/notice/mobile-warning';

/** From this share of what there is room for, the characters are counted. */
const NEAR_THE_LIMIT = 0.8;

/** A text of some lines, with what is wrong with it, what to think over, and the room that is left. */
@Component({
  selector: 'app-long-text',
  imports: [
    CdkTextareaAutosize,
    FormField,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MobileWarning,
  ],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <textarea
        matInput
        cdkTextareaAutosize
        [cdkAutosizeMinRows]="2"
        [formField]="field()"
      ></textarea>
      <mat-hint>{{ hint() }}</mat-hint>
      @if (isNearLimit()) {
        <mat-hint align="end">{{ length() }}/{{ limit() }}</mat-hint>
      }
      @for (error of field()().errors(); track error.kind) {
        <mat-error>{{ error.message }}</mat-error>
      }
    </mat-form-field>
    <app-mobile-warning [shown]="hasMobile()" />
  `,
  styles: `
    :host,
    mat-form-field {
      display: block;
    }
  `,
})
export class LongText {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly limit = input.required<number>();
  readonly field = input.required<FieldTree<string>>();

  protected readonly length = computed(() => this.field()().value().length);
  protected readonly isNearLimit = computed(() => this.length() >= NEAR_THE_LIMIT * this.limit());
  protected readonly hasMobile = computed(() => holdsMobileNumber(this.field()().value()));
}
