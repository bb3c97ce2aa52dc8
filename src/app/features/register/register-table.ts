import {
  CdkFixedSizeVirtualScroll,
  CdkVirtualForOf,
  CdkVirtualScrollableElement,
  CdkVirtualScrollViewport,
} from '@angular/cdk/scrolling';
import {
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Look } from '../../domain/register/look-up';
import { RegisterRow } from '../../domain/register/register-row';
import { COLUMN_WIDTHS, ColumnChoice, withinReach } from '../../domain/register/register-view';
import { Column, Sort } from '../../domain/register/sort';
import { StatusBadge } from '../../ui/badges/badge';
import { GroupHeading } from './group-heading';
import { isGroup, Line } from './lines';
import { RegisterStore } from './register-store';
import { remInPixels } from './rem';
import { cellText, COLUMN_NAMES } from '../../ui/words/register-words';

/** What a press of an arrow key widens a column by, in pixels. */
const STEP = 16;
/** Wide enough for the word "Rapporter". */
const REPORT_WIDTH = 96;
/** Frames that a line far away is waited for, until it is drawn. */
const FRAMES = 20;

/** The measures on a wide screen: one table of which only what is in sight is drawn. */
@Component({
  selector: 'app-register-table',
  imports: [
    CdkFixedSizeVirtualScroll,
    CdkVirtualForOf,
    CdkVirtualScrollableElement,
    CdkVirtualScrollViewport,
    GroupHeading,
    MatIcon,
    RouterLink,
    StatusBadge,
  ],
  templateUrl: './register-table.html',
  styleUrl: './register-table.scss',
})
export class RegisterTable {
  protected readonly store = inject(RegisterStore);
  readonly look = input.required<Look>();
  readonly lines = input.required<readonly Line[]>();
  readonly sort = input.required<Sort>();
  readonly columns = input.required<readonly ColumnChoice[]>();
  readonly sortChange = output<Sort>();
  readonly columnsChange = output<readonly ColumnChoice[]>();
  /** Folds or unfolds the group with this id. */
  readonly fold = output<string>();

  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private dragged: number | null = null;
  protected readonly names = COLUMN_NAMES;
  protected readonly widths = COLUMN_WIDTHS;
  protected readonly step = STEP;
  protected readonly isGroup = isGroup;
  protected readonly rowHeight = 3 * remInPixels();
  /** The line whose links the tab key comes to; the arrow keys come to the others. */
  protected readonly active = signal(0);
  protected readonly grouping = computed(() => this.look().view.grouping);
  protected readonly template = computed(() => {
    const columns = this.columns().map(({ column, width }) =>
      column === 'title' ? `minmax(${width}px, 1fr)` : `${width}px`,
    );
    return [...columns, ...(this.store.reports() ? [`${REPORT_WIDTH}px`] : [])].join(' ');
  });
  protected readonly leastWidth = computed(
    () =>
      this.columns().reduce((sum, { width }) => sum + width, 0) +
      (this.store.reports() ? REPORT_WIDTH : 0),
  );

  protected readonly byLine = (place: number, line: Line) =>
    isGroup(line) ? line.group.id : `${this.look().index.rows[line].planId} ${line} ${place}`;

  protected text(column: Column, row: RegisterRow): string {
    return cellText(column, row, this.store.context());
  }

  protected widthLabel(column: Column): string {
    return $localize`Bredde på ${COLUMN_NAMES[column]}:column:`;
  }

  protected sortOf(column: Column): 'ascending' | 'descending' | null {
    const sort = this.sort();
    return sort.column !== column ? null : sort.descending ? 'descending' : 'ascending';
  }

  protected sortBy(column: Column): void {
    const { column: current, descending } = this.sort();
    this.sortChange.emit({ column, descending: column === current && !descending });
  }

  protected widen(event: Event, choice: ColumnChoice, by: number): void {
    event.preventDefault();
    event.stopPropagation();
    this.setWidth(choice, choice.width + by);
  }

  protected beginDrag(event: PointerEvent): void {
    (event.target as HTMLElement).setPointerCapture(event.pointerId);
    this.dragged = event.clientX;
  }

  protected drag(event: PointerEvent, choice: ColumnChoice): void {
    if (this.dragged !== null) {
      const width = withinReach(choice.width + event.clientX - this.dragged);
      this.dragged += width - choice.width;
      this.setWidth(choice, width);
    }
  }

  protected endDrag(): void {
    this.dragged = null;
  }

  /** Arrow and page keys move from line to line, however far away the line is. */
  protected move(event: KeyboardEvent): void {
    const page = Math.floor(this.scroller().nativeElement.clientHeight / this.rowHeight) - 2;
    const last = this.lines().length - 1;
    const isInside = event.target !== this.scroller().nativeElement;
    const from = isInside ? this.active() : this.active() - 1;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + page,
      PageUp: from - page,
      Home: 0,
      End: last,
    };
    const isInHead = (event.target as HTMLElement).closest('.head') !== null;
    if (event.key in targets && !isInHead && last >= 0) {
      event.preventDefault();
      this.goTo(Math.min(last, Math.max(0, targets[event.key])));
    }
  }

  private goTo(place: number): void {
    const scroller = this.scroller().nativeElement;
    const top = place * this.rowHeight;
    // The head of the table stands over the first line of what is in sight.
    const room = scroller.clientHeight - 2 * this.rowHeight;
    this.active.set(place);
    scroller.scrollTop = Math.max(top - room, Math.min(scroller.scrollTop, top));
    this.focusLine(place, FRAMES);
  }

  private focusLine(place: number, frames: number): void {
    requestAnimationFrame(() => {
      const line = this.scroller().nativeElement.querySelector<HTMLElement>(
        `[data-place="${place}"] :is(a, button)`,
      );
      if (line) {
        line.focus({ preventScroll: true });
      } else if (frames > 0) {
        this.focusLine(place, frames - 1);
      }
    });
  }

  private setWidth({ column }: ColumnChoice, width: number): void {
    this.columnsChange.emit(
      this.columns().map((one) =>
        one.column === column ? { column, width: withinReach(width) } : one,
      ),
    );
  }
}
