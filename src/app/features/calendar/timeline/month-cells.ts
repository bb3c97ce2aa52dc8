import { Component, computed, input } from '@angular/core';
import { MONTH_NAMES } from '../../../domain/day/day';
import { runningText } from '../calendar-words';

/** Steps of shading; the number in the cell is what counts. */
const STEPS = 4;

/** How many measures run through each month, in a row as broad as the year. */
@Component({
  selector: 'app-month-cells',
  template: `
    <p class="visually-hidden">{{ told() }}</p>
    <div class="cells" aria-hidden="true">
      @for (cell of cells(); track cell.month) {
        <span [class]="'cell step-' + cell.step">{{ cell.count || '' }}</span>
      }
      @if (now() !== null) {
        <span class="now" [style.inset-inline-start.%]="now()"></span>
      }
    </div>
  `,
  styleUrl: './month-cells.scss',
})
export class MonthCells {
  readonly running = input.required<readonly number[]>();
  /** What a full cell holds. */
  readonly most = input.required<number>();
  readonly now = input.required<number | null>();

  protected readonly cells = computed(() =>
    this.running().map((count, month) => ({
      month,
      count,
      step: Math.ceil((count / this.most()) * STEPS),
    })),
  );
  /** The fullest month in words: the table has them all. */
  protected readonly told = computed(() => {
    const most = Math.max(...this.running());
    const month = MONTH_NAMES[this.running().indexOf(most)].full;
    return $localize`Flest i ${month}:month:: ${runningText(most)}:running:.`;
  });
}
