import { Component, computed, input, model, output } from '@angular/core';
import { FormValueControl, ValidationError } from '@angular/forms/signals';
import { ExplainedOption } from './explained-options';

let groups = 0;

/** Several of a few, each explained: native checkboxes. A form control of signal forms. */
@Component({
  selector: 'app-explained-choices',
  template: `
    <fieldset [attr.aria-describedby]="isWrong() ? errorId : null">
      <legend>
        {{ label() }}
        @if (allSuggested()) {
          <span class="explanation" i18n>foreslått, ikke fra strategien</span>
        }
      </legend>
      @for (choice of choices(); track choice.id) {
        <label>
          <input
            type="checkbox"
            [checked]="value().includes(choice.id)"
            [attr.aria-invalid]="isWrong() ? 'true' : null"
            (change)="toggle(choice.id)"
          />
          <span>
            <strong>{{ choice.label }}</strong>
            <span class="explanation">{{ choice.explanation }}</span>
          </span>
        </label>
      }
      @if (isWrong()) {
        <p class="error" [id]="errorId">{{ errors()[0].message }}</p>
      }
    </fieldset>
  `,
  styleUrl: './explained.scss',
})
export class ExplainedChoices implements FormValueControl<readonly string[]> {
  readonly value = model<readonly string[]>([]);
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly invalid = input(false);
  readonly touch = output<void>();
  readonly label = input.required<string>();
  readonly choices = input.required<readonly ExplainedOption[]>();

  protected readonly errorId = `explained-choices-error-${groups++}`;
  protected readonly isWrong = computed(() => this.invalid() && this.errors().length > 0);
  protected readonly allSuggested = computed(
    () => this.choices().length > 0 && this.choices().every((one) => one.suggested),
  );

  protected toggle(id: string): void {
    const chosen = this.value();
    const known = this.choices().map((choice) => choice.id);
    // In the order of the choices; what is no longer among them can only be let go of.
    this.value.set(known.filter((one) => chosen.includes(one) !== (one === id)));
    this.touch.emit();
  }
}
