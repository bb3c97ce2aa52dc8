import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../../domain/day/day';
import { leaderOf, personName, unitName } from '../../../domain/directory/directory';
import { AreaFigures } from '../../../domain/figures/figures';
import { STATUSES } from '../../../domain/measure/measure';
import { KeyNumbers } from '../../../ui/figures/key-numbers';
import { ProgressBar } from '../../../ui/figures/progress-bar';
import { forecastText } from '../../../ui/words/findings';
import { STATUS_BADGES } from '../../../ui/words/words';
import { DecisionList } from '../decision-list';
import { FollowUpList } from '../follow-up-list';
import { HoldStore } from './hold-store';
import { Slide } from './slides';

/** One finding, large enough for a meeting room. */
@Component({
  selector: 'app-slide-view',
  imports: [DatePipe, DecisionList, FollowUpList, KeyNumbers, MatIcon, ProgressBar, RouterLink],
  templateUrl: './slide-view.html',
  styleUrl: './slide-view.scss',
})
export class SlideView {
  readonly slide = input.required<Slide>();

  private readonly hold = inject(HoldStore);
  private readonly directory = this.hold.store.all.municipality.directory;
  protected readonly statuses = STATUSES.map((id) => ({ id, ...STATUS_BADGES[id] }));
  protected readonly forecastText = forecastText;
  protected readonly formatDay = formatDay;
  protected readonly hasFailed = computed(() => typeof this.hold.changesStatus() === 'object');

  protected unitName(unitId: string): string {
    return unitName(this.directory(), unitId);
  }

  /** Who answers for the unit. */
  protected leaderName(unitId: string): string {
    const leader = personName(this.directory(), leaderOf(this.directory(), unitId));
    return leader || $localize`ingen leder akkurat nå`;
  }

  protected areaText({ overdue, critical, stale, plansNotSubmitted }: AreaFigures): string {
    const parts = [
      overdue > 0 && $localize`${overdue} forfalt`,
      critical > 0 && (critical === 1 ? $localize`1 kritisk` : $localize`${critical} kritiske`),
      stale > 0 && $localize`${stale} ikke oppdatert`,
      plansNotSubmitted > 0 &&
        (plansNotSubmitted === 1
          ? $localize`1 plan ikke levert`
          : $localize`${plansNotSubmitted} planer ikke levert`),
    ].filter((part) => part !== false);
    return parts.join(', ') || $localize`Ingenting peker seg ut`;
  }
}
