import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { dayOf, writeDay } from '../../domain/day/day';
import { personName } from '../../domain/directory/directory';
import { Review } from '../../domain/review/review';
import { FiguresView } from '../../ui/figures/figures-view';
import { Notice } from '../../ui/notice/notice';
import { headline } from '../../ui/words/findings';
import { DecisionFacts } from './decision-facts';
import { DecisionList } from './decision-list';
import { ReviewStore } from './review-store';
import { decisionsText } from './review-words';
import { SentBackNotice } from './sent-back';

/** A review that has been held: its decisions, and the figures as they were. */
@Component({
  selector: 'app-final-review',
  imports: [
    DecisionFacts,
    DecisionList,
    FiguresView,
    MatButton,
    MatIcon,
    Notice,
    RouterLink,
    SentBackNotice,
  ],
  templateUrl: './final-review.html',
  styleUrls: ['./review-parts.scss', './final-review.scss'],
})
export class FinalReview {
  readonly review = input.required<Review>();

  protected readonly store = inject(ReviewStore);
  protected readonly writeDay = writeDay;
  protected readonly headline = headline;
  protected readonly decisionsText = decisionsText;
  protected readonly openCount = computed(
    () => this.store.decisions().filter(({ doneOn }) => doneOn === null).length,
  );
  /** Who made it final and when; `null` until the server has it. */
  protected readonly finished = computed(() => {
    const { finalBy, finalAt } = this.review();
    const by = personName(this.store.all.municipality.directory(), finalBy);
    return finalAt && { by, day: writeDay(dayOf(finalAt)) };
  });
}
