import { Directive, effect, inject, input } from '@angular/core';
import { MatInput } from '@angular/material/input';

/** Shows a field as wrong that is no form control of its own. */
@Directive({ selector: '[appShownError]' })
export class ShownError {
  readonly appShownError = input.required<boolean>();

  constructor() {
    const field = inject(MatInput);
    effect(() => {
      field.errorState = this.appShownError();
      field.stateChanges.next();
    });
  }
}
