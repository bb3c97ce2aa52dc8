import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Session } from '../../data/session/session';
import { mayReport } from '../../domain/member/access';
import { isOpen } from '../../domain/measure/attention';
import { MeasureLine } from '../../domain/measure/measure-line';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { MeasureRow } from '../../ui/measure-row/measure-row';
import { PlanStore } from './plan-store';
import { PlanStatusPanel } from './submission/plan-status';

/** A unit's communication plan: what needs attention first, then what goes on, then what is done. */
@Component({
  selector: 'app-plan-page',
  imports: [
    EmptyState,
    LoadState,
    MatButton,
    MatIcon,
    MeasureRow,
    PlanStatusPanel,
    RouterLink,
    UnreadableNotice,
  ],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
})
export class PlanPage {
  readonly unitId = input.required<string>();

  private readonly session = inject(Session);
  protected readonly store = inject(PlanStore);

  protected readonly groups = computed(() => {
    const { handover, attention, open, ended, archived } = this.store.sections();
    return [
      { heading: $localize`Overtatt, venter på at leder kvitterer`, measures: handover },
      { heading: $localize`Trenger oppmerksomhet`, measures: attention },
      { heading: $localize`Pågår og kommer`, measures: open },
      { heading: $localize`Fullført og avbrutt`, measures: ended },
      { heading: $localize`Arkivert`, measures: archived },
    ].filter((group) => group.measures.length > 0);
  });

  constructor() {
    this.store.follow(computed(() => ({ unitId: this.unitId(), year: this.store.year() })));
  }

  protected mayReport(measure: MeasureLine): boolean {
    const member = this.session.member();
    return member !== null && isOpen(measure) && mayReport(member, this.unitId(), measure);
  }
}
