import { Day } from '../day/day';
import { groupInSlices, RowGroup, sortKept } from './arrange';
import { FacetCounts, narrowInSlices } from './narrow';
import { RegisterIndex } from './register-index';
import { RegisterView } from './register-view';
import { searchText } from './search';
import { orderOf } from './sort';

/** What a view of the register shows. */
export interface Look {
  readonly index: RegisterIndex;
  readonly view: RegisterView;
  /** Row numbers, in the order wanted. */
  readonly rows: Uint32Array;
  /** `null` where the measures do not stand in groups. */
  readonly groups: readonly RowGroup[] | null;
  readonly counts: FacetCounts;
  /** Words of the text that stand nowhere and were taken for similar ones. */
  readonly corrected: readonly string[];
}

/** Finds what the view shows, and yields (from 0 to 1) where the work may pause. */
export function* lookUp(
  index: RegisterIndex,
  view: RegisterView,
  today: Day,
): Generator<number, Look> {
  const findings = searchText(index, view.text);
  yield 0.3;
  const narrowed = yield* narrowInSlices(index, view.filter, findings?.matches ?? null);
  yield 0.5;
  orderOf(index, { column: 'deadline', descending: false });
  yield 0.7;
  const rows = sortKept(index, narrowed, view.sort);
  yield 0.9;
  const groups = view.grouping && (yield* groupInSlices(index, rows, view.grouping, today));
  return {
    index,
    view,
    rows,
    groups,
    counts: narrowed.counts,
    corrected: findings?.corrected ?? [],
  };
}
