import { Day } from '../day/day';
import { isOverdue } from '../measure/attention';
import { atOnce } from '../slices/at-once';
import { Facet } from './facets';
import { Narrowed } from './narrow';
import { RegisterIndex } from './register-index';
import { orderOf, Sort } from './sort';

/** What the measures of the register can stand together by. */
export const GROUPINGS = [
  'area',
  'unit',
  'leader',
  'goal',
  'status',
  'month',
] as const satisfies readonly Facet[];
export type Grouping = (typeof GROUPINGS)[number];

/** Measures that stand together, with what they add up to. */
export interface RowGroup {
  /** The choice of the facet that they have in common. */
  readonly id: string;
  /** Row numbers, in the order wanted. */
  readonly rows: Uint32Array;
  readonly completed: number;
  readonly overdue: number;
  /** Mean progress of those that are not cancelled, in whole percent; `null` where all are. */
  readonly progress: number | null;
}

/** The numbers of the rows that are let through, in the order wanted. */
export function sortKept(index: RegisterIndex, { kept, count }: Narrowed, sort: Sort): Uint32Array {
  const sorted = new Uint32Array(count);
  let place = 0;
  for (const row of orderOf(index, sort)) {
    if (kept[row] === 1) {
      sorted[place++] = row;
    }
  }
  return sorted;
}

/**
 * Puts rows in groups, in the facet's own order, without empty groups. A measure of several main goals
 * stands in the group of each.
 */
export function groupRows(
  index: RegisterIndex,
  sorted: Uint32Array,
  grouping: Grouping,
  today: Day,
): readonly RowGroup[] {
  return atOnce(groupInSlices(index, sorted, grouping, today));
}

/** The same in slices; yields how much is done, from 0 to 1. */
export function* groupInSlices(
  index: RegisterIndex,
  sorted: Uint32Array,
  grouping: Grouping,
  today: Day,
): Generator<number, readonly RowGroup[]> {
  const { ids, offsets, codes } = index.columns[grouping];
  const members = ids.map((): number[] => []);
  for (const [done, row] of sorted.entries()) {
    if (done % SLICE === SLICE - 1) {
      yield (done / sorted.length) * 0.5;
    }
    for (let place = offsets[row]; place < offsets[row + 1]; place++) {
      members[codes[place]].push(row);
    }
  }
  const groups: RowGroup[] = [];
  for (const [code, rows] of members.entries()) {
    if (rows.length > 0) {
      groups.push({ id: ids[code], ...addUp(index, rows, today) });
      yield 0.5 + (code / ids.length) * 0.5;
    }
  }
  return groups;
}

/** Rows between two places where the work may pause. */
const SLICE = 4000;

function addUp(index: RegisterIndex, rows: readonly number[], today: Day): Omit<RowGroup, 'id'> {
  let completed = 0;
  let overdue = 0;
  let planned = 0;
  let progress = 0;
  for (const number of rows) {
    const row = index.rows[number];
    completed += Number(row.status === 'completed');
    overdue += Number(isOverdue(row, today));
    if (row.status !== 'cancelled') {
      planned++;
      progress += row.progress;
    }
  }
  return {
    rows: Uint32Array.from(rows),
    completed,
    overdue,
    progress: planned === 0 ? null : Math.round(progress / planned),
  };
}
