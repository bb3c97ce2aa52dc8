import { RegisterRow } from '../register/register-row';

/** What is crossed with what: rows, columns, and how many measures belong to each pair. */
export interface CoverageGrid {
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  /** By row, then by column. */
  readonly counts: readonly (readonly number[])[];
}

/** What a measure belongs to along one side of the map: several, or none. */
export type Side = (row: RegisterRow) => readonly string[];

/**
 * Counts each measure once in each pair of what it belongs to along the two sides. A cancelled one
 * covers nothing. What is not among the ids given is left out.
 */
export function countGrid(
  measures: readonly RegisterRow[],
  rows: { readonly ids: readonly string[]; readonly of: Side },
  columns: { readonly ids: readonly string[]; readonly of: Side },
): CoverageGrid {
  const rowPlaces = placesOf(rows.ids);
  const columnPlaces = placesOf(columns.ids);
  const counts = rows.ids.map(() => columns.ids.map(() => 0));
  for (const measure of measures) {
    if (measure.status === 'cancelled') {
      continue;
    }
    const across = columns.of(measure);
    for (const id of rows.of(measure)) {
      const row = rowPlaces.get(id);
      for (const other of row === undefined ? [] : across) {
        const column = columnPlaces.get(other);
        if (row !== undefined && column !== undefined) {
          counts[row][column]++;
        }
      }
    }
  }
  return { rowIds: rows.ids, columnIds: columns.ids, counts };
}

function placesOf(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}
