import { DatePipe } from '@angular/common';
import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MentionRow } from '../../domain/comment/mention-row';

/** Where colleagues have mentioned somebody: who, in which measure, their words, and the way there. */
@Component({
  selector: 'app-mention-list',
  imports: [DatePipe, RouterLink],
  template: `
    <ul class="plain">
      @for (mention of mentions(); track mention.id) {
        <li>
          <p>
            <strong>{{ mention.name }}</strong>
            &ngsp;<ng-container i18n>nevnte deg i</ng-container>&ngsp;
            <a [routerLink]="['/tiltak', mention.planId, mention.measureId]">
              @if (mention.title) {
                «{{ mention.title }}»
              } @else {
                <ng-container i18n>et tiltak</ng-container>
              }
            </a>
            @if (mention.at) {
              <span class="when">{{ mention.at | date: 'd. MMM HH:mm' }}</span>
            }
          </p>
          <p class="text">«{{ mention.text }}»</p>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 16px;
    }
    li {
      display: grid;
      gap: 4px;
      overflow-wrap: anywhere;
    }
    .text {
      display: -webkit-box;
      overflow: hidden;
      max-inline-size: 68ch;
      color: var(--mat-sys-on-surface-variant);
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
    }
    .when {
      margin-inline-start: 8px;
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class MentionList {
  readonly mentions = input.required<readonly MentionRow[]>();
}
