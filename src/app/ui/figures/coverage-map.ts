import { Component, computed, input, output } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { CoverageTable } from './coverage-table';

/** Steps of shading; the number in the cell is what counts. */
const STEPS = 4;

/** With more columns than this a cell has room for its number alone, and a phone for no row. */
const ROOMY = 5;

let maps = 0;

/** What is crossed with what, as a table: where nobody says anything is the finding. */
@Component({
  selector: 'app-coverage-map',
  imports: [MatIcon, RouterLink],
  templateUrl: './coverage-map.html',
  styleUrl: './coverage-map.scss',
  host: { '[class.many]': '!isRoomy()' },
})
export class CoverageMap {
  /** What the map says. */
  readonly finding = input.required<string>();
  readonly table = input.required<CoverageTable>();
  /** Asks for a row to be unfolded, or folded again, by its id. */
  readonly fold = output<string>();

  protected readonly headingId = `coverage-${++maps}`;
  protected readonly isRoomy = computed(() => this.table().columns.length <= ROOMY);

  /** 1 to 4 for a cell with measures, by how it compares with the fullest; 0 for one without. */
  protected step(count: number): number {
    return count === 0 ? 0 : Math.ceil((count / this.table().largest) * STEPS);
  }
}
