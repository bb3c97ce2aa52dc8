import { Component, computed, effect, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { readPlanId } from '../../domain/plan/plan';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { PlanReportStore } from './plan-report-store';
import { ReportFrame } from './report-frame';

/** A unit's plan as a report. Its measures are read in full first, which can be stopped. */
@Component({
  selector: 'app-plan-report-page',
  imports: [EmptyState, LoadState, MatButton, ReportFrame, RouterLink, UnreadableNotice],
  templateUrl: './plan-report-page.html',
  styles: `
    .reading {
      display: grid;
      gap: 16px;
      justify-items: start;
      max-inline-size: 40rem;
    }
    progress {
      inline-size: 100%;
      block-size: 12px;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class PlanReportPage {
  readonly planId = input.required<string>();
  protected readonly store = inject(PlanReportStore);

  /** The page of the unit whose plan it is. */
  protected readonly back = computed(() => {
    const unitId = readPlanId(this.planId())?.unitId;
    return unitId ? `/plan/${unitId}` : '/plan';
  });

  constructor() {
    effect(() => this.store.read(this.planId()));
  }
}
