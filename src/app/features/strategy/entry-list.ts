import { Component, computed, input } from '@angular/core';
import { StrategyEntry } from '../../domain/strategy/strategy';

type Entry = StrategyEntry & { readonly name: string };

/** One of the strategy's lists, with its stand-ins marked as what they are. */
@Component({
  selector: 'app-entry-list',
  template: `
    <h2>{{ heading() }}</h2>
    @if (allSuggested()) {
      <p class="hint" i18n>Foreslått, ikke fra strategien</p>
    }
    <ul>
      @for (entry of entries(); track entry.id) {
        <li>
          {{ entry.name }}
          @if (entry.suggested && !allSuggested()) {
            <span class="hint" i18n>(foreslått, ikke fra strategien)</span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      align-content: start;
      gap: 8px;
    }
    ul {
      display: grid;
      gap: 4px;
      padding-inline-start: 20px;
    }
    .hint {
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class EntryList {
  readonly heading = input.required<string>();
  readonly entries = input.required<readonly Entry[]>();

  protected readonly allSuggested = computed(
    () => this.entries().length > 0 && this.entries().every((entry) => entry.suggested),
  );
}
