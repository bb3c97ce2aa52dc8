import { Component, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { BulkChange } from '../../../domain/bulk/bulk-action';
import { BulkStep } from '../../../domain/bulk/plan-bulk';
import { choiceName } from '../../../domain/register/facets';
import { RegisterStore } from '../register-store';
import { BulkOutcome, keyOf } from './bulk-outcome';
import { bulkOutcomeText, changeTexts, obstacleText } from './bulk-words';

const GOOD: readonly BulkOutcome[] = ['saved', 'waiting', 'takenBack'];

/** Measure by measure: what stands, what will stand or why it is left, and how it went. */
@Component({
  selector: 'app-step-list',
  imports: [MatIcon, RouterLink],
  template: `
    <ul class="plain">
      @for (step of steps(); track keyOf(step)) {
        <li>
          <p class="what">
            <a [routerLink]="['/tiltak', step.planId, step.measureId]">{{
              step.title || step.measureId
            }}</a>
            <span class="unit">{{ store.unitName(step.unitId) }}</span>
          </p>
          @if (step.change) {
            @let texts = textsOf(step.change);
            <p class="change">
              <span class="visually-hidden" i18n>Fra</span>
              <span class="from">{{ texts.from }}</span>
              <mat-icon svgIcon="arrowForward" />
              <span class="visually-hidden" i18n>til</span>
              <strong>{{ texts.to }}</strong>
            </p>
          } @else {
            <p class="left">{{ obstacleText(step.obstacle) }}</p>
          }
          @if (outcomes()[keyOf(step)]; as outcome) {
            <p class="outcome" [class.failure]="!isGood(outcome)">
              <mat-icon [svgIcon]="isGood(outcome) ? 'checkCircle' : 'warning'" />
              {{ outcomeText(outcome, step.change?.field) }}
            </p>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    li {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
      gap: 4px 24px;
      align-items: start;
      padding-block: 12px;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
      content-visibility: auto;
      contain-intrinsic-block-size: auto 4rem;
    }
    p {
      min-inline-size: 0;
      overflow-wrap: anywhere;
      font: var(--mat-sys-body-medium);
    }
    .what {
      display: grid;

      a {
        font-weight: 600;
        color: inherit;
      }
    }
    .unit,
    .left,
    .from {
      color: var(--mat-sys-on-surface-variant);
    }
    .change {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 8px;
    }
    mat-icon {
      flex: none;
      inline-size: 18px;
      block-size: 18px;
    }
    .outcome {
      display: flex;
      grid-column: 1 / -1;
      gap: 8px;

      mat-icon {
        color: var(--status-completed);
      }
    }
    .failure,
    .failure mat-icon {
      color: var(--mat-sys-error);
    }
  `,
})
export class StepList {
  protected readonly store = inject(RegisterStore);
  readonly steps = input.required<readonly BulkStep[]>();
  readonly outcomes = input<Readonly<Record<string, BulkOutcome>>>({});

  protected readonly keyOf = keyOf;
  protected readonly obstacleText = obstacleText;
  protected readonly outcomeText = bulkOutcomeText;

  protected textsOf(change: BulkChange) {
    return changeTexts(change, (id) => choiceName('channel', id, this.store.context()));
  }

  protected isGood(outcome: BulkOutcome): boolean {
    return GOOD.includes(outcome);
  }
}
