import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { YearChoice } from '../../data/plan/year-choice';
import { ChangeRow } from '../../domain/changes/change-sections';
import { PlanFinding } from '../../domain/changes/plan-findings';
import { formatDay } from '../../domain/day/day';
import { readPlanId } from '../../domain/plan/plan';

/** What has become of a plan, and who answers for it. */
@Component({
  selector: 'app-plan-change',
  imports: [RouterLink],
  template: `
    @let finding = row().finding;
    <div class="what">
      <a [routerLink]="['/plan', finding.unitId]" (click)="chooseYear()"
        >{{ row().unitName }}, {{ year() }}</a
      >
      <p class="told">{{ formatDay(finding.day) }}</p>
    </div>
    <p class="who">
      <strong>{{ row().leaderName || noLeader }}</strong>
    </p>
  `,
  styleUrl: './row.scss',
})
export class PlanChangeRow {
  readonly row = input.required<ChangeRow<PlanFinding>>();

  private readonly yearChoice = inject(YearChoice);
  protected readonly noLeader = $localize`Ingen leder akkurat nå`;
  protected readonly formatDay = formatDay;

  protected year(): number {
    return readPlanId(this.row().finding.planId)?.year ?? this.yearChoice.year();
  }

  /** The plan's page shows the year that is chosen. */
  protected chooseYear(): void {
    this.yearChoice.choose(this.year());
  }
}
