import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Figures } from '../../domain/figures/figures';
import { IconName } from '../icons/icons';

interface KeyNumber {
  readonly value: number;
  readonly label: string;
  readonly icon?: IconName;
  readonly color?: string;
  /** What the register is narrowed to, for the measures behind the number. */
  readonly filter: Readonly<Record<string, string>>;
}

/** The four figures that can be read across a meeting room. */
@Component({
  selector: 'app-key-numbers',
  imports: [MatIcon, RouterLink],
  template: `
    <ul class="plain">
      @for (number of numbers(); track number.label) {
        <li>
          @if (isLive()) {
            <a routerLink="/tiltak" [queryParams]="number.filter">
              <span class="value">{{ number.value }}</span>
              <span class="label">
                @if (number.icon) {
                  <mat-icon [svgIcon]="number.icon" [style.color]="number.color" />
                }
                {{ number.label }}
              </span>
            </a>
          } @else {
            <span class="value">{{ number.value }}</span>
            <span class="label">
              @if (number.icon) {
                <mat-icon [svgIcon]="number.icon" [style.color]="number.color" />
              }
              {{ number.label }}
            </span>
          }
        </li>
      }
    </ul>
  `,
  styleUrl: './large-numbers.scss',
})
export class KeyNumbers {
  readonly figures = input.required<Figures>();
  /** Whether the figures are of now, so that the register has the measures behind them. */
  readonly isLive = input(true);

  protected readonly numbers = computed((): readonly KeyNumber[] => {
    const { total, byStatus, overdue, stale } = this.figures();
    return [
      { value: total, label: $localize`tiltak i alt`, filter: {} },
      {
        value: byStatus.completed,
        label: $localize`fullført`,
        icon: 'checkCircle',
        color: 'var(--status-completed)',
        filter: { status: 'completed' },
      },
      {
        value: overdue,
        label: $localize`forfalt`,
        icon: 'eventBusy',
        color: 'var(--status-late)',
        filter: { attention: 'overdue' },
      },
      {
        value: stale,
        label: $localize`ikke oppdatert`,
        icon: 'history',
        color: 'var(--status-at-risk)',
        filter: { attention: 'stale' },
      },
    ];
  });
}
