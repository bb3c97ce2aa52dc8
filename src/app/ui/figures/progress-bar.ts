import { Component, input } from '@angular/core';

/** How far something has come, as a bar beside its number, and how far it was expected to be. */
@Component({
  selector: 'app-progress-bar',
  template: `
    <span class="track" aria-hidden="true">
      <span class="done" [style.inline-size.%]="percent()"></span>
      @if (expected(); as expected) {
        <span class="expected" [style.inset-inline-start.%]="expected"></span>
      }
    </span>
    <span class="number">{{ percent() }} %</span>
    @if (expected() !== null) {
      <span class="note" i18n>ventet {{ expected() }} %</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 8px;
      font: var(--mat-sys-label-large);
      print-color-adjust: exact;
    }
    .track {
      position: relative;
      flex: 1;
      min-inline-size: 48px;
      block-size: 8px;
      border-radius: 4px;
      background: var(--mat-sys-surface-container-highest);
    }
    .done {
      display: block;
      block-size: 100%;
      border-radius: 4px;
      background: var(--mat-sys-primary);
    }
    .expected {
      position: absolute;
      inset-block: -4px;
      inline-size: 3px;
      margin-inline-start: -1px;
      background: var(--mat-sys-on-surface);
    }
    .number {
      min-inline-size: 5ch;
      text-align: end;
      white-space: nowrap;
    }
    .note {
      color: var(--mat-sys-on-surface-variant);
      white-space: nowrap;
    }
  `,
})
export class ProgressBar {
  /** Whole percent, 0 to 100. */
  readonly percent = input.required<number>();
  /** What it would be by now if all went evenly, marked on the bar; `null` where that is not asked. */
  readonly expected = input<number | null>(null);
}
