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
  styleUrl: '../../ui/figures/large-numbers.scss',
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
