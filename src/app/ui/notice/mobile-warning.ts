import { Component, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/** Asks to think over what can be somebody's own telephone number. It hinders nothing. */
@Component({
  selector: 'app-mobile-warning',
  imports: [MatIcon],
  template: `
    @if (shown()) {
      <p>
        <mat-icon svgIcon="warning" />
        <span i18n>
          Ser ut som et privat mobilnummer. Bruk heller et nummer til enheten. Du kan lagre likevel.
        </span>
      </p>
    }
  `,
  styles: `
    p {
      display: flex;
      gap: 8px;
      margin-block-start: 8px;
      font: var(--mat-sys-body-medium);
    }
    mat-icon {
      flex: none;
      inline-size: 20px;
      block-size: 20px;
      color: var(--status-at-risk);
    }
  `,
  host: { role: 'status' },
})
export class MobileWarning {
  readonly shown = input.required<boolean>();
}
