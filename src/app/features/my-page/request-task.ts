import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Clock } from '../../data/clock/clock';
import { Municipality } from '../../data/municipality/municipality';
import { RequestItem } from '../../domain/agenda/agenda';
import { leaderOf, personName, unitName } from '../../domain/directory/directory';
import { whenAsked } from './agenda-words';

/** How many measures are named; the rest are counted. */
const NAMED = 3;

/** A request that a unit below has left unanswered: who asked, who was to answer, and what about. */
@Component({
  selector: 'app-request-task',
  imports: [MatButton, RouterLink],
  template: `
    <div class="text">
      <a class="title" routerLink="/oppfolging" [queryParams]="board()">{{ unit() }}</a>
      <p i18n>
        {{ asker() }} ba om status {{ when() }}.
        {item().measures.length, plural,
          =1 {Ett tiltak er}
          other {{{ item().measures.length }} tiltak er}
        }
        fortsatt uten svar.
      </p>
      @if (item().request.note; as note) {
        <blockquote>{{ note }}</blockquote>
      }
      <p class="facts">{{ leader() }}</p>
      <p class="facts">
        @for (measure of named(); track measure.id) {
          <a [routerLink]="['/tiltak', item().planId, measure.id]">{{ measure.title }}</a>
        }
        @if (item().measures.length > named().length) {
          <span i18n>og {{ item().measures.length - named().length }} til</span>
        }
      </p>
    </div>
    <a matButton="tonal" routerLink="/oppfolging" [queryParams]="board()">
      <ng-container i18n>Se tiltakene</ng-container>
      <span class="visually-hidden">: {{ unit() }}</span>
    </a>
  `,
  styleUrl: './task.scss',
})
export class RequestTask {
  readonly item = input.required<RequestItem>();

  private readonly directory = inject(Municipality).directory;
  private readonly today = inject(Clock).today;

  /** The board, narrowed to what this unit has not answered. */
  protected readonly board = computed(() => ({ kind: 'unanswered', unit: this.item().unitId }));
  protected readonly unit = computed(() => unitName(this.directory(), this.item().unitId));
  protected readonly asker = computed(() => personName(this.directory(), this.item().request.by));
  protected readonly when = computed(() => whenAsked(this.item().request, this.today()));
  protected readonly leader = computed(() => {
    const name = personName(this.directory(), leaderOf(this.directory(), this.item().unitId));
    return name ? $localize`${name} svarer for enheten` : $localize`Enheten har ingen leder`;
  });
  protected readonly named = computed(() => this.item().measures.slice(0, NAMED));
}
