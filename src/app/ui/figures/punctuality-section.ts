import { Component, computed, inject, input } from '@angular/core';
import { Figures } from '../../domain/figures/figures';
import { ChartPalette } from '../chart/chart-colors';
import { ChartFigure } from '../chart/chart-figure';
import { Swatch } from '../chart/swatch';
import { firstDeadlineText, punctualityFinding, slipText } from '../words/findings';
import { monthOf, OUTCOMES, toMonthChart } from './month-chart';

/** Deadlines kept, missed and moved. */
@Component({
  selector: 'app-punctuality-section',
  imports: [ChartFigure, Swatch],
  templateUrl: './punctuality-section.html',
  styleUrls: ['./section.scss', './punctuality-section.scss'],
})
export class PunctualitySection {
  readonly figures = input.required<Figures>();

  private readonly colors = inject(ChartPalette).colors;
  protected readonly outcomes = OUTCOMES;
  protected readonly monthOf = monthOf;
  protected readonly slipText = slipText;
  protected readonly firstDeadlineText = firstDeadlineText;
  protected readonly finding = computed(() => punctualityFinding(this.figures().months));
  protected readonly chart = computed(() => toMonthChart(this.figures().months, this.colors()));
}
