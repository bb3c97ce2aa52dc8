import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { AreaFigures, UnitFigures } from '../../domain/figures/figures';
import { areaFinding } from '../words/findings';
import { PLAN_STATUS_NAMES } from '../words/words';
import { ProgressBar } from './progress-bar';

/** The areas by what needs attention, each opening into its units. */
@Component({
  selector: 'app-area-section',
  imports: [MatIcon, ProgressBar, RouterLink],
  templateUrl: './area-section.html',
  styleUrls: ['./section.scss', './area-section.scss'],
})
export class AreaSection {
  readonly areas = input.required<readonly AreaFigures[]>();
  /** Whether the figures are of now, so that the register has the measures behind them. */
  readonly isLive = input(true);

  protected readonly noLeader = $localize`Ingen leder akkurat nå`;
  protected readonly finding = computed(() => areaFinding({ areas: this.areas() }));

  protected planText({ planStatus }: UnitFigures): string {
    return planStatus === null
      ? $localize`Ingen plan`
      : $localize`Plan: ${PLAN_STATUS_NAMES[planStatus].toLowerCase()}`;
  }
}
