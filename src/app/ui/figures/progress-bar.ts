import { Component, input } from '@angular/core';

/** How far something has come, as a bar beside its number. */
@Component({
  selector: 'app-progress-bar',
  template: `
    <span class="track" aria-hidden="true">
      <span class="done" [style.inline-size.%]="percent()"></span>
    </span>
    <span class="number">{{ percent() }} %</span>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 8px;
      font: var(--mat-sys-label-large);
    }
    .track {
      flex: 1;
      min-inline-size: 48px;
      block-size: 8px;
      border-radius: 4px;
      background: var(--mat-sys-surface-container-highest);
      overflow: hidden;
    }
    .done {
      display: block;
      block-size: 100%;
      background: var(--mat-sys-primary);
    }
    .number {
      min-inline-size: 5ch;
      text-align: end;
      white-space: nowrap;
    }
  `,
})
export class ProgressBar {
  /** Whole percent, 0 to 100. */
  readonly percent = input.required<number>();
}
