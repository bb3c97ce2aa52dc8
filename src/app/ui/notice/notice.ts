import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { IconName } from '../icons/icons';

/** A short message in the page: what happened, what is safe, what to do. */
@Component({
  selector: 'app-notice',
  imports: [MatIcon],
  template: `
    <mat-icon [svgIcon]="icon()" />
    <div class="text"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      gap: 12px;
      padding: 16px;
      border-radius: 12px;
      background: var(--mat-sys-surface-container);
    }
    :host(.problem) {
      background: var(--mat-sys-error-container);
      color: var(--mat-sys-on-error-container);
    }
    :host(.ask) {
      background: var(--mat-sys-tertiary-container);
      color: var(--mat-sys-on-tertiary-container);
    }
    mat-icon {
      flex: none;
    }
    .text {
      display: grid;
      flex: 1;
      gap: 8px;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
  `,
  host: { '[class]': 'tone()' },
})
export class Notice {
  readonly icon = input<IconName>('info');
  readonly tone = input<'info' | 'ask' | 'problem'>('info');
}
