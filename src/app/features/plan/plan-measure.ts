import { Component, computed, inject, input } from '@angular/core';
import { Session } from '../../data/session/session';
import { isOpen } from '../../domain/measure/attention';
import { MeasureLine } from '../../domain/measure/measure-line';
import { mayReport } from '../../domain/member/access';
import { MeasureRow } from '../../ui/measure-row/measure-row';
import { PlanStore } from './plan-store';

/** A measure in its unit's plan, marked where it has changed since the plan was approved. */
@Component({
  selector: 'app-plan-measure',
  imports: [MeasureRow],
  template: `
    <app-measure-row
      [measure]="measure()"
      [planId]="store.planId()"
      [today]="store.today()"
      [directory]="store.municipality.directory()"
      [mayReport]="mayReport()"
    >
      @if (isChanged()) {
        <strong i18n>Endret etter godkjenningen</strong>
      }
    </app-measure-row>
  `,
})
export class PlanMeasure {
  readonly measure = input.required<MeasureLine>();

  private readonly session = inject(Session);
  protected readonly store = inject(PlanStore);

  protected readonly isChanged = computed(() => {
    const plan = this.store.plan();
    return plan?.status === 'approved' && plan.changedSinceApproval.includes(this.measure().id);
  });
  protected readonly mayReport = computed(() => {
    const member = this.session.member();
    const measure = this.measure();
    return member !== null && isOpen(measure) && mayReport(member, this.store.unitId(), measure);
  });
}
