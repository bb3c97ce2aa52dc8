import { Facet, NONE } from './facets';
import { RegisterIndex } from './register-index';

/** What the register has a column for. */
export const COLUMNS = [
  'title',
  'unit',
  'area',
  'leader',
  'assignee',
  'status',
  'health',
  'attention',
  'progress',
  'start',
  'deadline',
  'reportedOn',
  'goal',
  'objective',
  'group',
  'channel',
  'dialogue',
  'slips',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The column that rows stand in the order of. Those that are the same in it stand by deadline. */
export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** Every measure that has nothing in the column comes last, whichever way it is sorted. */
const NOTHING = 2 ** 26;

/** All row numbers in the order wanted. Kept for an index: the same order is asked for again and again. */
export function orderOf(index: RegisterIndex, { column, descending }: Sort): Uint32Array {
  const known = orders.get(index) ?? new Map<string, Uint32Array>();
  orders.set(index, known);
  const name = `${column} ${descending}`;
  const order = known.get(name) ?? sortRows(index, column, descending);
  known.set(name, order);
  return order;
}

const orders = new WeakMap<RegisterIndex, Map<string, Uint32Array>>();

/**
 * Numbers are put in order several times as fast as rows by comparing two and two: each row is one
 * number, made of what it is sorted by and, after that, its place by deadline.
 */
function sortRows(index: RegisterIndex, column: Column, descending: boolean): Uint32Array {
  const { rows } = index;
  const base =
    column === 'deadline' ? rows.keys() : orderOf(index, { column: 'deadline', descending: false });
  const byDeadline = Uint32Array.from(base);
  const keys = new Float64Array(rows.length);
  byDeadline.forEach((row, place) => {
    const rank = rankOf(index, column, row);
    const turned = descending && rank < NOTHING ? NOTHING - 1 - rank : rank;
    keys[place] = turned * rows.length + place;
  });
  return Uint32Array.from(keys.sort(), (key) => byDeadline[key % rows.length]);
}

function rankOf(index: RegisterIndex, column: Column, number: number): number {
  const row = index.rows[number];
  switch (column) {
    case 'title':
      return index.titleRanks[number];
    case 'progress':
    case 'slips':
      return row[column];
    case 'start':
    case 'deadline':
    case 'reportedOn':
      return row[column] === '' ? NOTHING : Number(row[column].replaceAll('-', ''));
    default:
      return firstCode(index, column, number);
  }
}

/** The first of the row's choices in the facet's own order. */
function firstCode({ columns }: RegisterIndex, facet: Facet, row: number): number {
  const { ids, offsets, codes } = columns[facet];
  let first = NOTHING;
  for (let place = offsets[row]; place < offsets[row + 1]; place++) {
    first = ids[codes[place]] === NONE ? NOTHING : Math.min(first, codes[place]);
  }
  return first;
}
