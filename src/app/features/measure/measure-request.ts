import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Clock } from '../../data/clock/clock';
import { writeDay } from '../../domain/day/day';
import { personName } from '../../domain/directory/directory';
import { askedOn, daysAsked, openRequests } from '../../domain/request/request';
import { repeatedTo } from '../../domain/request/up-the-line';
import { Notice } from '../../ui/notice/notice';
import { MeasureStore } from './measure-store';

/** Who has asked for a status of the measure, while nobody has answered; nothing otherwise. */
@Component({
  selector: 'app-measure-request',
  imports: [MatButton, Notice, RouterLink],
  template: `
    @if (request(); as request) {
      <app-notice icon="ask" tone="ask">
        <p>
          <ng-container i18n>{{ asker() }} ba om status {{ day() }}.</ng-container>
          @if (request.note) {
            «{{ request.note }}»
          }
        </p>
        @if (others(); as names) {
          <p i18n>Ingen har svart i tide, og spørsmålet er gjentatt til {{ names }}.</p>
        }
        @if (store.mayReport()) {
          <div class="no-print">
            <a matButton="filled" routerLink="status" i18n>Svar med en statusmelding</a>
          </div>
        }
      </app-notice>
    }
  `,
})
export class MeasureRequest {
  private readonly today = inject(Clock).today;
  protected readonly store = inject(MeasureStore);
  private readonly directory = this.store.municipality.directory;

  protected readonly request = computed(() => {
    const plan = this.store.plan();
    return plan ? (openRequests(plan).get(this.store.measureId()) ?? null) : null;
  });
  protected readonly asker = computed(() => personName(this.directory(), this.request()?.by ?? ''));
  protected readonly day = computed(() => {
    const request = this.request();
    return request ? writeDay(askedOn(request)) : '';
  });
  /** To whom it has been repeated; '' for nobody. */
  protected readonly others = computed(() => {
    const request = this.request();
    const { graceDays } = this.store.municipality.settings();
    return request
      ? repeatedTo(
          this.directory(),
          this.store.unitId(),
          daysAsked(request, this.today()),
          graceDays,
        )
          .map((uid) => personName(this.directory(), uid))
          .join($localize` og `)
      : '';
  });
}
