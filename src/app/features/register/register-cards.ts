import {
  CdkFixedSizeVirtualScroll,
  CdkVirtualForOf,
  CdkVirtualScrollableWindow,
  CdkVirtualScrollViewport,
} from '@angular/cdk/scrolling';
import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../domain/day/day';
import { isEscalated, isOpen, isOverdue, isStale } from '../../domain/measure/attention';
import { Look } from '../../domain/register/look-up';
import { AttentionBadge, HealthBadge, StatusBadge } from '../../ui/badges/badge';
import { GroupHeading } from './group-heading';
import { isGroup, Line } from './lines';
import { RegisterStore } from './register-store';
import { remInPixels } from './rem';

/** The measures on a phone: cards of one height, of which only what is in sight is drawn. */
@Component({
  selector: 'app-register-cards',
  imports: [
    AttentionBadge,
    CdkFixedSizeVirtualScroll,
    CdkVirtualForOf,
    CdkVirtualScrollableWindow,
    CdkVirtualScrollViewport,
    GroupHeading,
    HealthBadge,
    RouterLink,
    StatusBadge,
  ],
  template: `
    <cdk-virtual-scroll-viewport
      scrollWindow
      role="list"
      i18n-aria-label
      aria-label="Tiltak"
      [itemSize]="height"
      [minBufferPx]="height * 4"
      [maxBufferPx]="height * 8"
      [style.--card.px]="height"
    >
      <div
        *cdkVirtualFor="let line of lines(); let place = index"
        role="listitem"
        class="card"
        [attr.aria-posinset]="place + 1"
        [attr.aria-setsize]="lines().length"
      >
        @if (isGroup(line)) {
          <app-group-heading
            [grouping]="grouping()!"
            [line]="line"
            (fold)="fold.emit(line.group.id)"
          />
        } @else {
          @let row = look().index.rows[line];
          <a class="title" [routerLink]="['/tiltak', row.planId, row.id]">{{ row.title }}</a>
          <p class="fact">
            {{ store.unitName(row.unitId) }}
            @if (store.leaderName(row.unitId); as leader) {
              &ngsp;<ng-container i18n>· Leder: {{ leader }}</ng-container>
            }
          </p>
          <p class="fact">
            <ng-container i18n>Frist {{ formatDay(row.deadline) }}</ng-container>
            @if (store.personName(row.assigneeUid); as assignee) {
              &ngsp;<ng-container i18n>· Utfører: {{ assignee }}</ng-container>
            }
          </p>
          <div class="state">
            @if (isEscalated(row)) {
              <app-attention-badge kind="escalated" />
            }
            @if (isOverdue(row, store.today())) {
              <app-attention-badge kind="overdue" />
            }
            @if (isStale(row, store.today())) {
              <app-attention-badge kind="stale" />
            }
            <app-status-badge [status]="row.status" />
            @if (isOpen(row) && row.health !== 'onTrack') {
              <app-health-badge [health]="row.health" />
            }
          </div>
          <p class="foot">
            <span i18n>{{ row.progress }} %</span>
            @if (store.mayReport(row)) {
              <a [routerLink]="['/tiltak', row.planId, row.id, 'status']">
                <ng-container i18n>Rapporter</ng-container>
                <span class="visually-hidden">: {{ row.title }}</span>
              </a>
            }
          </p>
        }
      </div>
    </cdk-virtual-scroll-viewport>
  `,
  styles: `
    cdk-virtual-scroll-viewport {
      display: block;
      container-type: inline-size;
    }
    .card {
      display: flex;
      /* What is scrolled is as wide as its widest word would like to be; a card is not. */
      inline-size: 100cqi;
      flex-direction: column;
      gap: 4px;
      block-size: var(--card);
      padding-block: 12px;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
      overflow: hidden;
    }
    .title {
      display: -webkit-box;
      flex: none;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      font: 600 1rem/1.4 var(--mat-sys-body-large-font);
      color: inherit;
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    .fact {
      flex: none;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
    .state {
      display: flex;
      flex: 0 1 auto;
      flex-wrap: wrap;
      gap: 2px 12px;
      overflow: hidden;
    }
    .foot {
      display: flex;
      flex: none;
      justify-content: space-between;
      margin-block-start: auto;
      font: var(--mat-sys-label-large);
    }
  `,
})
export class RegisterCards {
  protected readonly store = inject(RegisterStore);
  readonly look = input.required<Look>();
  readonly lines = input.required<readonly Line[]>();
  /** Folds or unfolds the group with this id. */
  readonly fold = output<string>();

  protected readonly height = 12.5 * remInPixels();
  protected readonly grouping = computed(() => this.look().view.grouping);
  protected readonly isGroup = isGroup;
  protected readonly isEscalated = isEscalated;
  protected readonly isOverdue = isOverdue;
  protected readonly isStale = isStale;
  protected readonly isOpen = isOpen;
  protected readonly formatDay = formatDay;
}
