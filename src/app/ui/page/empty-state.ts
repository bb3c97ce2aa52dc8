import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { IconName } from '../icons/icons';

/** Says what will stand here; the first step towards it is the content. */
@Component({
  selector: 'app-empty-state',
  imports: [MatIcon],
  template: `
    <mat-icon [svgIcon]="icon()" />
    <ng-content />
  `,
  styles: `
    :host {
      display: grid;
      justify-items: center;
      gap: 16px;
      padding: 56px 16px;
      text-align: center;
      color: var(--mat-sys-on-surface-variant);
    }
    mat-icon {
      inline-size: 48px;
      block-size: 48px;
    }
  `,
})
export class EmptyState {
  readonly icon = input<IconName>('plan');
}
