import { DatePipe } from '@angular/common';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { describeDay } from '../../domain/day/day';
import { findStrategyHeadingProblems, StrategyHeading } from '../../domain/strategy/problems';
import { Strategy } from '../../domain/strategy/strategy';
import { ShownError } from '../../ui/shown-error';
import { EditorSection } from './editor-section';
import { StrategyDesk, StrategyRefusal } from './strategy-desk';
import { strategyProblemText } from './strategy-words';
import { Unsaved } from './unsaved';

/** The strategy's title, and the day by which it is to be revised. */
@Component({
  selector: 'app-heading-editor',
  imports: [
    DatePipe,
    EditorSection,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    ShownError,
  ],
  template: `
    <h2 i18n>Om strategien</h2>
    <div class="fields">
      <mat-form-field>
        <mat-label i18n>Tittel</mat-label>
        <input
          matInput
          autocomplete="off"
          #title
          [appShownError]="texts().title !== undefined"
          [value]="unsaved.value().title"
          (input)="write({ title: title.value })"
        />
        <mat-error>{{ texts().title }}</mat-error>
      </mat-form-field>
      <mat-form-field>
        <mat-label i18n>Revideres innen</mat-label>
        <input
          matInput
          type="date"
          #day
          [appShownError]="texts().reviseBy !== undefined"
          [value]="unsaved.value().reviseBy"
          (input)="write({ reviseBy: day.value })"
        />
        <mat-hint>{{ describeDay(unsaved.value().reviseBy) }}</mat-hint>
        <mat-error>{{ texts().reviseBy }}</mat-error>
      </mat-form-field>
    </div>
    <app-editor-section
      name="Om strategien"
      i18n-name
      [hasChanged]="unsaved.hasChanged()"
      [isOvertaken]="unsaved.isOvertaken()"
      [isSaving]="unsaved.isSaving()"
      [isSaved]="isSaved()"
      [refusal]="refusal()"
      (save)="save()"
      (keepMine)="unsaved.keepMine()"
      (takeTheirs)="unsaved.takeStored()"
    >
      <p>
        {{ strategy().title }}
        @if (strategy().reviseBy) {
          –
          <ng-container i18n
            >revideres innen {{ strategy().reviseBy | date: 'd. MMMM y' }}</ng-container
          >
        }
      </p>
    </app-editor-section>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr));
      gap: 8px 16px;
    }
  `,
})
export class HeadingEditor {
  readonly strategy = input.required<Strategy>();

  private readonly desk = inject(StrategyDesk);
  protected readonly describeDay = describeDay;
  protected readonly refusal = signal<StrategyRefusal | null>(null);
  protected readonly isSaved = signal(false);
  private readonly stored = computed<StrategyHeading>(() => ({
    title: this.strategy().title,
    reviseBy: this.strategy().reviseBy,
  }));
  protected readonly unsaved = new Unsaved(
    this.stored,
    (one, other) => one.title.trim() === other.title.trim() && one.reviseBy === other.reviseBy,
  );
  private readonly problems = computed(() => findStrategyHeadingProblems(this.unsaved.value()));
  protected readonly texts = computed(() => {
    const { title, reviseBy } = this.problems();
    return {
      title: title && strategyProblemText(title),
      reviseBy: reviseBy && strategyProblemText(reviseBy),
    };
  });

  hasUnsavedText(): boolean {
    return this.unsaved.hasChanged();
  }

  protected write(change: Partial<StrategyHeading>): void {
    this.isSaved.set(false);
    this.unsaved.write({ ...this.unsaved.value(), ...change });
  }

  protected async save(): Promise<void> {
    if (Object.keys(this.problems()).length > 0) {
      return;
    }
    const heading = this.unsaved.value();
    this.refusal.set(
      await this.unsaved.save(() => this.desk.save(this.strategy(), { kind: 'heading', heading })),
    );
    this.isSaved.set(this.refusal() === null);
  }
}
