import { Component, computed, inject, input } from '@angular/core';
import { weekOf } from '../../domain/day/day';
import { TrendWeek } from '../../domain/figures/figures';
import { STATUSES } from '../../domain/measure/measure';
import { ChartPalette } from '../chart/chart-colors';
import { ChartFigure } from '../chart/chart-figure';
import { trendFinding } from '../words/findings';
import { STATUS_BADGES } from '../words/words';
import { toTrendChart } from './trend-chart';

/** How the measures have moved from status to status, week by week. */
@Component({
  selector: 'app-trend-section',
  imports: [ChartFigure],
  templateUrl: './trend-section.html',
  styleUrl: './section.scss',
})
export class TrendSection {
  readonly trend = input.required<readonly TrendWeek[]>();

  private readonly colors = inject(ChartPalette).colors;
  protected readonly weekOf = weekOf;
  protected readonly statuses = STATUSES.map((id) => ({ id, ...STATUS_BADGES[id] }));
  protected readonly finding = computed(() => trendFinding(this.trend()));
  protected readonly chart = computed(() => toTrendChart(this.trend(), this.colors()));
}
