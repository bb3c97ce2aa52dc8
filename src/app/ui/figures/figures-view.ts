import { Component, input } from '@angular/core';
import {
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { provideCharts } from 'ng2-charts';
import { Figures } from '../../domain/figures/figures';
import { LateByGoal } from '../../domain/figures/late-by-goal';
import { AreaSection } from './area-section';
import { GoalSection } from './goal-section';
import { KeyNumbers } from './key-numbers';
import { LateSection } from './late-section';
import { PaceSection } from './pace-section';
import { PunctualitySection } from './punctuality-section';
import { ReachSection } from './reach-section';
import { TrendSection } from './trend-section';

/** All that ledergruppen's page says of a year: of now, or as a review froze it. */
@Component({
  selector: 'app-figures-view',
  imports: [
    AreaSection,
    GoalSection,
    KeyNumbers,
    LateSection,
    PaceSection,
    PunctualitySection,
    ReachSection,
    TrendSection,
  ],
  providers: [
    provideCharts({
      registerables: [
        BarController,
        BarElement,
        CategoryScale,
        LinearScale,
        LineController,
        LineElement,
        PointElement,
        Tooltip,
      ],
    }),
  ],
  template: `
    <app-key-numbers [figures]="figures()" [isLive]="isLive()" />
    <app-goal-section
      id="hovedmal"
      [goals]="figures().goals"
      [asOf]="figures().asOf"
      [late]="lateByGoal()"
      [isLive]="isLive()"
    />
    <app-pace-section id="tempo" [figures]="figures()" />
    <app-trend-section id="utvikling" [trend]="figures().trend" [asOf]="figures().asOf" />
    <app-late-section id="forfalt" [figures]="figures()" [isLive]="isLive()" />
    <app-area-section id="omrader" [areas]="figures().areas" [isLive]="isLive()" />
    <app-reach-section id="malgrupper" [figures]="figures()" [isLive]="isLive()" />
    <app-punctuality-section id="frister" [figures]="figures()" />
  `,
  styles: `
    :host {
      display: grid;
      gap: 64px;
      grid-template-columns: minmax(0, 1fr);
    }
  `,
})
export class FiguresView {
  readonly figures = input.required<Figures>();
  /** Whether the figures are of now, so that the register has the measures behind them. */
  readonly isLive = input(true);
  /** What is late for each goal, where that is known: it is not frozen with the figures. */
  readonly lateByGoal = input<LateByGoal>(new Map());
}
