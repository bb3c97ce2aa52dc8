import { Component, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { IconName } from '../icons/icons';

/** One thing to choose, with the icon and colour that it has elsewhere. */
export interface Option {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly color: string;
}

let groups = 0;

/** One of a few: native radio buttons, large enough for a thumb. */
@Component({
  selector: 'app-option-group',
  imports: [MatIcon],
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      <div class="options">
        @for (option of options(); track option.id) {
          <label>
            <input
              type="radio"
              [name]="name"
              [value]="option.id"
              [checked]="option.id === value()"
              (change)="choose.emit(option.id)"
            />
            <mat-icon [svgIcon]="option.icon" [style.color]="option.color" />
            {{ option.label }}
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrl: './option-group.scss',
})
export class OptionGroup {
  readonly label = input.required<string>();
  readonly options = input.required<readonly Option[]>();
  readonly value = input.required<string>();
  readonly choose = output<string>();

  protected readonly name = `option-group-${groups++}`;
}
