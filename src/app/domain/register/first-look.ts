import { FacetColumnWriter } from './facet-column';
import { FACETS } from './facets';
import { Look } from './look-up';
import { FacetCounts } from './narrow';
import { record } from './record';
import { RegisterIndex, SEARCHED_FACETS } from './register-index';
import { RegisterRow } from './register-row';
import { countNarrowing, DEFAULT_SORT, RegisterView } from './register-view';
import { WordList } from './word-list';

/** Whether the view is what everybody comes to: that takes no index, and can be seen before there is one. */
export function isPlain(view: RegisterView): boolean {
  const { column, descending } = view.sort;
  return (
    countNarrowing(view) === 0 &&
    view.grouping === null &&
    column === DEFAULT_SORT.column &&
    !descending
  );
}

/**
 * A plain view of rows that nothing is known about yet: all of them, by deadline, without choices to
 * narrow by. Yields where the work may pause.
 */
export function* lookFirst(
  rows: readonly RegisterRow[],
  view: RegisterView,
): Generator<number, Look> {
  // Numbers are put in order several times as fast as days by comparing two and two.
  const keys = new Float64Array(rows.length);
  rows.forEach(({ deadline }, row) => {
    keys[row] = Number(deadline.replaceAll('-', '')) * rows.length + row;
  });
  yield 0.5;
  const sorted = Uint32Array.from(keys.sort(), (key) => key % rows.length);
  return {
    index: withoutFacets(rows),
    view,
    rows: sorted,
    groups: null,
    counts: NO_COUNTS,
    corrected: [],
  };
}

const NO_COUNTS: FacetCounts = record(FACETS, () => new Uint32Array());

function withoutFacets(rows: readonly RegisterRow[]): RegisterIndex {
  return {
    rows,
    columns: record(FACETS, () => new FacetColumnWriter([], rows.length).finish()),
    titleWords: new WordList(),
    nameWords: record(SEARCHED_FACETS, () => new WordList()),
    titleRanks: new Uint32Array(rows.length),
  };
}
