import { Component, input, linkedSignal } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/**
 * A named part of a form that unfolds: closed it says in one line what stands in it. One with an
 * error to be seen opens itself.
 */
@Component({
  selector: 'app-form-section',
  imports: [MatIcon],
  template: `
    <details [open]="isOpen()" (toggle)="isOpen.set(details.open)" #details>
      <summary>
        <span class="heading">
          <h2>{{ heading() }}</h2>
          @if (!isOpen()) {
            <span class="said">{{ summary() }}</span>
          }
        </span>
        <mat-icon svgIcon="expand" />
      </summary>
      <div class="fields"><ng-content /></div>
    </details>
  `,
  styles: `
    :host {
      display: block;
      border-block-start: 1px solid var(--mat-sys-outline-variant);
    }
    summary {
      display: flex;
      align-items: center;
      gap: 16px;
      min-block-size: 64px;
      padding-block: 12px;
      cursor: pointer;
      list-style: none;
    }
    summary::-webkit-details-marker {
      display: none;
    }
    .heading {
      display: grid;
      flex: 1;
      gap: 4px;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .said {
      display: -webkit-box;
      overflow: hidden;
      font: var(--mat-sys-body-medium);
      color: var(--mat-sys-on-surface-variant);
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
    }
    mat-icon {
      flex: none;
      transition: rotate 150ms;
    }
    details[open] mat-icon {
      rotate: 180deg;
    }
    .fields {
      display: grid;
      gap: 24px;
      padding-block: 8px 32px;
    }
  `,
})
export class FormSection {
  readonly heading = input.required<string>();
  /** What stands in the section. */
  readonly summary = input('');
  /** Whether there is something wrong that the writer is to see. */
  readonly hasError = input(false);
  /** How many times the writer has tried to save: each opens a section with an error anew. */
  readonly attempts = input(0);

  protected readonly isOpen = linkedSignal<number, boolean>({
    source: () => (this.hasError() ? this.attempts() + 1 : 0),
    computation: (reason, before) => reason > 0 || before?.value === true,
  });
}
