import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { GoalFigures } from '../../domain/figures/figures';
import { STATUSES } from '../../domain/measure/measure';
import { ChartPalette } from '../chart/chart-colors';
import { ChartFigure } from '../chart/chart-figure';
import { progressFinding } from '../words/findings';
import { STATUS_BADGES } from '../words/words';
import { toGoalChart } from './goal-chart';
import { LinkedNumber } from './linked-number';
import { ProgressBar } from './progress-bar';

/** Each main goal: how its measures stand, how far they are, and where they will end. */
@Component({
  selector: 'app-goal-section',
  imports: [ChartFigure, LinkedNumber, ProgressBar, RouterLink],
  templateUrl: './goal-section.html',
  styleUrls: ['./section.scss', './goal-section.scss'],
})
export class GoalSection {
  readonly goals = input.required<readonly GoalFigures[]>();
  /** Whether the figures are of now, so that the register has the measures behind them. */
  readonly isLive = input(true);

  private readonly router = inject(Router);
  private readonly colors = inject(ChartPalette).colors;
  protected readonly statuses = STATUSES.map((id) => ({ id, ...STATUS_BADGES[id] }));
  protected readonly finding = computed(() => progressFinding(this.goals()));
  protected readonly chart = computed(() =>
    toGoalChart(this.goals(), this.colors(), (goal, status) => {
      if (this.isLive()) {
        void this.router.navigate(['/tiltak'], { queryParams: { goal, status } });
      }
    }),
  );
}
