import { DIALOGUE_LEVELS, HEALTHS, STATUSES } from '../measure/measure';
import { Grouping, GROUPINGS } from './arrange';
import { Facet, FACETS, FOLLOW_UPS } from './facets';
import { Filter } from './narrow';
import { Column, COLUMNS, Sort } from './sort';

/** A column as somebody has it: where it stands in the list, and how wide it is, in pixels. */
export interface ColumnChoice {
  readonly column: Column;
  readonly width: number;
}

/** How somebody looks at the register: all of it stands in the page's address. */
export interface RegisterView {
  /** `null` where the address names none: then the year stands that is chosen at the top. */
  readonly year: number | null;
  readonly text: string;
  readonly filter: Filter;
  readonly grouping: Grouping | null;
  readonly sort: Sort;
  /** `null` where the address names none: then one's own stand. */
  readonly columns: readonly ColumnChoice[] | null;
}

/** Query parameters as the router has them: one text, or several of the same name. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

export const DEFAULT_SORT: Sort = { column: 'deadline', descending: false };
export const EVERYTHING: RegisterView = {
  year: null,
  text: '',
  filter: {},
  grouping: null,
  sort: DEFAULT_SORT,
  columns: null,
};

/** How narrow and how wide a column can be, in pixels. */
export const COLUMN_WIDTHS = { least: 72, most: 640 } as const;

/** The columns that somebody has who has not chosen any. */
export const DEFAULT_COLUMNS: readonly ColumnChoice[] = [
  { column: 'title', width: 208 },
  { column: 'unit', width: 160 },
  { column: 'leader', width: 136 },
  { column: 'status', width: 144 },
  { column: 'attention', width: 144 },
  { column: 'progress', width: 88 },
  { column: 'deadline', width: 112 },
];

/** Reads a view from a page's query parameters. What it does not know is left out. */
export function readView(parameters: Parameters): RegisterView {
  const filter: Partial<Record<Facet, readonly string[]>> = {};
  for (const facet of FACETS) {
    const chosen = choicesIn(facet, listOf(parameters[facet]));
    if (chosen.length > 0) {
      filter[facet] = chosen;
    }
  }
  const grouping = firstOf(parameters['groupBy']);
  const text = firstOf(parameters['text']);
  return {
    year: readYear(firstOf(parameters['year'])),
    text: text.trim() === '' ? '' : text,
    filter,
    grouping: GROUPINGS.find((known) => known === grouping) ?? null,
    sort: readSort(firstOf(parameters['sort'])),
    columns: readColumns(firstOf(parameters['columns'])),
  };
}

/** The query parameters that {@link readView} reads as the view. What is as usual is left out. */
export function writeView(view: RegisterView): Record<string, string | readonly string[]> {
  const { year, text, filter, grouping, sort, columns } = view;
  const isUsualSort = sort.column === DEFAULT_SORT.column && !sort.descending;
  return {
    ...(year !== null && { year: String(year) }),
    ...(text && { text }),
    ...Object.fromEntries(
      FACETS.filter((facet) => filter[facet]?.length).map((facet) => [facet, filter[facet] ?? []]),
    ),
    ...(grouping && { groupBy: grouping }),
    ...(!isUsualSort && { sort: (sort.descending ? '-' : '') + sort.column }),
    ...(columns && { columns: writeColumns(columns) }),
  };
}

/** The columns as one text: `title.320,unit.176`. */
export function writeColumns(columns: readonly ColumnChoice[]): string {
  return columns.map(({ column, width }) => `${column}.${width}`).join(',');
}

/** Reads {@link writeColumns}; `null` where no column is left. The title is always there. */
export function readColumns(text: string): readonly ColumnChoice[] | null {
  const columns: ColumnChoice[] = [];
  for (const part of text.split(',')) {
    const [name, width] = part.split('.');
    const column = COLUMNS.find((known) => known === name);
    if (column && /^\d{1,4}$/.test(width) && columns.every((one) => one.column !== column)) {
      columns.push({ column, width: withinReach(Number(width)) });
    }
  }
  if (columns.length === 0) {
    return null;
  }
  return columns.some(({ column }) => column === 'title')
    ? columns
    : [DEFAULT_COLUMNS[0], ...columns];
}

/** The width, or the nearest that a column can have. */
export function withinReach(width: number): number {
  return Math.min(COLUMN_WIDTHS.most, Math.max(COLUMN_WIDTHS.least, Math.round(width)));
}

/** How many choices narrow the view, the text as one. */
export function countNarrowing({ text, filter }: Pick<RegisterView, 'text' | 'filter'>): number {
  const chosen = Object.values(filter).reduce((sum, choices) => sum + choices.length, 0);
  return chosen + (text === '' ? 0 : 1);
}

/** The choices of facets whose choices are the same in every municipality. */
const FIXED: Partial<Record<Facet, readonly string[]>> = {
  status: STATUSES,
  health: HEALTHS,
  attention: FOLLOW_UPS,
  dialogue: DIALOGUE_LEVELS,
};

function choicesIn(facet: Facet, chosen: readonly string[]): readonly string[] {
  // Figures link to what is not cancelled by a name of its own.
  const all = chosen.flatMap((id) =>
    facet === 'status' && id === 'notCancelled'
      ? STATUSES.filter((status) => status !== 'cancelled')
      : [id],
  );
  const known = FIXED[facet];
  return [...new Set(all)].filter((id) => id !== '' && (!known || known.includes(id)));
}

/** Plans are of the years that Security Rules take. */
function readYear(text: string): number | null {
  return /^20\d\d$|^2100$/.test(text) ? Number(text) : null;
}

function readSort(text: string): Sort {
  const descending = text.startsWith('-');
  const column = COLUMNS.find((known) => known === text.replace('-', ''));
  return column ? { column, descending } : DEFAULT_SORT;
}

function listOf(parameter: string | readonly string[] | undefined): readonly string[] {
  return typeof parameter === 'string' ? [parameter] : (parameter ?? []);
}

function firstOf(parameter: string | readonly string[] | undefined): string {
  return listOf(parameter)[0] ?? '';
}
