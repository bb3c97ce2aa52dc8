import { Component, inject } from '@angular/core';
import { Notice } from '../../ui/notice/notice';
import { MeasureDraft } from './measure-draft';

/** Why the server did not take what was typed, and what to do. */
@Component({
  selector: 'app-saving-notice',
  imports: [Notice],
  // Without anything to say it takes no place in the page, not even a gap.
  host: { '[hidden]': 'draft.refusal() === null' },
  template: `
    @if (draft.refusal(); as reason) {
      <app-notice icon="error" tone="problem" role="alert">
        <h2 i18n>Endringen ble ikke lagret</h2>
        @switch (reason) {
          @case ('notAMember') {
            <p i18n>Du har ikke lenger tilgang til Rettesnor. Snakk med administrator.</p>
          }
          @case ('notAllowed') {
            <p i18n>
              Du har ikke lov til å endre dette tiltaket. Det kan den som leder enheten, den som
              utfører tiltaket, og kommunikasjonsrådgiverne.
            </p>
          }
          @case ('planFull') {
            <p i18n>Planen har 500 tiltak, som er det meste den kan ha. Arkiver noen først.</p>
          }
          @case ('failed') {
            <p i18n>Noe gikk galt på veien. Prøv å lagre en gang til.</p>
          }
        }
        <p i18n>Teksten din står her fortsatt.</p>
      </app-notice>
    }
  `,
})
export class SavingNotice {
  protected readonly draft = inject(MeasureDraft);
}
