import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Day } from '../../domain/day/day';
import { GoalFigures, LateFigure } from '../../domain/figures/figures';
import { LateByGoal } from '../../domain/figures/late-by-goal';
import { STATUSES } from '../../domain/measure/measure';
import { ChartPalette } from '../chart/chart-colors';
import { ChartFigure } from '../chart/chart-figure';
import { Swatch } from '../chart/swatch';
import { STATUS_TEXTURES } from '../chart/texture';
import { progressFinding } from '../words/findings';
import { STATUS_BADGES } from '../words/words';
import { toGoalChart } from './goal-chart';
import { ForecastBar } from './forecast-bar';
import { LinkedNumber } from './linked-number';
import { ProgressBar } from './progress-bar';

/** Late measures named under a goal; the rest are one click away. */
const LATE_SHOWN = 5;

/** Each main goal: how its measures stand, how far they are, and where they will end. */
@Component({
  selector: 'app-goal-section',
  imports: [ChartFigure, ForecastBar, LinkedNumber, ProgressBar, RouterLink, Swatch],
  templateUrl: './goal-section.html',
  styleUrls: ['./section.scss', './goal-section.scss'],
})
export class GoalSection {
  readonly goals = input.required<readonly GoalFigures[]>();
  /** The day that the figures are of. */
  readonly asOf = input<Day | ''>('');
  /** What is late for each goal, and who answers. */
  readonly late = input<LateByGoal>(new Map());
  /** Whether the figures are of now, so that the register has the measures behind them. */
  readonly isLive = input(true);

  protected readonly noLeader = $localize`Ingen leder akkurat nå`;

  private readonly router = inject(Router);
  private readonly colors = inject(ChartPalette).colors;
  protected readonly statuses = STATUSES.map((id) => ({
    ...{ id, texture: STATUS_TEXTURES[id] },
    ...STATUS_BADGES[id],
  }));
  protected readonly finding = computed(() => progressFinding(this.goals()));
  protected readonly chart = computed(() =>
    toGoalChart(this.goals(), this.colors(), (goal, status) => {
      if (this.isLive()) {
        void this.router.navigate(['/tiltak'], { queryParams: { goal, status } });
      }
    }),
  );

  protected lateOf({ goalId }: GoalFigures): readonly LateFigure[] {
    return (this.late().get(goalId) ?? []).slice(0, LATE_SHOWN);
  }
}
