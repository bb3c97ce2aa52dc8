import { Component, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Suggestion, topicOf } from '../../../domain/review/suggestions';
import { writeTopic } from '../../../domain/review/topic';
import { ReviewStore } from '../review-store';
import { suggestionReason, topicText } from '../review-words';
import { TopicChoices } from '../topic-choices';

/** What the data suggest that the meeting takes up, each a step from a decision about it. */
@Component({
  selector: 'app-suggestion-list',
  imports: [MatButton],
  template: `
    <ul class="plain">
      @for (suggestion of store.undecided(); track keyOf(suggestion)) {
        <li>
          <div>
            <p class="what">{{ nameOf(suggestion) }}</p>
            <p class="why">{{ suggestionReason(suggestion) }}</p>
          </div>
          @if (store.mayWrite()) {
            <button
              class="no-print"
              matButton="tonal"
              type="button"
              (click)="decide.emit(suggestion)"
            >
              <ng-container i18n>Lag vedtak</ng-container>
              <span class="visually-hidden">: {{ nameOf(suggestion) }}</span>
            </button>
          }
        </li>
      } @empty {
        <li i18n>Ingenting peker seg ut akkurat nå.</li>
      }
    </ul>
  `,
  styles: `
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 8px 16px;
      padding-block: 12px;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    li > div {
      flex: 1 1 260px;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .what {
      font-weight: 600;
    }
    .why {
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class SuggestionList {
  readonly decide = output<Suggestion>();

  protected readonly store = inject(ReviewStore);
  private readonly topics = inject(TopicChoices);
  protected readonly suggestionReason = suggestionReason;

  protected keyOf(suggestion: Suggestion): string {
    return writeTopic(topicOf(suggestion));
  }

  protected nameOf(suggestion: Suggestion): string {
    return topicText(topicOf(suggestion), this.topics.names());
  }
}
