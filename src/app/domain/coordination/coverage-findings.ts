import { CoverageGrid } from './coverage-grid';

/** What a cell of the map draws attention to; '' for nothing. */
export type CellMark = 'empty' | 'overfull' | '';

/**
 * A cell is overfull with at least so many times what was to be expected, and at least so many
 * measures more than that: two where half a one was expected are no crowd.
 */
export const OVERFULL = { times: 2, more: 5 } as const;

/** One cell as it is judged. */
export interface JudgedCell {
  readonly count: number;
  /**
   * As many as there would be if the row's measures were spread over the columns as all measures
   * are: the row's sum times the column's sum, divided by the sum of all.
   */
  readonly expected: number;
  readonly mark: CellMark;
}

/** A cell that is a finding, by the places of its row and its column in the grid. */
export interface CellFinding extends JudgedCell {
  readonly row: number;
  readonly column: number;
}

/** What a map says: its cells, and those of them that somebody should look at. */
export interface JudgedGrid {
  readonly cells: readonly (readonly JudgedCell[])[];
  /** Rows and columns without a measure in any cell that is judged. */
  readonly emptyRows: readonly number[];
  readonly emptyColumns: readonly number[];
  /** All empty cells, those where most was to be expected first. */
  readonly empty: readonly CellFinding[];
  /** All overfull cells, those with most beyond what was to be expected first. */
  readonly overfull: readonly CellFinding[];
  /** How many cells are judged. */
  readonly judged: number;
  /** The largest count, for shading; 0 where there are no measures. */
  readonly largest: number;
}

/**
 * Judges the cells of the grid.
 *
 * @param isOver whether a column is past: it is shown, but nothing can be done about it any more
 */
export function judgeGrid(
  { counts, columnIds }: CoverageGrid,
  isOver: (columnId: string) => boolean = () => false,
): JudgedGrid {
  const rowSums = counts.map(sum);
  const columnSums = columnIds.map((_, column) => sum(counts.map((row) => row[column])));
  const total = sum(rowSums);
  const isPast = columnIds.map(isOver);
  const cells = counts.map((row, place) =>
    row.map((count, column): JudgedCell => {
      const expected = total === 0 ? 0 : (rowSums[place] * columnSums[column]) / total;
      return { count, expected, mark: isPast[column] ? '' : markOf(count, expected) };
    }),
  );
  const marked = cells.flatMap((row, place) =>
    row.flatMap((cell, column): readonly CellFinding[] =>
      cell.mark === '' ? [] : [{ ...cell, row: place, column }],
    ),
  );
  const judgedColumns = isPast.filter((past) => !past).length;
  return {
    cells,
    emptyRows: placesWhere(
      cells,
      (row) => judgedColumns > 0 && row.every(({ count }, column) => isPast[column] || count === 0),
    ),
    emptyColumns: placesWhere(
      columnSums,
      (columnSum, column) => columnSum === 0 && !isPast[column] && counts.length > 0,
    ),
    empty: marked
      .filter(({ mark }) => mark === 'empty')
      .sort((one, other) => other.expected - one.expected),
    overfull: marked
      .filter(({ mark }) => mark === 'overfull')
      .sort((one, other) => beyond(other) - beyond(one)),
    judged: counts.length * judgedColumns,
    largest: Math.max(0, ...counts.flat()),
  };
}

function markOf(count: number, expected: number): CellMark {
  if (count === 0) {
    return 'empty';
  }
  const isCrowded = count >= OVERFULL.times * expected && count - expected >= OVERFULL.more;
  return isCrowded ? 'overfull' : '';
}

function beyond({ count, expected }: JudgedCell): number {
  return count - expected;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function placesWhere<T>(
  list: readonly T[],
  isSo: (entry: T, place: number) => boolean,
): readonly number[] {
  return list.flatMap((entry, place) => (isSo(entry, place) ? [place] : []));
}
