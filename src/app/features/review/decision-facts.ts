import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../domain/day/day';
import { leaderOf, personName, unitName } from '../../domain/directory/directory';
import { ReviewDecision } from '../../domain/review/review';
import { readTopic } from '../../domain/review/topic';
import { MatIcon } from '@angular/material/icon';
import { ReviewsStore } from './reviews-store';
import { TopicNames, topicText } from './review-words';

/** A decision: what is to be done, who sees to it, by when, and whether that day has passed. */
@Component({
  selector: 'app-decision-facts',
  imports: [MatIcon, RouterLink],
  template: `
    <p class="text">{{ decision().text }}</p>
    <p class="facts">
      <span>
        <strong>{{ who() }}</strong>
        @if (unit()) {
          <ng-container>, {{ unit() }}</ng-container>
        }
      </span>
      <span i18n>Frist {{ deadline() }}</span>
      @if (daysLate() > 0) {
        <strong class="late">
          <mat-icon svgIcon="eventBusy" />
          <span i18n>
            Forfalt for {daysLate(), plural, =1 {1 dag} other {{{ daysLate() }} dager}} siden
          </span>
        </strong>
      }
      @if (topic(); as topic) {
        <span>
          @if (topic.link) {
            <a [routerLink]="topic.link">{{ topic.text }}</a>
          } @else {
            {{ topic.text }}
          }
        </span>
      }
    </p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .text {
      max-inline-size: 68ch;
      white-space: pre-line;
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 20px;
      font-size: 0.875em;
      line-height: 1.45;
      color: var(--mat-sys-on-surface-variant);
    }
    .late {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      color: var(--mat-sys-on-surface);
    }
    mat-icon {
      flex: none;
      inline-size: 20px;
      block-size: 20px;
      line-height: 0;
      color: var(--status-late);
    }
  `,
})
export class DecisionFacts {
  readonly decision = input.required<ReviewDecision>();
  /** Whole days after its deadline; 0 for what is done or in time. */
  readonly daysLate = input(0);
  /** What topics are called; without it none is shown. */
  readonly names = input<TopicNames | null>(null);

  private readonly directory = inject(ReviewsStore).municipality.directory;
  protected readonly deadline = computed(() => formatDay(this.decision().deadline));
  protected readonly unit = computed(() => {
    const { unitId } = this.decision();
    return unitId && unitName(this.directory(), unitId);
  });
  /** Who is named; the unit's leader where only the unit is, and ledergruppen where nobody is. */
  protected readonly who = computed(() => {
    const { unitId, responsibleUid } = this.decision();
    const uid = responsibleUid || (unitId && leaderOf(this.directory(), unitId));
    return personName(this.directory(), uid) || $localize`Ledergruppen`;
  });
  protected readonly topic = computed(() => {
    const topic = readTopic(this.decision().topic);
    const names = this.names();
    return topic && names && { text: topicText(topic, names), link: linkTo(topic) };
  });
}

function linkTo(topic: NonNullable<ReturnType<typeof readTopic>>): readonly string[] | null {
  switch (topic.kind) {
    case 'goal':
      return null;
    case 'plan':
      return ['/plan', topic.planId.replace(/-\d{4}$/, '')];
    case 'measure':
      return ['/tiltak', topic.planId, topic.measureId];
  }
}
