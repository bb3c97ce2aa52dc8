import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Strategy, StrategyStatus } from '../../domain/strategy/strategy';
import { StrategyDesk } from './strategy-desk';
import { STATUS_NAMES } from './strategy-words';

const ORDER: readonly StrategyStatus[] = ['current', 'draft', 'retired'];

/** The strategies beside the one shown: drafts to write in, and earlier ones to look up. */
@Component({
  selector: 'app-other-strategies',
  imports: [DatePipe, RouterLink],
  template: `
    @if (others().length > 0) {
      <h2 i18n>Andre strategier</h2>
      <ul class="plain">
        @for (strategy of others(); track strategy.id) {
          <li>
            <a [routerLink]="['/strategi', strategy.id]">{{ strategy.title }}</a>
            <span class="hint">
              {{ statusNames[strategy.status] }}
              @if (strategy.approvedOn) {
                ·
                <ng-container i18n
                  >godkjent {{ strategy.approvedOn | date: 'MMMM y' }}</ng-container
                >
              } @else if (strategy.updatedAt) {
                ·
                <ng-container i18n
                  >sist endret {{ strategy.updatedAt | date: 'd. MMMM y' }}</ng-container
                >
              }
            </span>
          </li>
        }
      </ul>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    ul {
      display: grid;
      gap: 12px;
    }
    .hint {
      display: block;
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
  host: { '[hidden]': 'others().length === 0', class: 'no-print' },
})
export class OtherStrategies {
  readonly shown = input.required<Strategy | null>();

  private readonly desk = inject(StrategyDesk);
  protected readonly statusNames = STATUS_NAMES;
  protected readonly others = computed(() =>
    this.desk.municipality
      .strategies()
      .filter(({ id }) => id !== this.shown()?.id)
      .toSorted(
        (one, other) =>
          ORDER.indexOf(one.status) - ORDER.indexOf(other.status) ||
          other.approvedOn.localeCompare(one.approvedOn),
      ),
  );
}
