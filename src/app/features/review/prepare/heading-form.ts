import { CdkTextareaAutosize } from '@angular/cdk/text-field';
import { Component, computed, inject } from '@angular/core';
import { form, FormField, submit, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatOption, MatSelect } from '@angular/material/select';
import { describeDay, writeDay, yearOf } from '../../../domain/day/day';
import { findHeadingProblems } from '../../../domain/review/problems';
import { ReviewHeading } from '../../../domain/review/review';
import { Notice } from '../../../ui/notice/notice';
import { isKept } from '../review-outcome';
import { ReviewStore } from '../review-store';
import { outcomeText, reviewProblemText } from '../review-words';
import { isChanged, isSame } from '../typed-over';
import { TypedSaving } from '../typed-saving';
import { UnsavedTexts } from '../unsaved-texts';

/** Before the review has come. */
const NOTHING: ReviewHeading = { title: '', day: '', year: 0, since: '', agenda: '' };

/** What the meeting is called, when it is, what it looks at and what it takes up. */
@Component({
  selector: 'app-heading-form',
  imports: [
    CdkTextareaAutosize,
    FormField,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
    MatOption,
    MatSelect,
    Notice,
  ],
  templateUrl: './heading-form.html',
  styleUrl: './heading-form.scss',
})
export class HeadingForm {
  private readonly store = inject(ReviewStore);
  protected readonly describeDay = describeDay;
  protected readonly writeDay = writeDay;
  protected readonly isChanged = isChanged;
  protected readonly isKept = isKept;
  protected readonly outcomeText = outcomeText;

  protected readonly stored = computed(
    (): ReviewHeading => {
      const { title, day, year, since, agenda } = this.store.review() ?? NOTHING;
      return { title, day, year, since, agenda };
    },
    { equal: isSame },
  );
  protected readonly saving = new TypedSaving<ReviewHeading>({
    stored: this.stored,
    tidied: (typed) => ({ ...typed, title: typed.title.trim(), agenda: typed.agenda.trim() }),
    save: (heading) =>
      this.store.save({ kind: 'heading', heading }, `${heading.title}\n${heading.agenda}`),
  });
  protected readonly model = this.saving.model;
  protected readonly fields = form(this.model, ({ typed }) => {
    for (const field of ['title', 'day', 'since', 'agenda'] as const) {
      validate(typed[field], () => {
        const problem = findHeadingProblems(this.model().typed)[field];
        return problem && { kind: problem, message: reviewProblemText(problem) };
      });
    }
  }).typed;
  /** Plans of last year, this year and the next can be gone through, and of the year chosen. */
  protected readonly years = computed(() => {
    const year = yearOf(this.store.all.today());
    return [...new Set([year - 1, year, year + 1, this.stored().year])].sort();
  });

  constructor() {
    inject(UnsavedTexts).watch(() => isChanged(this.model()) && !this.saving.isSending());
  }

  protected async save(): Promise<void> {
    if (await submit(this.fields, async () => undefined)) {
      await this.saving.save();
    }
  }
}
