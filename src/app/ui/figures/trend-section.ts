import { Component, computed, inject, input } from '@angular/core';
import { Day, weekOf } from '../../domain/day/day';
import { TrendWeek } from '../../domain/figures/figures';
import { STATUSES } from '../../domain/measure/measure';
import { ChartPalette } from '../chart/chart-colors';
import { ChartFigure } from '../chart/chart-figure';
import { Swatch } from '../chart/swatch';
import { STATUS_TEXTURES } from '../chart/texture';
import { trendFinding } from '../words/findings';
import { STATUS_BADGES } from '../words/words';
import { toTrendChart } from './trend-chart';

/** How the measures have moved from status to status, week by week. */
@Component({
  selector: 'app-trend-section',
  imports: [ChartFigure, Swatch],
  templateUrl: './trend-section.html',
  styleUrl: './section.scss',
})
export class TrendSection {
  readonly trend = input.required<readonly TrendWeek[]>();
  /** The day that the figures are of. */
  readonly asOf = input<Day | ''>('');

  private readonly colors = inject(ChartPalette).colors;
  protected readonly weekOf = weekOf;
  protected readonly statuses = STATUSES.map((id) => ({
    ...{ id, texture: STATUS_TEXTURES[id] },
    ...STATUS_BADGES[id],
  }));
  protected readonly finding = computed(() => trendFinding(this.trend()));
  protected readonly chart = computed(() => toTrendChart(this.trend(), this.colors()));
}
