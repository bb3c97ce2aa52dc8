import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ChangeRow } from '../../domain/changes/change-sections';
import { MeasureFinding } from '../../domain/changes/what-changed';
import { daysBetween, formatDay } from '../../domain/day/day';

/** What has become of a measure, and who answers for it. */
@Component({
  selector: 'app-measure-change',
  imports: [RouterLink],
  template: `
    @let finding = row().finding;
    <div class="what">
      <a [routerLink]="['/tiltak', finding.planId, finding.measureId]">{{ finding.title }}</a>
      <p class="told">{{ told() }}</p>
    </div>
    <p class="who">
      <strong>{{ row().leaderName || noLeader }}</strong>, {{ row().unitName }}
    </p>
  `,
  styleUrl: './row.scss',
})
export class MeasureChangeRow {
  readonly row = input.required<ChangeRow<MeasureFinding>>();

  protected readonly noLeader = $localize`Ingen leder akkurat nå`;
  protected readonly told = computed(() => {
    const { kind, moved, question, day } = this.row().finding;
    if (moved) {
      const days = daysBetween(moved.from, moved.to);
      return $localize`Frist flyttet fra ${formatDay(moved.from)} til ${formatDay(moved.to)} (${days} dager)`;
    }
    if (kind === 'newlyLate') {
      return $localize`Over fristen siden ${formatDay(day)}`;
    }
    return question === ''
      ? formatDay(day)
      : $localize`${formatDay(day)}:day:: «${question}:question:»`;
  });
}
