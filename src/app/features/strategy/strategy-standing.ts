import { DatePipe } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { formatDay } from '../../domain/day/day';
import { personName } from '../../domain/directory/directory';
import { revisionOf } from '../../domain/strategy/revision';
import { Strategy } from '../../domain/strategy/strategy';
import { Notice } from '../../ui/notice/notice';
import { StrategyDesk } from './strategy-desk';
import { STATUS_NAMES } from './strategy-words';

/** Where a strategy stands: its status, who approved it and when, and when it is to be revised. */
@Component({
  selector: 'app-strategy-standing',
  imports: [DatePipe, Notice],
  template: `
    <dl>
      <div>
        <dt i18n>Status</dt>
        <dd>{{ statusNames[strategy().status] }}</dd>
      </div>
      <div>
        <dt i18n>Godkjent av</dt>
        @if (strategy().approvedOn) {
          <dd>
            {{ strategy().approvedBy }}
            @if (strategy().decidedBy) {
              <ng-container i18n>{{ strategy().approvedOn | date: 'd. MMMM y' }}</ng-container>
              <span class="hint" i18n>Satt i kraft av {{ decider() }}</span>
            } @else {
              <ng-container i18n>i {{ strategy().approvedOn | date: 'MMMM y' }}</ng-container>
            }
          </dd>
        } @else {
          <dd i18n>Ikke godkjent ennå</dd>
        }
      </div>
      <div>
        <dt i18n>Revideres innen</dt>
        @if (strategy().reviseBy) {
          <dd>{{ strategy().reviseBy | date: 'd. MMMM y' }}</dd>
        } @else {
          <dd i18n>Ikke bestemt</dd>
        }
      </div>
      @if (strategy().updatedBy && strategy().version > 1 && strategy().status !== 'retired') {
        <div>
          <dt i18n>Sist skrevet i</dt>
          <dd>
            {{ writer() }}
            @if (strategy().updatedAt; as moment) {
              <span class="hint">{{ moment | date: 'd. MMMM y' }}</span>
            }
          </dd>
        </div>
      }
    </dl>
    @if (revision(); as due) {
      <app-notice icon="warning" tone="ask">
        @if (due.kind === 'passed') {
          <p i18n>
            Strategien skulle vært revidert innen {{ reviseBy() }}, for
            {due.days, plural, =1 {1 dag} other {{{ due.days }} dager}} siden.
          </p>
        } @else if (due.days === 0) {
          <p i18n>Strategien skal være revidert i dag.</p>
        } @else {
          <p i18n>
            Strategien skal være revidert innen {{ reviseBy() }}, om
            {due.days, plural, =1 {1 dag} other {{{ due.days }} dager}}.
          </p>
        }
      </app-notice>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 16px;
    }
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(180px, 100%), 1fr));
      gap: 16px 32px;
    }
    dt {
      font: var(--mat-sys-label-large);
      color: var(--mat-sys-on-surface-variant);
    }
    .hint {
      display: block;
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class StrategyStanding {
  readonly strategy = input.required<Strategy>();

  private readonly desk = inject(StrategyDesk);
  protected readonly statusNames = STATUS_NAMES;
  protected readonly revision = computed(() => revisionOf(this.strategy(), this.desk.today()));
  protected readonly reviseBy = computed(() => formatDay(this.strategy().reviseBy));
  protected readonly decider = computed(() => this.nameOf(this.strategy().decidedBy));
  protected readonly writer = computed(() => this.nameOf(this.strategy().updatedBy));

  private nameOf(uid: string): string {
    return personName(this.desk.municipality.directory(), uid);
  }
}
