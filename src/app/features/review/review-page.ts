import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { FinalReview } from './final-review';
import { PrepareReview } from './prepare/prepare-review';
import { ReviewStore } from './review-store';
import { TopicChoices } from './topic-choices';
import { UnsavedTexts } from './unsaved-texts';

/** One review: in writing while it is a draft, as it was once it is final. */
@Component({
  selector: 'app-review-page',
  imports: [EmptyState, FinalReview, LoadState, MatButton, PrepareReview, RouterLink],
  providers: [TopicChoices, UnsavedTexts],
  template: `
    <div class="page">
      <app-load-state [status]="store.status()" (retry)="store.retry()">
        @if (store.review(); as review) {
          @if (review.status === 'final') {
            <app-final-review [review]="review" />
          } @else {
            <app-prepare-review [review]="review" />
          }
        } @else {
          <app-empty-state icon="groups">
            <h1 i18n>Fant ikke gjennomgangen</h1>
            <p i18n>Den finnes ikke, eller er ikke ferdig ennå.</p>
            <a matButton="tonal" routerLink="/gjennomganger" i18n>Se alle gjennomganger</a>
          </app-empty-state>
        }
      </app-load-state>
    </div>
  `,
})
export class ReviewPage {
  readonly reviewId = input.required<string>();

  protected readonly store = inject(ReviewStore);
  private readonly unsaved = inject(UnsavedTexts);

  constructor() {
    this.store.open(this.reviewId);
  }

  hasUnsavedText(): boolean {
    return this.unsaved.any();
  }
}
