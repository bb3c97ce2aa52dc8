import { computed, inject, Injectable } from '@angular/core';
import { STATUSES, Status } from '../../domain/measure/measure';
import { STATUS_BADGES } from '../words/words';
import { ThemeColors } from './theme-colors';

/** What charts are drawn with, resolved for the theme that shows. */
export interface ChartColors {
  readonly status: Readonly<Record<Status, string>>;
  readonly late: string;
  readonly atRisk: string;
  readonly accent: string;
  readonly text: string;
  readonly line: string;
  readonly background: string;
}

/** The colours of the theme, as a signal: charts are drawn again when it changes. */
@Injectable({ providedIn: 'root' })
export class ChartPalette {
  private readonly theme = inject(ThemeColors);

  readonly colors = computed<ChartColors>(() => {
    const resolve = (value: string) => this.theme.resolve(value);
    const status = STATUSES.map((id) => [id, resolve(STATUS_BADGES[id].color)] as const);
    return {
      status: Object.fromEntries(status) as Record<Status, string>,
      late: resolve('var(--status-late)'),
      atRisk: resolve('var(--status-at-risk)'),
      accent: resolve('var(--mat-sys-primary)'),
      text: resolve('var(--mat-sys-on-surface)'),
      line: resolve('var(--mat-sys-outline-variant)'),
      background: resolve('var(--mat-sys-background)'),
    };
  });
}
