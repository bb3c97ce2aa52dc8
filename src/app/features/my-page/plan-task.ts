import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Municipality } from '../../data/municipality/municipality';
import { YearChoice } from '../../data/plan/year-choice';
import { PlanItem } from '../../domain/agenda/agenda';
import { personName, unitName } from '../../domain/directory/directory';

/** A plan that awaits its leader: what was said of it where it came back, and the way to it. */
@Component({
  selector: 'app-plan-task',
  imports: [MatButton, RouterLink],
  template: `
    <div class="text">
      <a class="title" [routerLink]="link()" (click)="year.choose(item().year)" i18n
        >{{ name() }}, kommunikasjonsplan {{ item().year }}</a
      >
      @if (item().reason === 'returned') {
        <blockquote>{{ item().plan?.statusComment }}</blockquote>
        <p class="facts" i18n>{{ by() }} sendte den tilbake</p>
      } @else if (item().reason === 'notMoved') {
        <p i18n>Planen følger den nye strategien, men ikke alle tiltakene gjør det ennå</p>
      } @else if (count() === 0) {
        <p i18n>Enheten har ingen tiltak for {{ item().year }} ennå</p>
      } @else {
        <p i18n>
          {count(), plural, =1 {1 tiltak er lagt inn} other {{{ count() }} tiltak er lagt inn}}, men
          ledergruppen har ikke fått planen
        </p>
      }
    </div>
    <a matButton="tonal" [routerLink]="link()" (click)="year.choose(item().year)">
      @if (item().reason === 'notSubmitted' && count() === 0) {
        <ng-container i18n>Begynn på planen</ng-container>
      } @else {
        <ng-container i18n>Se planen</ng-container>
      }
      <span class="visually-hidden">: {{ name() }}</span>
    </a>
  `,
  styleUrl: './task.scss',
})
export class PlanTask {
  readonly item = input.required<PlanItem>();

  private readonly directory = inject(Municipality).directory;
  /** The plan's page shows the year that is chosen, which may be another. */
  protected readonly year = inject(YearChoice);

  protected readonly link = computed(() => ['/plan', this.item().unitId]);
  protected readonly name = computed(() => unitName(this.directory(), this.item().unitId));
  protected readonly by = computed(() =>
    personName(this.directory(), this.item().plan?.statusBy ?? ''),
  );
  protected readonly count = computed(
    () => (this.item().plan?.lines ?? []).filter((line) => !line.archived).length,
  );
}
