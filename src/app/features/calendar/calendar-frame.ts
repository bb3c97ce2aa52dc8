import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { DownloadMenu } from '../../ui/exchange/download-menu';
import { calendarMeasures, MeasuresToSave } from '../../ui/exchange/measures-file';
import { IconName } from '../../ui/icons/icons';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { CalendarAddress } from './calendar-address';
import { CalendarFilter } from './calendar-filter';
import { CalendarStore } from './calendar-store';

/** What the three pages of the calendar have around them: the finding, the ways between, the filter. */
@Component({
  selector: 'app-calendar-frame',
  imports: [
    CalendarFilter,
    DownloadMenu,
    EmptyState,
    LoadState,
    MatButton,
    MatIcon,
    RouterLink,
    RouterLinkActive,
    UnreadableNotice,
  ],
  template: `
    <div class="page" [class.lying]="isLying()">
      <header [class.no-print]="hasPoster()">
        <p class="eyebrow" i18n>Kalender {{ store.plans.year() }}</p>
        <h1 aria-live="polite">{{ isReady() ? finding() : name() }}</h1>
        @if (isReady() && lead()) {
          <p class="lead">{{ lead() }}</p>
        }
      </header>
      <div class="bar no-print">
        <nav i18n-aria-label aria-label="Visninger av kalenderen">
          @for (page of pages; track page.path) {
            <a
              [routerLink]="page.path"
              [queryParams]="address.sharedQuery()"
              routerLinkActive="active"
              [routerLinkActiveOptions]="exact"
              ariaCurrentWhenActive="page"
            >
              <mat-icon [svgIcon]="page.icon" />
              {{ page.label }}
            </a>
          }
        </nav>
        <div class="actions">
          @if (isReady() && !store.isEmpty()) {
            <app-download-menu [measures]="toSave" />
            <ng-content select="[actions]" />
          }
        </div>
      </div>
      <app-load-state [status]="store.plans.status()" (retry)="store.plans.retry()">
        <app-unreadable-notice [documents]="store.plans.allUnreadable()" />
        @if (store.isEmpty()) {
          <app-empty-state icon="calendar">
            <p i18n>
              Når enhetene legger inn tiltak for {{ store.plans.year() }}, står fristene her.
            </p>
            <a matButton="tonal" routerLink="/plan" i18n>Gå til planene</a>
          </app-empty-state>
        } @else {
          <app-calendar-filter class="no-print" />
          <ng-content />
        }
      </app-load-state>
    </div>
  `,
  styleUrl: './calendar-frame.scss',
})
export class CalendarFrame {
  /** The page's first sentence. */
  readonly finding = input.required<string>();
  /** What it is called while there is nothing to find. */
  readonly name = input.required<string>();
  readonly lead = input('');
  /** Whether what is printed has a heading of its own. */
  readonly hasPoster = input(false, { transform: booleanAttribute });

  /** Whether it is printed on a page that is wider than it is high. */
  readonly isLying = input(false, { transform: booleanAttribute });

  protected readonly store = inject(CalendarStore);
  protected readonly address = inject(CalendarAddress);
  protected readonly isReady = computed(() => this.store.plans.status() === 'ready');
  /** What a file of it holds: the year as it is filtered, and not the month alone. */
  protected readonly toSave = (): MeasuresToSave => {
    const { store } = this;
    const size = { year: store.plans.year(), total: store.total() };
    return calendarMeasures(store.rows(), store.filter(), size, store.context());
  };
  protected readonly exact = {
    paths: 'exact',
    queryParams: 'ignored',
    matrixParams: 'ignored',
    fragment: 'ignored',
  } as const;
  protected readonly pages: readonly { path: string; label: string; icon: IconName }[] = [
    { path: '/kalender', label: $localize`Kalender`, icon: 'calendar' },
    { path: '/kalender/tidslinje', label: $localize`Tidslinje`, icon: 'timeline' },
    { path: '/kalender/arshjul', label: $localize`Årshjul`, icon: 'wheel' },
  ];
}
