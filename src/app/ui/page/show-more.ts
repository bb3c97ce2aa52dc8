import { Component, computed, input, model } from '@angular/core';
import { MatButton } from '@angular/material/button';

/** Lets more of a long list be drawn than the few that it begins with; nothing where all of it is. */
@Component({
  selector: 'app-show-more',
  imports: [MatButton],
  template: `
    @if (left() > 0) {
      <button type="button" matButton="tonal" (click)="most.set(most() + step())" i18n>
        Vis {{ left() }} til
      </button>
    }
  `,
  // Without a button it takes no place in a list, not even a gap.
  styles: ':host { display: contents; }',
})
export class ShowMore {
  /** So many are drawn at most. */
  readonly most = model.required<number>();
  /** So many there are. */
  readonly total = input.required<number>();
  /** So many more are drawn with each press. */
  readonly step = input.required<number>();

  protected readonly left = computed(() => this.total() - this.most());
}
