import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** A number in a table, leading to the measures behind it where the register has them. */
@Component({
  selector: 'app-linked-number',
  imports: [RouterLink],
  template: `
    @if (filter(); as filter) {
      <a routerLink="/tiltak" [queryParams]="filter">{{ number() }}</a>
    } @else {
      {{ number() }}
    }
  `,
})
export class LinkedNumber {
  readonly number = input.required<number>();
  /** What the register is narrowed to; `null` for figures that are not of now. */
  readonly filter = input<Readonly<Record<string, string>> | null>(null);
}
