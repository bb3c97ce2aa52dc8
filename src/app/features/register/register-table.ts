import {
  CdkFixedSizeVirtualScroll,
  CdkVirtualForOf,
  CdkVirtualScrollableElement,
  CdkVirtualScrollViewport,
} from '@angular/cdk/scrolling';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  output,
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
import { SelectionStore } from './selection-store';
import { chooseLabels } from './selection-words';
import { remInPixels } from './rem';
import { withinFrames } from './within-frames';
import { cellText, COLUMN_NAMES } from '../../ui/words/register-words';

/** What a press of an arrow key widens a column by, in pixels. */
const STEP = 16;
/** Wide enough for the word "Rapporter". */
const REPORT_WIDTH = 96;
/** A box to tick, with room for a finger around it. */
const CHOICE_WIDTH = 44;
/** Lines out of sight that are kept, to be drawn anew with other measures. */
const CACHED_LINES = 80;

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
  protected readonly selection = inject(SelectionStore);
  readonly look = input.required<Look>();
  readonly lines = input.required<readonly Line[]>();
  readonly sort = input.required<Sort>();
  readonly columns = input.required<readonly ColumnChoice[]>();
  readonly sortChange = output<Sort>();
  readonly columnsChange = output<readonly ColumnChoice[]>();
  /** Folds or unfolds the group with this id. */
  readonly fold = output<string>();

  private readonly texts = computed(() => {
    this.store.context();
    return new WeakMap<RegisterRow, Map<Column, string>>();
  });
  private readonly scroller = viewChild.required<ElementRef<HTMLElement>>('scroller');
  private dragged: number | null = null;
  protected readonly names = COLUMN_NAMES;
  protected readonly widths = COLUMN_WIDTHS;
  protected readonly step = STEP;
  protected readonly cacheSize = CACHED_LINES;
  protected readonly labels = chooseLabels;
  protected readonly isGroup = isGroup;
  protected readonly rowHeight = 3 * remInPixels();
  /** The line whose links the tab key comes to; the arrow keys come to the others. */
  protected readonly active = computed(() =>
    Math.max(0, Math.min(this.store.place(), this.lines().length - 1)),
  );
  protected readonly grouping = computed(() => this.look().view.grouping);
  protected readonly template = computed(() => {
    const columns = this.columns().map(({ column, width }) =>
      column === 'title' ? `minmax(${width}px, 1fr)` : `${width}px`,
    );
    return [
      ...(this.selection.maySelect() ? [`${CHOICE_WIDTH}px`] : []),
      ...columns,
      ...(this.store.reports() ? [`${REPORT_WIDTH}px`] : []),
    ].join(' ');
  });
  protected readonly leastWidth = computed(
    () =>
      this.columns().reduce((sum, { width }) => sum + width, 0) +
      (this.selection.maySelect() ? CHOICE_WIDTH : 0) +
      (this.store.reports() ? REPORT_WIDTH : 0),
  );
  protected readonly columnCount = computed(
    () => this.columns().length + Number(this.selection.maySelect()) + Number(this.store.reports()),
  );

  constructor() {
    // Whoever comes back from a measure comes back to where it stands.
    afterNextRender(() => this.comeBackTo(this.active()));
    let turn = this.store.turn();
    effect(() => {
      // What is found anew is seen from the top.
      if (this.store.turn() !== turn) {
        turn = this.store.turn();
        this.scroller().nativeElement.scrollTop = 0;
      }
    });
  }

  protected readonly byLine = (place: number, line: Line) =>
    isGroup(line) ? line.group.id : `${this.look().index.rows[line].planId} ${line} ${place}`;

  /** What stands in a cell; kept, because all in sight are asked for at every turn of the wheel. */
  protected textOf(column: Column, row: RegisterRow): string {
    const texts = this.texts();
    const known = texts.get(row) ?? new Map<Column, string>();
    texts.set(row, known);
    const text = known.get(column) ?? cellText(column, row, this.store.context());
    known.set(column, text);
    return text;
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

  /** A click on the box of a line; with Shift it goes for all from the last one chosen. */
  protected choose(event: MouseEvent, row: number, place: number): void {
    if (event.shiftKey) {
      this.selection.chooseTo(place, this.lines());
    } else {
      this.selection.toggle(row);
    }
    // The browser has ticked it its own way already.
    (event.target as HTMLInputElement).checked = this.selection.marks()[row] === 1;
  }

  /**
   * Arrow and page keys move from line to line, however far away the line is. Space chooses, and an
   * arrow with Shift chooses what it comes past.
   */
  protected move(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    if (target.closest('.head') !== null || this.choosesBy(event, target)) {
      return;
    }
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
    if (event.key in targets && last >= 0) {
      event.preventDefault();
      const place = Math.min(last, Math.max(0, targets[event.key]));
      if (event.shiftKey && isInside && this.selection.maySelect()) {
        this.selection.chooseTo(this.active(), this.lines());
        this.selection.chooseTo(place, this.lines());
      }
      this.goTo(place, target.matches('.choice input') ? 'input' : 'a, button');
    }
  }

  /** Whether the key chose something. */
  private choosesBy(event: KeyboardEvent, target: HTMLElement): boolean {
    if (!this.selection.maySelect()) {
      return false;
    }
    const line = this.lines()[this.active()];
    if (event.key === ' ' && target.matches('a') && !isGroup(line)) {
      event.preventDefault();
      this.selection.toggle(line);
      return true;
    }
    if (event.key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.selection.choose(this.look().rows, true);
      return true;
    }
    return false;
  }

  private goTo(place: number, wanted: string): void {
    this.store.setPlace(place);
    this.bringIntoSight(place);
    this.focusLine(place, wanted);
  }

  /** The list has its height only once it has been measured. */
  private comeBackTo(place: number): void {
    withinFrames(() => {
      const isMeasured = this.scroller().nativeElement.scrollHeight > place * this.rowHeight;
      if (isMeasured) {
        this.bringIntoSight(place);
      }
      return isMeasured;
    });
  }

  private bringIntoSight(place: number): void {
    const scroller = this.scroller().nativeElement;
    const top = place * this.rowHeight;
    // The head of the table stands over the first line of what is in sight.
    const room = scroller.clientHeight - 2 * this.rowHeight;
    scroller.scrollTop = Math.max(top - room, Math.min(scroller.scrollTop, top));
  }

  private focusLine(place: number, wanted: string): void {
    withinFrames(() => {
      const line = this.scroller().nativeElement.querySelector<HTMLElement>(
        `[data-place="${place}"] :is(${wanted})`,
      );
      line?.focus({ preventScroll: true });
      return line !== null;
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
