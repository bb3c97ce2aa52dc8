import { Directive, effect, ElementRef, inject, signal, untracked } from '@angular/core';
import { submit } from '@angular/forms/signals';
import { MatSnackBar } from '@angular/material/snack-bar';
import { Router } from '@angular/router';
import { Measure, MeasureContent } from '../../domain/measure/measure';
import { MeasureDraft } from './measure-draft';
import { MeasureStore } from './measure-store';

/** What the forms that write in a measure share: saving, conflict, and not losing what was typed. */
@Directive({ host: { '(window:beforeunload)': 'warnBeforeClosing($event)' } })
export abstract class DraftForm {
  private readonly router = inject(Router);
  private readonly snackBar = inject(MatSnackBar);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly store = inject(MeasureStore);
  protected readonly draft = inject(MeasureDraft);

  /** How many times one has tried to save. */
  protected readonly attempts = signal(0);

  constructor() {
    effect(() => {
      if (this.draft.isOvertaken()) {
        untracked(() => this.begin());
      }
    });
  }

  /** Begins on the measure as it stands. */
  protected abstract begin(): void;

  /** Where one goes once it is saved, as router commands. */
  protected abstract nextPage(): readonly string[];

  hasUnsavedText(): boolean {
    return this.draft.hasUnsavedText();
  }

  protected async save(): Promise<void> {
    this.attempts.update((count) => count + 1);
    const isValid = await submit(this.draft.fields, async () => undefined);
    if (!isValid) {
      this.focusFirstError();
    } else if (await this.draft.save()) {
      this.whenSaved();
      this.leave();
    }
  }

  protected async saveMerged(merged: MeasureContent, theirs: Measure): Promise<void> {
    this.draft.resolve(merged, theirs);
    await this.save();
  }

  protected warnBeforeClosing(event: BeforeUnloadEvent): void {
    if (this.hasUnsavedText()) {
      event.preventDefault();
    }
  }

  /** The server has it, or it waits for the network: what was kept until then can go. */
  protected whenSaved(): void {
    return;
  }

  private leave(): void {
    const text =
      this.draft.saving() === 'waiting'
        ? $localize`Tatt vare på her. Sendes når nettet er tilbake.`
        : $localize`Lagret`;
    this.snackBar.open(text, undefined, { duration: 4000 });
    void this.router.navigate([...this.nextPage()]);
  }

  private focusFirstError(): void {
    // After the errors have been drawn.
    setTimeout(() =>
      this.element.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
  }
}
