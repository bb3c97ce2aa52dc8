import { Component, computed, input, model, output } from '@angular/core';
import { FormValueControl, ValidationError } from '@angular/forms/signals';
import { MatIcon } from '@angular/material/icon';

/** One thing to choose. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  /** A stand-in for a figure missing from the strategy's text. */
  readonly suggested?: boolean;
}

let groups = 0;

/**
 * Several of a few: native checkboxes that look like chips, so that all choices are seen at once and
 * keyboard and screen reader work as people know them. A form control of signal forms.
 */
@Component({
  selector: 'app-choice-group',
  imports: [MatIcon],
  templateUrl: './choice-group.html',
  styleUrl: './choice-group.scss',
})
export class ChoiceGroup implements FormValueControl<readonly string[]> {
  readonly value = model<readonly string[]>([]);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly invalid = input(false);
  readonly touched = input(false);
  readonly touch = output<void>();

  readonly label = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly isRequired = input(false);

  protected readonly errorId = `choice-group-error-${groups++}`;
  protected readonly showError = computed(() => this.invalid() && this.touched());
  protected readonly allSuggested = computed(
    () => this.choices().length > 0 && this.choices().every((one) => one.suggested),
  );

  protected toggle(id: string): void {
    const chosen = this.value();
    // In the order of the choices, so that the same choice is always the same list.
    const next = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
    const known = this.choices().map((choice) => choice.id);
    this.value.set([
      ...known.filter((one) => next.includes(one)),
      ...next.filter((one) => !known.includes(one)),
    ]);
    this.touch.emit();
  }
}
