import { Component, input } from '@angular/core';
import { Notice } from './notice';

/** Documents that could not be read, by path, so that somebody can mend them. */
@Component({
  selector: 'app-unreadable-notice',
  imports: [Notice],
  template: `
    @if (documents().length > 0) {
      <app-notice icon="warning" tone="ask">
        <p i18n>
          {documents().length, plural,
            =1 {Ett dokument kan ikke leses og er ikke med i tallene.}
            other {{{ documents().length }} dokumenter kan ikke leses og er ikke med i tallene.}
          }
          Resten av siden er riktig. Gi beskjed til administrator.
        </p>
        <details>
          <summary i18n>Vis hvilke</summary>
          <ul>
            @for (document of documents(); track document.path) {
              <li>
                <code>{{ document.path }}</code>
              </li>
            }
          </ul>
        </details>
      </app-notice>
    }
  `,
  // Without anything to say it takes no place in the page, not even a gap.
  host: { '[hidden]': 'documents().length === 0' },
  styles: `
    summary {
      cursor: pointer;
      min-block-size: 24px;
    }
    ul {
      padding-inline-start: 20px;
    }
  `,
})
export class UnreadableNotice {
  readonly documents = input.required<readonly { readonly path: string }[]>();
}
