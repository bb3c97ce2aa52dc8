import { Component, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';

/** One thing to choose, with a sentence that says what it is. */
export interface ExplainedOption {
  readonly id: string;
  readonly label: string;
  readonly explanation: string;
  /** A stand-in for a figure missing from the strategy's text. */
  readonly suggested?: boolean;
}

let groups = 0;

/** One of a few, each explained: native radio buttons. A form control of signal forms. */
@Component({
  selector: 'app-explained-options',
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      @for (option of options(); track option.id) {
        <label>
          <input
            type="radio"
            [name]="groupName"
            [checked]="option.id === value()"
            (change)="value.set(option.id); touch.emit()"
          />
          <span>
            <strong>{{ option.label }}</strong>
            <span class="explanation">{{ option.explanation }}</span>
          </span>
        </label>
      }
    </fieldset>
  `,
  styleUrl: './explained.scss',
})
export class ExplainedOptions implements FormValueControl<string> {
  readonly value = model('');
  readonly touch = output<void>();
  readonly label = input.required<string>();
  readonly options = input.required<readonly ExplainedOption[]>();

  protected readonly groupName = `explained-options-${groups++}`;
}
