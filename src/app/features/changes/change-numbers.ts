import { Component, computed, DOCUMENT, inject, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { CHANGE_NAMES, ChangeCounts, ChangeKind } from '../../ui/words/change-words';

/** The four that are asked for first, whatever else has happened. */
const FIRST: readonly ChangeKind[] = ['completed', 'new', 'newlyLate', 'slipped'];

/** The four figures that can be read across a meeting room, each leading to its list. */
@Component({
  selector: 'app-change-numbers',
  imports: [MatIcon],
  template: `
    <ul class="plain">
      @for (number of numbers(); track number.kind) {
        <li>
          @if (number.count > 0) {
            <a [href]="'#' + number.kind" (click)="goTo(number.kind); $event.preventDefault()">
              <span class="value">{{ number.count }}</span>
              <span class="label">
                <mat-icon [svgIcon]="number.icon" [style.color]="number.color" />
                {{ number.label }}
              </span>
            </a>
          } @else {
            <span class="value">0</span>
            <span class="label">
              <mat-icon [svgIcon]="number.icon" [style.color]="number.color" />
              {{ number.label }}
            </span>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 24px 16px;

      @media (min-width: 720px) {
        grid-template-columns: repeat(4, minmax(0, 1fr));
      }
    }

    li,
    a {
      display: grid;
      gap: 4px;
    }

    a {
      color: inherit;
      text-decoration: none;

      &:hover {
        text-decoration: underline;
      }
    }

    .value {
      font: 600 clamp(2.5rem, 2rem + 2.5vw, 4rem) / 1 var(--mat-sys-display-large-font);
      letter-spacing: -0.03em;
    }

    .label {
      display: flex;
      align-items: center;
      gap: 6px;
    }

    mat-icon {
      flex: none;
    }
  `,
})
export class ChangeNumbers {
  readonly counts = input.required<ChangeCounts>();

  private readonly document = inject(DOCUMENT);
  protected readonly numbers = computed(() =>
    FIRST.map((kind) => ({ kind, count: this.counts().get(kind) ?? 0, ...CHANGE_NAMES[kind] })),
  );

  /** Takes eye and keyboard to the list; the address is the page's and stays. */
  protected goTo(kind: ChangeKind): void {
    this.document.getElementById(kind)?.focus();
  }
}
