import {
  CdkFixedSizeVirtualScroll,
  CdkVirtualForOf,
  CdkVirtualScrollableWindow,
  CdkVirtualScrollViewport,
} from '@angular/cdk/scrolling';
import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { isEscalated, isOpen, isOverdue, isStale } from '../../domain/measure/attention';
import { Look } from '../../domain/register/look-up';
import { RegisterRow } from '../../domain/register/register-row';
import { ColumnChoice } from '../../domain/register/register-view';
import { Column } from '../../domain/register/sort';
import { AttentionBadge, HealthBadge, StatusBadge } from '../../ui/badges/badge';
import { layOutCard } from './card-layout';
import { GroupHeading } from './group-heading';
import { isGroup, Line } from './lines';
import { RegisterStore } from './register-store';
import { cellText, COLUMN_NAMES } from '../../ui/words/register-words';
import { remInPixels } from './rem';
import { SelectionStore } from './selection-store';
import { chooseLabels } from './selection-words';
import { withinFrames } from './within-frames';

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
      [itemSize]="height()"
      [minBufferPx]="height() * 4"
      [maxBufferPx]="height() * 8"
      [style.--card.px]="height()"
    >
      <div
        *cdkVirtualFor="let line of lines(); let place = index"
        role="listitem"
        class="card"
        [class.heading]="isGroup(line)"
        [attr.aria-posinset]="place + 1"
        [attr.aria-setsize]="lines().length"
        (pointerdown)="store.setPlace(place)"
        (focusin)="store.setPlace(place)"
      >
        @if (isGroup(line)) {
          <app-group-heading
            [grouping]="grouping()!"
            [line]="line"
            [isSelecting]="isSelecting()"
            (fold)="fold.emit(line.group.id)"
          />
        } @else {
          @let row = look().index.rows[line];
          <div class="top">
            @if (isSelecting()) {
              <label>
                <input
                  type="checkbox"
                  [checked]="selection.marks()[line] === 1"
                  [attr.aria-label]="labels.one(row.title)"
                  (change)="selection.toggle(line)"
                />
              </label>
            }
            <a class="title" [routerLink]="['/tiltak', row.planId, row.id]">{{ row.title }}</a>
          </div>
          <dl>
            @for (column of layout().facts; track column) {
              <div>
                <dt>{{ names[column] }}</dt>
                <dd>{{ text(column, row) || '–' }}</dd>
              </div>
            }
          </dl>
          <div class="foot">
            <div class="state">
              @for (column of layout().badges; track column) {
                @switch (column) {
                  @case ('attention') {
                    @if (isEscalated(row)) {
                      <app-attention-badge kind="escalated" />
                    }
                    @if (isOverdue(row, store.today())) {
                      <app-attention-badge kind="overdue" />
                    }
                    @if (isStale(row, store.today())) {
                      <app-attention-badge kind="stale" />
                    }
                  }
                  @case ('status') {
                    <app-status-badge [status]="row.status" />
                  }
                  @case ('health') {
                    @if (isOpen(row)) {
                      <app-health-badge [health]="row.health" />
                    }
                  }
                }
              }
            </div>
            @if (store.mayReport(row)) {
              <a class="report" [routerLink]="['/tiltak', row.planId, row.id, 'status']">
                <ng-container i18n>Rapporter</ng-container>
                <span class="visually-hidden">: {{ row.title }}</span>
              </a>
            }
          </div>
        }
      </div>
    </cdk-virtual-scroll-viewport>
  `,
  styles: `
    :host {
      display: block;
    }
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
      /* Narrower than its words would like to be: then they go on to the next line. */
      flex: 1;
      min-inline-size: 0;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      font: 600 1rem/1.4 var(--mat-sys-body-large-font);
      color: inherit;
      text-decoration: none;
      overflow-wrap: anywhere;
    }
    /* As high as any card, so it is a sign of its own and no line with a hole above it. */
    .heading {
      justify-content: center;
      padding-inline: 16px;
      border: 0;
      border-radius: 16px;
      background: var(--mat-sys-surface-container);
    }
    .heading app-group-heading {
      block-size: auto;
      gap: 8px 24px;
    }
    .top {
      display: flex;
      flex: none;
      align-items: start;
    }
    /* Room for a finger around the box. */
    label {
      display: grid;
      flex: none;
      place-items: center;
      inline-size: 44px;
      block-size: 44px;
      margin: -10px 0 0 -12px;
    }
    input {
      inline-size: 20px;
      block-size: 20px;
      margin: 0;
      outline-offset: 4px;
      accent-color: var(--mat-sys-primary);
    }
    dl {
      display: grid;
      flex: none;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 16px;
    }
    dl div {
      block-size: 2.75rem;
    }
    dt,
    dd {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    dt {
      font: var(--mat-sys-label-small);
      color: var(--mat-sys-on-surface-variant);
    }
    dd {
      font: var(--mat-sys-body-medium);
    }
    .foot {
      display: flex;
      flex: 0 1 auto;
      align-items: end;
      justify-content: space-between;
      gap: 8px;
      overflow: hidden;
    }
    .state {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
    }
    .report {
      display: inline-flex;
      flex: none;
      align-items: center;
      min-block-size: 44px;
      padding-inline: 8px;
      font: var(--mat-sys-label-large);
    }
  `,
})
export class RegisterCards {
  protected readonly store = inject(RegisterStore);
  protected readonly selection = inject(SelectionStore);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly look = input.required<Look>();
  readonly lines = input.required<readonly Line[]>();
  readonly columns = input.required<readonly ColumnChoice[]>();
  /** Whether cards have boxes to tick. */
  readonly isSelecting = input(false);
  /** Folds or unfolds the group with this id. */
  readonly fold = output<string>();

  protected readonly layout = computed(() => layOutCard(this.columns(), this.store.reports()));
  protected readonly height = computed(() => Math.round(this.layout().height * remInPixels()));
  protected readonly names = COLUMN_NAMES;
  protected readonly labels = chooseLabels;
  protected readonly grouping = computed(() => this.look().view.grouping);
  protected readonly isGroup = isGroup;
  protected readonly isEscalated = isEscalated;
  protected readonly isOverdue = isOverdue;
  protected readonly isStale = isStale;
  protected readonly isOpen = isOpen;

  constructor() {
    const router = inject(Router);
    const isBack =
      (router.currentNavigation() ?? router.lastSuccessfulNavigation())?.trigger === 'popstate';
    // Whoever goes back from a measure comes back to its card. The menu leads to the top of the page.
    if (isBack && this.store.place() > 0) {
      afterNextRender(() => this.comeBackTo(this.store.place()));
    }
  }

  /** The page has its height only once the list has been measured. */
  private comeBackTo(place: number): void {
    withinFrames(() => {
      const { top, height } = this.element.getBoundingClientRect();
      const isMeasured = height > place * this.height();
      if (isMeasured) {
        // With the card before it in sight.
        scrollBy({ top: top + (place - 1) * this.height(), behavior: 'instant' });
      }
      return isMeasured;
    });
  }

  protected text(column: Column, row: RegisterRow): string {
    return cellText(column, row, this.store.context());
  }
}
