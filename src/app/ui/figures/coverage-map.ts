import { Component, computed, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { CoverageTable } from './coverage-table';

/** Steps of shading; the number in the cell is what counts. */
const STEPS = 4;

/** With more columns than this a cell has room for its number alone, and a phone for no row. */
const ROOMY = 5;

/** How far an arrow key goes: rows, and cells of a row. */
const ARROWS: Readonly<Record<string, readonly [rows: number, cells: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

let maps = 0;

/** What is crossed with what, as a table: where nobody says anything is the finding. */
@Component({
  selector: 'app-coverage-map',
  imports: [MatIcon, RouterLink],
  templateUrl: './coverage-map.html',
  styleUrl: './coverage-map.scss',
  host: { '[class.many]': '!isRoomy()', '(keydown)': 'move($event)' },
})
export class CoverageMap {
  /** What the map says. */
  readonly finding = input.required<string>();
  readonly table = input.required<CoverageTable>();
  /** Asks for a row to be unfolded, or folded again, by its id. */
  readonly fold = output<string>();

  protected readonly headingId = `coverage-${++maps}`;
  protected readonly isRoomy = computed(() => this.table().columns.length <= ROOMY);

  /** Goes from cell to cell by the arrow keys, so that nobody has to go through all of them. */
  protected move(event: KeyboardEvent): void {
    const [down, across] = ARROWS[event.key] ?? [0, 0];
    const cell = (event.target as HTMLElement).closest('td');
    const row = cell?.closest('tr');
    if (!cell || !row || (down === 0 && across === 0)) {
      return;
    }
    const rows = [...(row.parentElement?.children ?? [])] as HTMLTableRowElement[];
    const next = rows[rows.indexOf(row) + down]?.cells[cell.cellIndex + across];
    const link = next?.querySelector('a');
    if (link) {
      event.preventDefault();
      link.focus();
    }
  }

  /** 1 to 4 for a cell with measures, by how it compares with the fullest; 0 for one without. */
  protected step(count: number): number {
    return count === 0 ? 0 : Math.ceil((count / this.table().largest) * STEPS);
  }
}
