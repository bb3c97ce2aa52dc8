import { Component, input } from '@angular/core';
import { Notice } from '../../../ui/notice/notice';
import { MoveRefusal } from './plan-mover';

/** Why a plan's status did not move, and what to do about it. */
@Component({
  selector: 'app-plan-refusal',
  imports: [Notice],
  template: `
    <app-notice icon="error" tone="problem" role="alert">
      @switch (reason()) {
        @case ('planMoved') {
          <p i18n>Noen andre har nettopp gjort noe med planen. Se hvordan den står nå.</p>
        }
        @case ('notAMember') {
          <p i18n>Du har ikke lenger tilgang til Rettesnor. Snakk med administrator.</p>
        }
        @case ('failed') {
          <p i18n>Noe gikk galt på veien. Prøv en gang til.</p>
        }
        @default {
          <p i18n>Det har du ikke lov til. Linjelederen leverer planen, ledergruppen avgjør den.</p>
        }
      }
      <ng-content />
    </app-notice>
  `,
})
export class PlanRefusal {
  readonly reason = input.required<MoveRefusal>();
}
