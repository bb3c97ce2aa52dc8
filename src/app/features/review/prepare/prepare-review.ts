import { Component, computed, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialog } from '@angular/material/dialog';
import { MatIcon } from '@angular/material/icon';
import { MatSnackBar } from '@angular/material/snack-bar';
import { RouterLink } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { YearChoice } from '../../../data/plan/year-choice';
import { describeDay, writeDay } from '../../../domain/day/day';
import { hasRoom } from '../../../domain/review/problems';
import { Review, ReviewDecision } from '../../../domain/review/review';
import { Suggestion, topicOf, unitOf } from '../../../domain/review/suggestions';
import { writeTopic } from '../../../domain/review/topic';
import { FiguresView } from '../../../ui/figures/figures-view';
import { Notice } from '../../../ui/notice/notice';
import { headline } from '../../../ui/words/findings';
import { DecisionForm } from '../decision-form';
import { DecisionList } from '../decision-list';
import { FollowUpList } from '../follow-up-list';
import { newDecision } from '../new-decision';
import { isKept, ReviewOutcome } from '../review-outcome';
import { ReviewStore } from '../review-store';
import { followUpFinding, outcomeText, reviewProblemText } from '../review-words';
import { SentBackNotice } from '../sent-back';
import { FinishDialog, ToFinish } from './finish-dialog';
import { HeadingForm } from './heading-form';
import { SuggestionList } from './suggestion-list';

/** A review before and during its meeting. */
@Component({
  selector: 'app-prepare-review',
  imports: [
    DecisionForm,
    DecisionList,
    FiguresView,
    FollowUpList,
    HeadingForm,
    MatButton,
    MatIcon,
    Notice,
    RouterLink,
    SentBackNotice,
    SuggestionList,
  ],
  templateUrl: './prepare-review.html',
  styleUrl: '../review-parts.scss',
})
export class PrepareReview {
  readonly review = input.required<Review>();

  private readonly dialog = inject(MatDialog);
  private readonly snackBar = inject(MatSnackBar);
  private readonly yearShown = inject(YearChoice).year;
  protected readonly store = inject(ReviewStore);
  protected readonly describeDay = describeDay;
  protected readonly writeDay = writeDay;
  protected readonly headline = headline;

  private readonly begin = viewChild<string, ElementRef<HTMLElement>>('begin', {
    read: ElementRef,
  });
  protected readonly writing = signal<ReviewDecision | null>(null);
  protected readonly isFinishing = signal(false);
  protected readonly failure = signal('');
  protected readonly hasRoom = computed(() => hasRoom(this.review()));
  protected readonly followUpFinding = computed(() => followUpFinding(this.store.toFollowUp()));
  /** The register has the measures of one year at a time. */
  protected readonly isYearShown = computed(() => this.review().year === this.yearShown());

  protected decide(topic = '', unitId = ''): void {
    const directory = this.store.all.municipality.directory();
    this.writing.set(newDecision(this.store.newId(), this.review(), directory, topic, unitId));
  }

  protected decideOn(suggestion: Suggestion): void {
    // Another form with other suggestions takes the place of the one that is open.
    this.writing.set(null);
    setTimeout(() => this.decide(writeTopic(topicOf(suggestion)), unitOf(suggestion)));
  }

  protected finishDecision(outcome: ReviewOutcome | null): void {
    this.writing.set(null);
    if (outcome) {
      const text = outcome === 'saved' ? $localize`Vedtaket er lagret` : outcomeText(outcome);
      this.snackBar.open(text, undefined, { duration: 4000 });
    }
    setTimeout(() => this.begin()?.nativeElement.focus());
  }

  protected async finish(): Promise<void> {
    const problem = this.store.freezingProblem();
    if (problem) {
      this.failure.set($localize`Tallene kan ikke fryses: ${reviewProblemText(problem)}:problem:`);
      return;
    }
    const { version: seen, decisions, followUps } = this.review();
    const untold = this.store
      .toFollowUp()
      .filter(
        ({ reviewId, decision }) =>
          !followUps.some((one) => one.reviewId === reviewId && one.decisionId === decision.id),
      ).length;
    const dialog = this.dialog.open<FinishDialog, ToFinish, boolean>(FinishDialog, {
      data: { day: writeDay(this.store.all.today()), decisions: decisions.length, untold },
    });
    if (!(await firstValueFrom(dialog.afterClosed()))) {
      return;
    }
    this.failure.set('');
    this.isFinishing.set(true);
    const outcome = await this.store.finish(seen);
    this.isFinishing.set(false);
    if (isKept(outcome)) {
      this.snackBar.open(
        outcome === 'saved' ? $localize`Gjennomgangen er endelig` : outcomeText(outcome),
        undefined,
        { duration: 4000 },
      );
    } else {
      this.failure.set(
        outcome === 'moved'
          ? $localize`Ikke gjort endelig: noen har skrevet i gjennomgangen mens du så på den. Se over, og prøv igjen.`
          : outcomeText(outcome),
      );
    }
  }
}
