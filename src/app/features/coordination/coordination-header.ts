import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** What each of the pages of coordination begins with: where one is, and the way to the others. */
@Component({
  selector: 'app-coordination-header',
  imports: [RouterLink, RouterLinkActive],
  template: `
    <p class="eyebrow" i18n>Samordning {{ year() }}</p>
    <nav class="no-print" i18n-aria-label aria-label="Samordning">
      <ul class="plain">
        @for (page of pages; track page.path) {
          <li>
            <a [routerLink]="page.path" routerLinkActive="active" ariaCurrentWhenActive="page">
              {{ page.name }}
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
    }
    .eyebrow {
      font: var(--mat-sys-title-small);
      color: var(--mat-sys-primary);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    a {
      display: flex;
      align-items: center;
      min-block-size: 44px;
      padding-inline: 16px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 22px;
      font: var(--mat-sys-label-large);
      color: var(--mat-sys-on-surface);
      text-decoration: none;
    }
    a:hover {
      background: var(--mat-sys-surface-container);
    }
    a.active {
      border-color: transparent;
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
  `,
})
export class CoordinationHeader {
  readonly year = input.required<number>();

  protected readonly pages = [
    { path: '/samordning/dekning', name: $localize`Dekning` },
    { path: '/samordning/sammenfall', name: $localize`Sammenfall` },
    { path: '/samordning/rod-trad', name: $localize`Rød tråd` },
  ];
}
