import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { writeDay } from '../../domain/day/day';
import { Notice } from '../../ui/notice/notice';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { OpenDecisionList } from './open-decision-list';
import { isKept, ReviewOutcome } from './review-outcome';
import { decisionsText, openFinding, outcomeText } from './review-words';
import { ReviewsStore } from './reviews-store';

/** What ledergruppen has decided at its reviews, what of it is open, and the next review. */
@Component({
  selector: 'app-reviews-page',
  imports: [
    EmptyState,
    LoadState,
    MatButton,
    MatIcon,
    Notice,
    OpenDecisionList,
    RouterLink,
    UnreadableNotice,
  ],
  templateUrl: './reviews-page.html',
  styleUrl: './reviews-page.scss',
})
export class ReviewsPage {
  private readonly router = inject(Router);
  protected readonly store = inject(ReviewsStore);
  protected readonly writeDay = writeDay;
  protected readonly decisionsText = decisionsText;
  protected readonly outcomeText = outcomeText;

  protected readonly isPreparing = signal(false);
  protected readonly failure = signal<ReviewOutcome | null>(null);
  protected readonly headline = computed(() =>
    openFinding(this.store.open(), this.store.finals().length > 0),
  );

  protected async prepare(): Promise<void> {
    this.failure.set(null);
    this.isPreparing.set(true);
    const { id, outcome } = await this.store.prepare();
    this.isPreparing.set(false);
    if (isKept(outcome)) {
      await this.router.navigate(['/gjennomganger', id]);
    } else {
      this.failure.set(outcome);
    }
  }
}
