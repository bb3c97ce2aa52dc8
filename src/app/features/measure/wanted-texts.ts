import { Component, computed, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Effect, EFFECTS, LIMITS, NOTHING_WANTED, Wanted } from '../../domain/measure/measure';
import { wantedTextProblem } from '../../domain/measure/problems';
import { holdsMobileNumber } from '../../domain/text/personal-data';
import { problemText } from '../../ui/words/words';
import { Choice } from '../../ui/choice/choice-group';
import { MobileWarning } from '../../ui/notice/mobile-warning';
import { ShownError } from '../../ui/shown-error';

/** What each chosen group is to know, mean and do. A form control of signal forms. */
@Component({
  selector: 'app-wanted-texts',
  imports: [MatError, MatFormField, MatHint, MatInput, MatLabel, MobileWarning, ShownError],
  template: `
    @for (group of rows(); track group.id) {
      <fieldset>
        <legend>{{ group.label }}</legend>
        @for (row of group.texts; track row.effect) {
          <div>
            <mat-form-field>
              <mat-label>{{ row.question }}</mat-label>
              <input
                matInput
                autocomplete="off"
                [value]="row.text"
                [appShownError]="row.problem !== null"
                (input)="write(row.effect, group.id, text.value)"
                (blur)="touch.emit()"
                #text
              />
              @if (row.count) {
                <mat-hint align="end">{{ row.count }}</mat-hint>
              }
              <mat-error>{{ row.problem }}</mat-error>
            </mat-form-field>
            <app-mobile-warning [shown]="row.hasMobile" />
          </div>
        }
      </fieldset>
    } @empty {
      <p i18n>Velg målgrupper først. Så spør vi hva hver av dem skal vite, mene og gjøre.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 24px;
    }
    fieldset {
      display: grid;
      gap: 12px;
    }
    legend {
      margin-block-end: 8px;
      font: var(--mat-sys-title-small);
    }
    mat-form-field {
      display: block;
    }
  `,
})
export class WantedTexts implements FormValueControl<Wanted> {
  readonly value = model<Wanted>(NOTHING_WANTED);
  readonly touch = output<void>();
  /** The groups chosen. */
  readonly groups = input.required<readonly Choice[]>();

  protected readonly rows = computed(() =>
    this.groups().map(({ id, label }) => ({
      id,
      label,
      texts: EFFECTS.map((effect) => this.row(effect, id, label)),
    })),
  );

  protected write(effect: Effect, groupId: string, text: string): void {
    const wanted = this.value();
    this.value.set({ ...wanted, [effect]: { ...wanted[effect], [groupId]: text } });
  }

  private row(effect: Effect, groupId: string, label: string) {
    const text = this.value()[effect][groupId] ?? '';
    const problem = wantedTextProblem(text);
    return {
      effect,
      text,
      question: question(effect, label),
      count: text.length >= 0.8 * LIMITS.wanted ? `${text.length}/${LIMITS.wanted}` : '',
      // Shown at once: it is never right to go on with one of these.
      problem: problem && problemText(problem, 'wanted'),
      hasMobile: holdsMobileNumber(text),
    };
  }
}

function question(effect: Effect, group: string): string {
  const name = group.charAt(0).toLocaleLowerCase('nb') + group.slice(1);
  switch (effect) {
    case 'knowledge':
      return $localize`Hva skal ${name}:group: vite?`;
    case 'attitude':
      return $localize`Hva skal ${name}:group: mene?`;
    case 'action':
      return $localize`Hva skal ${name}:group: gjøre?`;
  }
}
