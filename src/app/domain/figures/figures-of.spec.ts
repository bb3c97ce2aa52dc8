import figuresDocument from '../../../../docs/figures.md' with { loader: 'text' };
import {
  cellsOf,
  DIRECTORY,
  MEASURES,
  MEASURES_LAST_YEAR,
  PLANS,
  PLANS_LAST_YEAR,
  STRATEGY,
  TODAY,
} from '../../testing/hand-computed';
import { expectedProgress } from './expected-progress';
import { Figures } from './figures';
import { figuresOf } from './figures-of';
import { forecast } from './forecast';
import { sameWeekLastYear } from './same-week-last-year';

/** The tables of docs/figures.md: each as its rows of cells, the heads first. */
const TABLES = figuresDocument
  .split(/\n(?!\|)/)
  .map((block) => cellsOf(block.trim()))
  .filter((rows) => rows.length > 0);

const figures = figuresOf(PLANS, STRATEGY, DIRECTORY, TODAY);
const planned = PLANS.flatMap(({ lines }) => lines).filter(
  ({ archived, status }) => !archived && status !== 'cancelled',
);

/** What the document's tables are about, by the name at the head of each. */
const WORKED_OUT: Readonly<Record<string, unknown>> = {
  figures,
  goals: figures.goals,
  areas: figures.areas,
  units: figures.areas.flatMap(({ units }) => units),
  trend: figures.trend,
  targetGroups: figures.targetGroups,
  channels: figures.channels,
  months: figures.months,
  late: figures.late,
  expected: planned.map((line) => ({ percent: expectedProgress(line, TODAY).toFixed(2) })),
  forecast: forecast({ completed: 10, of: 40, completions: 5 }, 2026, '2026-10-01'),
  sameWeekLastYear: sameWeekLastYear(PLANS_LAST_YEAR, TODAY),
  week53: sameWeekLastYear([], '2026-12-30'),
};

describe('The document of the figures', () => {
  it('has the measures of the example, to the letter', () => {
    const [thisYear, lastYear] = TABLES.filter(([[head]]) => head === 'measure').map((rows) =>
      rows.slice(1),
    );
    expect(thisYear).toEqual(cellsOf(MEASURES));
    expect(lastYear).toEqual(cellsOf(MEASURES_LAST_YEAR));
  });

  it('works out 40 measures', () => {
    expect(cellsOf(MEASURES).length).toBe(40);
  });

  it('has a table for all that is worked out', () => {
    expect(
      figureTables()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(WORKED_OUT).sort());
  });

  for (const { name, entries } of figureTables()) {
    it(`says what comes out as ${name}`, () => {
      const actual = [WORKED_OUT[name]].flat() as Readonly<Record<string, unknown>>[];
      expect(actual.length).withContext('entries').toBe(entries.length);
      entries.forEach((entry, index) => {
        for (const [field, text] of Object.entries(entry)) {
          expect(write(actual[index][field]))
            .withContext(`${name} ${index + 1} ${field}`)
            .toBe(text);
        }
      });
    });
  }

  it('leaves no figure out', () => {
    const elsewhere = ['goals', 'areas', 'trend', 'targetGroups', 'channels', 'months', 'late'];
    expect(fieldsOf('figures')).toEqual(
      Object.keys(figures)
        .filter((field) => !elsewhere.includes(field))
        .sort(),
    );
    expect([...fieldsOf('areas'), 'units'].sort()).toEqual(Object.keys(figures.areas[0]).sort());
    expect(fieldsOf('units')).toEqual(Object.keys(figures.areas[0].units[0]).sort());
    for (const name of ['goals', 'trend', 'targetGroups', 'channels', 'months', 'late'] as const) {
      expect(fieldsOf(name)).withContext(name).toEqual(Object.keys(figures[name][0]).sort());
    }
  });
});

describe('The figures', () => {
  it('come back the same from being stored', () => {
    expect(JSON.parse(JSON.stringify(figures)) as Figures).toEqual(figures);
  });
});

type Entry = Readonly<Record<string, string>>;

/**
 * The tables with figures: an entry for each thing that they tell of. Where the first cell of each row
 * is a field, the columns are the entries; otherwise the rows are. Other columns and rows explain.
 */
function figureTables(): readonly { readonly name: string; readonly entries: readonly Entry[] }[] {
  return TABLES.filter(([[head]]) => nameIn(head) !== null).map(([heads, ...rows]) => {
    const isByRow = rows.every(([first]) => nameIn(first) === null);
    const columns = heads.flatMap((head, index) => (/^\d+$|^`value`$/.test(head) ? [index] : []));
    return {
      name: nameIn(heads[0]) ?? '',
      entries: isByRow
        ? rows.map((row) => named(heads.slice(1), row.slice(1)))
        : columns.map((column) =>
            named(
              rows.map(([first]) => first),
              rows.map((row) => row[column]),
            ),
          ),
    };
  });
}

function named(heads: readonly string[], cells: readonly string[]): Entry {
  return Object.fromEntries(
    heads.flatMap((head, index) => {
      const name = nameIn(head);
      return name === null ? [] : [[name, cells[index]]];
    }),
  );
}

function nameIn(cell: string): string | null {
  return /^`(\w+)`$/.exec(cell)?.[1] ?? null;
}

function fieldsOf(name: string): readonly string[] {
  const table = figureTables().find((candidate) => candidate.name === name);
  return Object.keys(table?.entries[0] ?? {}).sort();
}

/** A value as the document writes it. */
function write(value: unknown): string {
  if (typeof value === 'boolean') {
    return value ? 'yes' : 'no';
  }
  const parts = value !== null && typeof value === 'object' ? Object.values(value) : [value];
  return parts.map((part) => String(part ?? '')).join(' ') || '–';
}
