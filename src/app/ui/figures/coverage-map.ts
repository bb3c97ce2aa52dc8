import { Component, computed, input } from '@angular/core';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { Coverage } from '../../domain/figures/coverage';

/** Steps of shading; the number in the cell is what counts. */
const STEPS = 4;

/** Main goals × target groups as a table: where nobody says anything is the finding. */
@Component({
  selector: 'app-coverage-map',
  imports: [MatIcon, RouterLink],
  templateUrl: './coverage-map.html',
  styleUrl: './coverage-map.scss',
})
export class CoverageMap {
  readonly coverage = input.required<Coverage>();
  /** Whether the figures are of now, so that the register has the measures behind them. */
  readonly isLive = input(true);

  protected readonly finding = computed(() => {
    const { empty, rows, goals } = this.coverage();
    if (empty.length === 0) {
      return $localize`Alle målgrupper får høre om alle hovedmål`;
    }
    return $localize`${empty.length} av ${rows.length * goals.length} kombinasjoner av målgruppe og hovedmål har ingen tiltak`;
  });

  /** 1 to 4 for a cell with measures, by how it compares with the fullest. */
  protected step(count: number): number {
    return Math.ceil((count / this.coverage().largest) * STEPS);
  }
}
