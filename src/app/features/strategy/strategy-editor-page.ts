import { Component, computed, inject, input, viewChild, viewChildren } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { STRATEGY_LISTS } from '../../domain/strategy/strategy';
import { TypedPage } from '../../ui/leaving/leave-guard';
import { Notice } from '../../ui/notice/notice';
import { HeadingEditor } from './heading-editor';
import { ListEditor } from './list-editor';
import { StrategyDesk } from './strategy-desk';

/** Where an administrator writes a draft, or corrects the wording of the current strategy. */
@Component({
  selector: 'app-strategy-editor-page',
  imports: [HeadingEditor, ListEditor, MatButton, Notice, RouterLink],
  template: `
    <div class="page narrow">
      @if (strategy(); as strategy) {
        <header>
          <p class="eyebrow">
            <a [routerLink]="['/strategi', strategy.id]">{{ strategy.title }}</a>
          </p>
          @if (strategy.status === 'draft') {
            <h1 i18n>Skriv i utkastet</h1>
            <p class="lead" i18n>
              Hver del lagres for seg. Det som har samme navn som før, følger med uten at noen
              trenger å gjøre noe. For det du tar ut, bestemmer du etterpå hva det blir til.
            </p>
          } @else {
            <h1 i18n>Rett ordlyden</h1>
            <p class="lead" i18n>
              Strategien gjelder, og planer viser til den. Du kan rette ord, men ikke legge til
              eller ta ut noe: det gjør du i en ny strategi, som ledergruppen godkjenner.
            </p>
          }
        </header>
        <app-heading-editor [strategy]="strategy" />
        <div>
          @for (list of lists; track list) {
            <app-list-editor [strategy]="strategy" [list]="list" />
          }
        </div>
        <p class="actions">
          @if (strategy.status === 'draft' && strategy.replaces) {
            <a matButton="tonal" [routerLink]="['/strategi', strategy.id, 'overgang']" i18n>
              Bestem hva som blir til hva
            </a>
          }
          <a matButton [routerLink]="['/strategi', strategy.id]" i18n>Se strategien</a>
        </p>
      } @else {
        <app-notice icon="info">
          <p i18n>
            Denne strategien kan du ikke skrive i. Den finnes ikke, er avløst, eller er
            administratorens.
          </p>
          <p><a routerLink="/strategi" i18n>Se strategien som gjelder</a></p>
        </app-notice>
      }
    </div>
  `,
  styles: `
    header {
      display: grid;
      gap: 12px;
    }
    .eyebrow {
      font: var(--mat-sys-title-small);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
  `,
  host: { '(window:beforeunload)': 'warnBeforeClosing($event)' },
})
export class StrategyEditorPage implements TypedPage {
  readonly strategyId = input.required<string>();

  private readonly desk = inject(StrategyDesk);
  private readonly heading = viewChild(HeadingEditor);
  private readonly editors = viewChildren(ListEditor);
  protected readonly lists = STRATEGY_LISTS;

  protected readonly strategy = computed(() => {
    const strategy = this.desk.find(this.strategyId());
    return this.desk.mayEdit() && strategy?.status !== 'retired' ? strategy : null;
  });

  hasUnsavedText(): boolean {
    return (
      (this.heading()?.hasUnsavedText() ?? false) ||
      this.editors().some((editor) => editor.hasUnsavedText())
    );
  }

  protected warnBeforeClosing(event: BeforeUnloadEvent): void {
    if (this.hasUnsavedText()) {
      event.preventDefault();
    }
  }
}
