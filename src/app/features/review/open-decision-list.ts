import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../domain/day/day';
import { OpenDecision } from '../../domain/review/open-decisions';
import { DecisionFacts } from './decision-facts';
import { ReviewsStore } from './reviews-store';

/** Decisions that are still to be done, with the review that made each and what was last said. */
@Component({
  selector: 'app-open-decision-list',
  imports: [DecisionFacts, RouterLink],
  template: `
    <ul class="plain">
      @for (open of decisions(); track open.reviewId + open.decision.id) {
        <li>
          <app-decision-facts [decision]="open.decision" [daysLate]="open.daysLate" />
          <p class="from">
            <a [routerLink]="['/gjennomganger', open.reviewId]">{{ open.reviewTitle }}</a>
            @if (open.lastSaid; as said) {
              @if (said.comment) {
                · <span i18n>Sist sagt {{ formatDay(said.day) }}: {{ said.comment }}</span>
              }
            }
          </p>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
    }
    li {
      display: grid;
      gap: 6px;
      padding-block: 16px;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
      break-inside: avoid;
    }
    .from {
      font-size: 0.875em;
      color: var(--mat-sys-on-surface-variant);
      overflow-wrap: anywhere;
    }
  `,
})
export class OpenDecisionList {
  readonly decisions = input.required<readonly OpenDecision[]>();
  protected readonly store = inject(ReviewsStore);
  protected readonly formatDay = formatDay;
}
