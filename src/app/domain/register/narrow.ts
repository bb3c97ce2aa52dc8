import { atOnce } from '../slices/at-once';
import { codesAmong, FacetColumn, rowHas } from './facet-column';
import { Facet, FACETS } from './facets';
import { RegisterIndex } from './register-index';

/** The choices made in each facet: one of them is enough. A facet without choices does not narrow. */
export type Filter = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many rows each choice of a facet has, by the choice's code in the column. */
export type FacetCounts = Readonly<Record<Facet, Uint32Array>>;

/** The rows that are let through, and what stands beside each choice. */
export interface Narrowed {
  /** By row number: 1 where the row is let through. */
  readonly kept: Uint8Array;
  readonly count: number;
  /**
   * Each facet is counted among the rows that text and all *other* facets let through: what one would
   * see by choosing it.
   */
  readonly counts: FacetCounts;
}

/** Rows between two places where the work may pause. */
const SLICE = 4000;

/** Narrows to the filter, among `matches` (1 by row number) where there is a text search. */
export function narrowRows(
  index: RegisterIndex,
  filter: Filter,
  matches: Uint8Array | null,
): Narrowed {
  return atOnce(narrowInSlices(index, filter, matches));
}

/** The same in slices; yields how much is done, from 0 to 1. */
export function* narrowInSlices(
  index: RegisterIndex,
  filter: Filter,
  matches: Uint8Array | null,
): Generator<number, Narrowed> {
  const narrowing = FACETS.filter((facet) => filter[facet]?.length).map((facet) => ({
    facet,
    column: index.columns[facet],
    wanted: codesAmong(index.columns[facet], new Set(filter[facet])),
  }));
  const kept = new Uint8Array(index.rows.length);
  const counts = {} as Record<Facet, Uint32Array>;
  for (const facet of FACETS) {
    counts[facet] = new Uint32Array(index.columns[facet].ids.length);
  }
  let count = 0;
  for (let row = 0; row < kept.length; row++) {
    if (row % SLICE === SLICE - 1) {
      yield row / kept.length;
    }
    if (matches !== null && matches[row] === 0) {
      continue;
    }
    let missed = 0;
    let missedIn: Facet | null = null;
    for (const { facet, column, wanted } of narrowing) {
      if (!rowHas(column, row, wanted)) {
        missed++;
        missedIn = facet;
        if (missed > 1) {
          break;
        }
      }
    }
    if (missed === 0) {
      kept[row] = 1;
      count++;
      for (const facet of FACETS) {
        countRow(index.columns[facet], row, counts[facet]);
      }
    } else if (missed === 1 && missedIn !== null) {
      countRow(index.columns[missedIn], row, counts[missedIn]);
    }
  }
  return { kept, count, counts };
}

function countRow({ offsets, codes }: FacetColumn, row: number, counts: Uint32Array): void {
  for (let place = offsets[row]; place < offsets[row + 1]; place++) {
    counts[codes[place]]++;
  }
}
