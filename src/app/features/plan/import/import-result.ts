import { Component, computed, inject, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { isSafe } from '../../../domain/measure/outcome';
import { Notice } from '../../../ui/notice/notice';
import { outcomeText } from '../../../ui/words/outcome-text';
import { PlanStore } from '../plan-store';
import { ImportWriter } from './import-writer';

/** How the writing goes, what came of it row by row, and the way back. */
@Component({
  selector: 'app-import-result',
  imports: [MatButton, Notice, RouterLink],
  template: `
    <section>
      <h2 aria-live="polite">
        @if (writer.work(); as work) {
          @if (work.kind === 'write') {
            <ng-container i18n
              >Legger inn {{ work.done }} av {{ work.total }} tiltak …</ng-container
            >
          } @else {
            <ng-container i18n>Angrer {{ work.done }} av {{ work.total }} tiltak …</ng-container>
          }
        } @else if (takenBack() > 0) {
          <ng-container i18n>
            {takenBack(), plural, =1 {1 tiltak} other {{{ takenBack() }} tiltak}} er angret.
          </ng-container>
        } @else {
          <ng-container i18n>
            {safe(), plural, =0 {Ingen tiltak} =1 {1 tiltak} other {{{ safe() }} tiltak}} er lagt
            inn.
          </ng-container>
        }
      </h2>
      @if (writer.work(); as work) {
        <progress
          [value]="work.done"
          [max]="work.total"
          i18n-aria-label
          aria-label="Hvor langt vi har kommet"
        ></progress>
        <div>
          <button
            matButton
            type="button"
            [disabled]="writer.isStopping()"
            (click)="writer.stop()"
            i18n
          >
            Stopp
          </button>
        </div>
      }
      @if (failures().length > 0) {
        <app-notice icon="error" tone="problem" role="alert">
          <p i18n>Dette gikk ikke:</p>
          <ul>
            @for (one of failures(); track one.row.number) {
              <li>
                <ng-container i18n>Rad {{ one.row.number }}</ng-container
                >, {{ one.row.title }}: {{ one.text }}
              </li>
            }
          </ul>
        </app-notice>
      }
      @if (writer.work() === null) {
        <p class="lead" i18n>
          Å angre arkiverer det som er nytt, og gir endrede tiltak det de hadde. Har noen gått
          videre med et tiltak, står det urørt.
        </p>
        <div class="actions">
          <a matButton="filled" [routerLink]="['/plan', plan.unitId()]" i18n>Til planen</a>
          @if (writer.undoable().length > 0) {
            <button matButton="tonal" type="button" (click)="writer.undo()" i18n>Angre</button>
          }
          <button matButton type="button" (click)="again.emit()" i18n>Hent en fil til</button>
        </div>
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 16px;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    progress {
      inline-size: min(24rem, 100%);
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class ImportResult {
  protected readonly writer = inject(ImportWriter);
  protected readonly plan = inject(PlanStore);
  /** Wants to bring another file. */
  readonly again = output();

  protected readonly safe = computed(
    () => this.writer.written().filter(({ outcome }) => isSafe(outcome)).length,
  );
  protected readonly takenBack = computed(
    () =>
      this.writer.written().filter(({ takenBack }) => takenBack !== null && isSafe(takenBack))
        .length,
  );
  protected readonly failures = computed(() =>
    this.writer.written().flatMap(({ row, outcome, takenBack }) => {
      const last = takenBack ?? outcome;
      return isSafe(last) ? [] : [{ row, text: outcomeText(last) }];
    }),
  );
}
