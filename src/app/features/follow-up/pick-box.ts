import { Component, computed, inject, input } from '@angular/core';
import { Choice, FollowUpStore } from './follow-up-store';

/** Ticks all that can be asked about in a unit or an area; half of it shows as half. */
@Component({
  selector: 'app-pick-box',
  template: `
    <label>
      <input
        #box
        type="checkbox"
        [checked]="isAll()"
        [indeterminate]="isSome()"
        [disabled]="choice().ids.length === 0"
        [attr.aria-label]="label()"
        (change)="store.tick(choice().ids, box.checked)"
      />
    </label>
  `,
  styleUrl: './pick-box.scss',
  host: { class: 'no-print' },
})
export class PickBox {
  readonly choice = input.required<Choice>();
  readonly label = input.required<string>();

  protected readonly store = inject(FollowUpStore);
  protected readonly isAll = computed(
    () => this.choice().ids.length > 0 && this.choice().picked === this.choice().ids.length,
  );
  protected readonly isSome = computed(() => this.choice().picked > 0 && !this.isAll());
}
