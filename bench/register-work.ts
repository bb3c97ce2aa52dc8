import { measureCells } from '../src/app/domain/exchange/measure-cells';
import { readLine } from '../src/app/domain/measure/measure-line';
import { groupRows, sortKept } from '../src/app/domain/register/arrange';
import { choiceName } from '../src/app/domain/register/facets';
import { lookFirst } from '../src/app/domain/register/first-look';
import { lookUp } from '../src/app/domain/register/look-up';
import { Filter, narrowRows } from '../src/app/domain/register/narrow';
import { indexAtOnce } from '../src/app/domain/register/register-index';
import { RegisterRow } from '../src/app/domain/register/register-row';
import { DEFAULT_COLUMNS, EVERYTHING } from '../src/app/domain/register/register-view';
import { searchText } from '../src/app/domain/register/search';
import { atOnce } from '../src/app/domain/slices/at-once';
import { writeCsv } from '../src/app/ui/files/write-csv';
import { ArrayLoop } from './array-loop';
import { RegisterInput } from './register-input';

/** One kind of work, in ms: medians of several runs, and the longest. */
export interface Work {
  readonly name: 'firstRows' | 'search' | 'filter' | 'group' | 'export';
  readonly ms: number;
  readonly worstMs: number;
  /** The same by a plain loop over an array. */
  readonly loopMs: number;
  /** How many times longer the plain loop takes. */
  readonly ratio: number;
}

/** A whole word, the beginning of one, a part of one, several, a typo, and what is nowhere. */
export const SEARCHES = ['biblioteket', 'sko', 'rute', 'barn miljø', 'bilbioteket', 'xyzxyz'];
export const FILTERS: readonly Filter[] = [
  { attention: ['overdue'] },
  { status: ['inProgress', 'notStarted'], health: ['atRisk'] },
  { attention: ['stale', 'overdue'], status: ['inProgress'], dialogue: ['inform'] },
];
const FIRST = 20;
const COLUMNS = DEFAULT_COLUMNS.map(({ column }) => column);
const RUNS = 7;
const LOOP_RUNS = 3;

/**
 * Does each kind of work as the register does it and as a plain loop would.
 *
 * @throws Error where the two do not give the same
 */
export function measureWork({ plans, context }: RegisterInput): readonly Work[] {
  const loop = new ArrayLoop(context);
  const rowsOf = () => {
    const rows: RegisterRow[] = [];
    for (const { id: planId, unitId, summaries } of plans) {
      for (const [id, text] of Object.entries(summaries)) {
        const line = readLine(id, text);
        if (line && !line.archived) {
          rows.push({ ...line, planId, unitId });
        }
      }
    }
    return rows;
  };
  const rows = rowsOf();
  const index = indexAtOnce(rows, context);
  const { today } = context;
  const all = atOnce(lookUp(index, EVERYTHING, today));
  const inOrder = Array.from(all.rows, (row) => rows[row]);
  return [
    compare('firstRows', [null], {
      ours: () => {
        const fresh = rowsOf();
        const look = atOnce(lookFirst(fresh, EVERYTHING));
        return Array.from(look.rows.subarray(0, FIRST), (row) => fresh[row].deadline).join();
      },
      loop: () =>
        loop
          .firstRows(plans)
          .slice(0, FIRST)
          .map(({ deadline }) => deadline)
          .join(),
    }),
    compare('search', SEARCHES, {
      ours: (text) => searchText(index, text)?.matches.reduce((sum, one) => sum + one, 0),
      loop: (text) => loop.search(rows, text).length,
    }),
    compare('filter', FILTERS, {
      ours: (filter) => {
        const narrowed = narrowRows(index, filter, null);
        sortKept(index, narrowed, EVERYTHING.sort);
        return `${narrowed.count} ${sumOf(narrowed.counts.channel)}`;
      },
      loop: (filter) => {
        const { kept, counts } = loop.filter(rows, filter);
        return `${kept.length} ${sumOf(counts.get('channel')?.values() ?? [])}`;
      },
    }),
    compare('group', ['area', 'unit', 'goal'] as const, {
      ours: (grouping) =>
        groupRows(index, all.rows, grouping, today)
          .map(({ id, rows: own, completed, overdue, progress }) =>
            [id, own.length, completed, overdue, progress ?? NaN].join(),
          )
          .sort()
          .join(' '),
      loop: (grouping) =>
        [...loop.group(rows, grouping)]
          .map(([id, sums]) => [id, ...sums].join())
          .sort()
          .join(' '),
    }),
    compare('export', [null], {
      ours: () => {
        const cells = inOrder.map((row) =>
          measureCells(row, COLUMNS, context, (facet, id) => choiceName(facet, id, context) || id),
        );
        const columns = ['', ...COLUMNS].map((header) => ({ header, kind: 'text' as const }));
        const about = { name: '', title: '', facts: [] };
        return writeCsv({ name: '', columns, about }, cells).size > 0;
      },
      loop: () => loop.export(inOrder, COLUMNS).length > 0,
    }),
  ];
}

/** Runs both over all inputs, several times, one after the other. */
function compare<I>(
  name: Work['name'],
  inputs: readonly I[],
  { ours, loop }: { readonly ours: (input: I) => unknown; readonly loop: (input: I) => unknown },
): Work {
  for (const input of inputs) {
    const [mine, theirs] = [ours(input), loop(input)];
    if (mine !== theirs) {
      throw new Error(`${name} ${JSON.stringify(input)}: ${String(mine)} and ${String(theirs)}`);
    }
  }
  const times = inputs.flatMap((input) => timesOf(RUNS, () => ours(input)));
  const loopTimes = inputs.flatMap((input) => timesOf(LOOP_RUNS, () => loop(input)));
  const [ms, loopMs] = [median(times), median(loopTimes)];
  return {
    name,
    ms: rounded(ms),
    worstMs: rounded(Math.max(...times)),
    loopMs: rounded(loopMs),
    ratio: rounded(loopMs / ms),
  };
}

function timesOf(runs: number, work: () => unknown): readonly number[] {
  return Array.from({ length: runs }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
}

/** The middle one; the mean of the two in the middle where they are even. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(middle)]
    : (sorted[middle - 1] + sorted[middle]) / 2;
}

function sumOf(numbers: Iterable<number>): number {
  return [...numbers].reduce((sum, one) => sum + one, 0);
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}
