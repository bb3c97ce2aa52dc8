import { Component, input } from '@angular/core';
import { Keeping } from './draft-keeper';

/** Says quietly whether what is typed is kept. */
@Component({
  selector: 'app-draft-state',
  template: `
    @switch (keeping()) {
      @case ('keeping') {
        <ng-container i18n>Lagrer …</ng-container>
      }
      @case ('kept') {
        <ng-container i18n>Kladd lagret</ng-container>
      }
      @case ('here') {
        <ng-container i18n>Kladden ligger på denne maskinen til nettet er tilbake</ng-container>
      }
      @case ('identityNumber') {
        <ng-container i18n
          >Kladden lagres ikke så lenge det står et fødselsnummer i den</ng-container
        >
      }
      @case ('refused') {
        <ng-container i18n>Kladden kan ikke lagres. Lagre tiltaket før du går videre.</ng-container>
      }
    }
  `,
  styles: `
    :host {
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
  host: { role: 'status' },
})
export class DraftState {
  readonly keeping = input.required<Keeping>();
}
