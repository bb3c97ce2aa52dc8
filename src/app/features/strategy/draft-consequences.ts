import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { YearPlans } from '../../data/plan/year-plans';
import { unitName } from '../../domain/directory/directory';
import { consequencesOf } from '../../domain/strategy/consequences';
import { Strategy } from '../../domain/strategy/strategy';
import { chainTo } from '../../domain/strategy/succession';
import { LoadState } from '../../ui/page/load-state';
import { StrategyDesk } from './strategy-desk';

/** Measures named one by one; of more than this the rest are counted. */
const NAMED = 25;

/** What a draft means for the year's plans, counted from their lines before anything is written. */
@Component({
  selector: 'app-draft-consequences',
  imports: [LoadState, RouterLink],
  template: `
    <h2 i18n>Slik blir det for planene i {{ plans.year() }}</h2>
    <app-load-state [status]="plans.status()" (retry)="plans.retry()">
      @let found = consequences();
      @if (found.measures === 0) {
        <p i18n>Ingen tiltak i {{ plans.year() }} følger strategien som avløses.</p>
      } @else {
        <ul>
          <li i18n>
            {found.unchanged, plural,
              =1 {1 tiltak er som før}
              other {{{ found.unchanged }} tiltak er som før}
            }
          </li>
          <li i18n>
            {found.changed, plural,
              =1 {1 tiltak får nye mål, målgrupper eller kanaler}
              other {{{ found.changed }} tiltak får nye mål, målgrupper eller kanaler}
            }
          </li>
          <li i18n>
            {found.needChoice.length, plural,
              =0 {Ingen tiltak står igjen uten hovedmål eller målgruppe}
              =1 {1 tiltak mister alle hovedmål eller målgrupper: der må noen velge nytt}
              other {
                {{ found.needChoice.length }} tiltak mister alle hovedmål eller målgrupper: der må
                noen velge nytt
              }
            }
          </li>
        </ul>
        <p class="hint" i18n>
          Ingenting flyttes av seg selv. Hver leder flytter sin plan når strategien gjelder.
        </p>
        @if (named().length > 0) {
          <details>
            <summary i18n>Se tiltakene der noen må velge</summary>
            <ul>
              @for (row of named(); track row.id) {
                <li>
                  <a [routerLink]="row.link">{{ row.title }}</a>, {{ row.unit }}:
                  @if (row.withoutGoal && row.withoutGroup) {
                    <ng-container i18n>uten hovedmål og målgruppe</ng-container>
                  } @else if (row.withoutGoal) {
                    <ng-container i18n>uten hovedmål</ng-container>
                  } @else {
                    <ng-container i18n>uten målgruppe</ng-container>
                  }
                </li>
              }
            </ul>
            @if (more() > 0) {
              <p i18n>og {{ more() }} til</p>
            }
          </details>
        }
      }
    </app-load-state>
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    ul {
      display: grid;
      gap: 4px;
      padding-inline-start: 20px;
    }
    .hint {
      margin-block: 12px;
      color: var(--mat-sys-on-surface-variant);
    }
    summary {
      padding-block: 8px;
      cursor: pointer;
    }
  `,
})
export class DraftConsequences {
  readonly draft = input.required<Strategy>();

  private readonly municipality = inject(StrategyDesk).municipality;
  protected readonly plans = inject(YearPlans);

  protected readonly consequences = computed(() => {
    const chain = chainTo(this.municipality.strategies(), this.draft().id);
    const replaced = chain.map(({ id }) => id);
    const plans = this.plans.plans().filter(({ strategyId }) => replaced.includes(strategyId));
    return consequencesOf(plans, chain);
  });
  protected readonly named = computed(() =>
    this.consequences()
      .needChoice.slice(0, NAMED)
      .map(({ plan, line, withoutGoal, withoutGroup }) => ({
        id: `${plan.id}/${line.id}`,
        link: ['/tiltak', plan.id, line.id],
        title: line.title,
        unit: unitName(this.municipality.directory(), plan.unitId),
        withoutGoal,
        withoutGroup,
      })),
  );
  protected readonly more = computed(
    () => this.consequences().needChoice.length - this.named().length,
  );
}
