import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Clock } from '../../data/clock/clock';
import { Municipality } from '../../data/municipality/municipality';
import { Session } from '../../data/session/session';
import { MeasureItem } from '../../domain/agenda/agenda';
import { personName, unitName } from '../../domain/directory/directory';
import { Outcome } from '../../domain/measure/outcome';
import { outcomeText } from '../../ui/words/outcome-text';
import { furtherReason, reasonText } from './agenda-words';

/** A measure that awaits the person: why, who answers and who does it, and the one thing to do. */
@Component({
  selector: 'app-measure-task',
  imports: [MatButton, RouterLink],
  template: `
    <div class="text">
      <a class="title" [routerLink]="link()">{{ item().measure.title }}</a>
      <p>{{ reason() }}</p>
      @if (note(); as note) {
        <blockquote>{{ note }}</blockquote>
      }
      <p class="facts">
        @if (unit()) {
          <span>{{ unit() }}</span>
        }
        <span>{{ people() }}</span>
        @if (also()) {
          <span i18n>Også: {{ also() }}</span>
        }
      </p>
      @if (failure(); as outcome) {
        <p class="failure" role="alert">{{ outcomeText(outcome) }}</p>
      }
    </div>
    @if (item().reason === 'handover') {
      <button matButton="tonal" [disabled]="isBusy()" (click)="acknowledge.emit()">
        <ng-container i18n>Kvitter</ng-container>
        <span class="visually-hidden">: {{ item().measure.title }}</span>
      </button>
    } @else {
      <a matButton="tonal" [routerLink]="reportLink()" [queryParams]="{ fra: 'min-side' }">
        <ng-container i18n>Rapporter</ng-container>
        <span class="visually-hidden">: {{ item().measure.title }}</span>
      </a>
    }
  `,
  styleUrl: './task.scss',
})
export class MeasureTask {
  readonly item = input.required<MeasureItem>();
  readonly failure = input<Outcome>();
  readonly isBusy = input(false);
  readonly acknowledge = output<void>();

  private readonly directory = inject(Municipality).directory;
  private readonly session = inject(Session);
  private readonly today = inject(Clock).today;
  protected readonly outcomeText = outcomeText;

  protected readonly link = computed(() => ['/tiltak', this.item().planId, this.item().measure.id]);
  protected readonly reportLink = computed(() => [...this.link(), 'status']);
  /** Named where one has several units. */
  protected readonly unit = computed(() =>
    this.session.unitIds().length > 1 ? unitName(this.directory(), this.item().unitId) : '',
  );
  private readonly unitOfItem = computed(() => this.directory().units.get(this.item().unitId));
  protected readonly reason = computed(() =>
    reasonText(
      this.item(),
      this.unitOfItem()?.leaderSince ?? '',
      this.today(),
      personName(this.directory(), this.item().request?.by ?? ''),
    ),
  );
  /** What was said with the request for a status. */
  protected readonly note = computed(() => this.item().request?.note ?? '');
  protected readonly also = computed(() =>
    this.item()
      .also.map((reason) => furtherReason(reason, this.item().measure, this.today()))
      .join(', '),
  );
  protected readonly people = computed(() => {
    const { answers, does, measure } = this.item();
    const assignee = personName(this.directory(), measure.assigneeUid);
    const leader = personName(this.directory(), this.unitOfItem()?.leaderUid ?? '');
    if (answers) {
      return does || assignee === ''
        ? $localize`Du svarer og utfører`
        : $localize`Utføres av ${assignee}. Du svarer`;
    }
    return leader
      ? $localize`Du utfører. ${leader} svarer`
      : $localize`Du utfører. Enheten har ingen leder`;
  });
}
