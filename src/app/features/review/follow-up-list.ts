import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../domain/day/day';
import { DecisionFacts } from './decision-facts';
import { FollowUpForm } from './follow-up-form';
import { ReviewStore } from './review-store';

/** The open decisions of earlier reviews, each with what is said of it at this one. */
@Component({
  selector: 'app-follow-up-list',
  imports: [DecisionFacts, FollowUpForm, RouterLink],
  template: `
    <ul class="plain">
      @for (open of store.toFollowUp(); track open.reviewId + open.decision.id) {
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
          @if (store.mayWrite()) {
            <app-follow-up-form class="no-print" [open]="open" />
          }
        </li>
      } @empty {
        <li i18n>Ingen vedtak fra tidligere gjennomganger er åpne.</li>
      }
    </ul>
  `,
  styles: `
    li {
      display: grid;
      gap: 8px;
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
export class FollowUpList {
  protected readonly store = inject(ReviewStore);
  protected readonly formatDay = formatDay;
}
