import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Municipality } from '../../data/municipality/municipality';
import { ChangeRow, linkOfDecision } from '../../domain/changes/change-sections';
import { DecisionFinding } from '../../domain/changes/decision-findings';
import { formatDay } from '../../domain/day/day';
import { personName } from '../../domain/directory/directory';

/** A decision of ledergruppen's: whether it has been followed up, and by whom it is to be. */
@Component({
  selector: 'app-decision-change',
  imports: [RouterLink],
  template: `
    @let finding = row().finding;
    <div class="what">
      <a [routerLink]="link()">{{ finding.decision.text }}</a>
      <p class="told">
        <ng-container i18n>Vedtatt {{ formatDay(finding.reviewDay) }},</ng-container>&ngsp;
        <ng-container i18n>frist {{ formatDay(finding.decision.deadline) }}.</ng-container>
        @if (finding.daysLate > 0) {
          &ngsp;<strong i18n>
            {finding.daysLate, plural, =1 {1 dag} other {{{ finding.daysLate }} dager}}
            over fristen.</strong
          >
        }
        @if (finding.comment) {
          &ngsp;<ng-container i18n>Sist sagt: «{{ finding.comment }}»</ng-container>
        }
      </p>
    </div>
    <p class="who">
      <strong>{{ responsible() }}</strong>{{ row().unitName ? ', ' + row().unitName : '' }}
    </p>
  `,
  styleUrl: './row.scss',
})
export class DecisionChange {
  readonly row = input.required<ChangeRow<DecisionFinding>>();

  private readonly municipality = inject(Municipality);
  protected readonly formatDay = formatDay;
  protected readonly link = computed(() => linkOfDecision(this.row().finding));
  /** Who is named to see to it; without a name the unit's leader, or ledergruppen itself. */
  protected readonly responsible = computed(() => {
    const { finding, leaderName } = this.row();
    const named = personName(this.municipality.directory(), finding.decision.responsibleUid);
    return named || leaderName || $localize`Ledergruppen`;
  });
}
