import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Notice } from '../../ui/notice/notice';
import { ReviewStore } from './review-store';
import { outcomeText } from './review-words';

/** What waited for the network and was not taken, with the text in full. */
@Component({
  selector: 'app-sent-back',
  imports: [MatButton, Notice],
  template: `
    @if (store.sentBack().length > 0) {
      <app-notice class="no-print" icon="error" tone="problem" role="alert">
        @for (one of store.sentBack(); track $index) {
          <p>{{ outcomeText(one.outcome) }}</p>
          @if (one.text) {
            <p i18n>Dette skrev du:</p>
            <p class="text">{{ one.text }}</p>
          }
        }
        <div>
          <button matButton="tonal" type="button" (click)="store.forgetSentBack()" i18n>
            Jeg har sett det
          </button>
        </div>
      </app-notice>
    }
  `,
  styles: `
    .text {
      white-space: pre-line;
    }
  `,
  host: { '[hidden]': 'store.sentBack().length === 0' },
})
export class SentBackNotice {
  protected readonly store = inject(ReviewStore);
  protected readonly outcomeText = outcomeText;
}
