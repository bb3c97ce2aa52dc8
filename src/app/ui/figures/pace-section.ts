import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButtonToggle, MatButtonToggleGroup } from '@angular/material/button-toggle';
import { weekOf } from '../../domain/day/day';
import { Figures } from '../../domain/figures/figures';
import { ChartPalette } from '../chart/chart-colors';
import { ChartFigure } from '../chart/chart-figure';
import { forecastBasis, forecastText, paceFinding } from '../words/findings';
import { toPaceChart } from './pace-chart';

/** Completion week by week beside what the first deadlines asked for, and where it is heading. */
@Component({
  selector: 'app-pace-section',
  imports: [ChartFigure, MatButtonToggle, MatButtonToggleGroup],
  templateUrl: './pace-section.html',
  styleUrls: ['./section.scss', './pace-section.scss'],
})
export class PaceSection {
  readonly figures = input.required<Figures>();

  private readonly colors = inject(ChartPalette).colors;
  protected readonly forecastText = forecastText;
  protected readonly forecastBasis = forecastBasis;

  /** The goal that is shown alone; '' for all measures. */
  protected readonly shown = signal('');
  protected readonly goal = computed(
    () => this.figures().goals.find(({ goalId }) => goalId === this.shown()) ?? null,
  );
  protected readonly pace = computed(() => this.goal() ?? this.figures());
  protected readonly finding = computed(() => {
    const goal = this.goal();
    const finding = paceFinding(this.pace());
    return goal ? $localize`Hovedmål ${goal.order} – ${finding}` : finding;
  });
  protected readonly chart = computed(() =>
    toPaceChart(this.figures().weeks, this.pace(), this.colors()),
  );
  protected readonly weeks = computed(() =>
    this.figures().weeks.map((monday, index) => ({
      monday,
      number: weekOf(monday),
      completed: this.pace().completedByWeek[index],
      expected: this.pace().expectedByWeek[index],
    })),
  );
}
