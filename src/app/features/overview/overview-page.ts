import { Component, computed, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { Router, RouterLink } from '@angular/router';
import { BarController, BarElement, CategoryScale, LinearScale, Tooltip } from 'chart.js';
import { provideCharts } from 'ng2-charts';
import { STATUSES, Status } from '../../domain/measure/measure';
import { ChartFigure } from '../../ui/chart/chart-figure';
import { ThemeColors } from '../../ui/chart/theme-colors';
import { ProgressBar } from '../../ui/figures/progress-bar';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { STATUS_BADGES } from '../../ui/words/words';
import { CoverageMap } from './coverage-map';
import { toGoalChart } from './goal-chart';
import { OverviewStore } from './overview-store';

/** Late measures named on the page; the rest are one click away. */
const LATE_SHOWN = 10;

/** One page for rådmannens ledergruppe: are we carrying out the strategy, where not, who answers. */
@Component({
  selector: 'app-overview-page',
  imports: [
    ChartFigure,
    CoverageMap,
    EmptyState,
    LoadState,
    MatIcon,
    ProgressBar,
    RouterLink,
    UnreadableNotice,
  ],
  providers: [
    provideCharts({
      registerables: [BarController, BarElement, CategoryScale, LinearScale, Tooltip],
    }),
  ],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.scss',
})
export class OverviewPage {
  private readonly router = inject(Router);
  private readonly colors = inject(ThemeColors);
  protected readonly store = inject(OverviewStore);
  protected readonly statuses = STATUSES.map((id) => ({ id, ...STATUS_BADGES[id] }));

  protected readonly goalChart = computed(() =>
    toGoalChart(this.store.figures().goals, this.chartColors(), (goal, status) => {
      void this.router.navigate(['/tiltak'], { queryParams: { goal, status } });
    }),
  );
  protected readonly goalFinding = computed(() => {
    const behind = this.store.goalBehind();
    return behind
      ? $localize`Hovedmål ${behind.order}, ${behind.shortName}, har flest forfalte: ${behind.overdue} av ${behind.total}`
      : $localize`Ingen hovedmål har forfalte tiltak`;
  });
  protected readonly areaFinding = computed(() => {
    const [first] = this.store.figures().areas;
    return first && first.overdue > 0
      ? $localize`${first.name} har flest forfalte tiltak`
      : $localize`Ingen kommunalområder har forfalte tiltak`;
  });
  protected readonly late = computed(() => this.store.figures().late.slice(0, LATE_SHOWN));

  private chartColors() {
    const status = Object.fromEntries(
      STATUSES.map((id) => [id, this.colors.resolve(STATUS_BADGES[id].color)]),
    ) as Record<Status, string>;
    return {
      status,
      text: this.colors.resolve('var(--mat-sys-on-surface)'),
      background: this.colors.resolve('var(--mat-sys-background)'),
    };
  }
}
