import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { movedLine } from '../../domain/strategy/move-measure';
import { chainTo } from '../../domain/strategy/succession';
import { Notice } from '../../ui/notice/notice';
import { outcomeText } from '../../ui/words/outcome-text';
import { PlanMover } from './plan-mover';

/** Says that the plan follows a strategy that has been replaced, and moves it to the new one. */
@Component({
  selector: 'app-plan-move',
  imports: [MatButton, Notice, RouterLink],
  providers: [PlanMover],
  templateUrl: './plan-move.html',
  styles: `
    ul {
      display: grid;
      gap: 4px;
      padding-inline-start: 20px;
    }
  `,
  host: { '[hidden]': '!isShown()' },
})
export class PlanMove {
  protected readonly mover = inject(PlanMover);
  protected readonly store = this.mover.store;

  protected readonly isShown = computed(
    () =>
      this.store.plan() !== null && (this.mover.next() !== null || this.mover.left().length > 0),
  );
  protected readonly oldTitle = computed(() => this.store.strategy()?.title ?? '');
  /** Measures that wait to be moved, with what stands in the way. */
  protected readonly waiting = computed(() => {
    const chain = chainTo(this.store.municipality.strategies(), this.store.strategy()?.id ?? '');
    return this.mover.left().map((line) => {
      const { goalIds, targetGroupIds } = movedLine(line, chain);
      const failure = this.mover.failures()[line.id];
      return {
        id: line.id,
        title: line.title,
        link: ['/tiltak', this.store.planId(), line.id, 'rediger'],
        withoutGoal: goalIds.length === 0,
        withoutGroup: targetGroupIds.length === 0,
        failure: failure ? outcomeText(failure) : '',
      };
    });
  });
  /** Whether some of them move by themselves. */
  protected readonly canMoveMore = computed(() =>
    this.waiting().some(({ withoutGoal, withoutGroup }) => !withoutGoal && !withoutGroup),
  );
}
