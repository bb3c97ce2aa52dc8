import { Day } from '../day/day';

/** A value in a table, typed so that every writer shows it as what it is; `null` is nothing. */
export type Cell = string | number | { readonly percent: number } | { readonly day: Day } | null;

/** What stands in a column: it decides how the column is aligned. */
export type ColumnKind = 'text' | 'number' | 'day';

export interface Column {
  readonly header: string;
  readonly kind: ColumnKind;
  /** How wide it is, compared with the table's other columns. */
  readonly width: number;
}

/** A table whose first column of words says what its row is about. */
export interface ReportTable {
  /** What it is called in a workbook, at most 31 characters: tables of one name are one sheet there. */
  readonly sheet: string;
  /** What the rows of this table have in common, where several make up a sheet. */
  readonly part?: { readonly header: string; readonly value: string };
  /** What the table shows, for whoever cannot see what it stands below. */
  readonly caption: string;
  readonly columns: readonly Column[];
  /** As many cells in each as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Fact {
  readonly label: string;
  /** May hold several lines. */
  readonly text: string;
}

/** What a section says, in its order. */
export type ReportBlock =
  /** The sentence that the rest of the section bears out. */
  | { readonly kind: 'finding'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** How something was worked out, or what to bear in mind. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly table: ReportTable };

export interface ReportSection {
  /** The same whatever the section says, so that links to it last. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
  readonly parts?: readonly ReportSection[];
}

/**
 * A document for a meeting, as plain values: drawn as a page, printed, and written as Word and Excel.
 * It says the same in all of them.
 */
export interface Report {
  readonly title: string;
  readonly subtitle: string;
  /** The state of things in one sentence. */
  readonly lead: string;
  /** The day that it tells of. */
  readonly asOf: Day;
  /** What its file is called, before the day: `Kommunikasjonsstrategien 2026 – oversikt`. */
  readonly fileTitle: string;
  readonly sections: readonly ReportSection[];
  /** Tables that are too wide for paper, and stand in the workbook alone. */
  readonly wideTables?: readonly ReportTable[];
}

/** How many parts of sections a table of contents has room for. */
export const PARTS_IN_CONTENTS = 40;

/** Whether the contents list the parts of the sections too, not only the sections. */
export function listsParts({ sections }: Pick<Report, 'sections'>): boolean {
  const parts = sections.reduce((sum, section) => sum + (section.parts?.length ?? 0), 0);
  return parts <= PARTS_IN_CONTENTS;
}

/** All tables of the report, in its order. */
export function tablesOf({ sections }: Pick<Report, 'sections'>): readonly ReportTable[] {
  return sections.flatMap(({ blocks, parts }) => [
    ...blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    ...tablesOf({ sections: parts ?? [] }),
  ]);
}

/** The name of the report's file: without what a file system does not take, and with the day. */
export function fileNameOf(
  report: Pick<Report, 'fileTitle' | 'asOf'>,
  extension: 'docx' | 'xlsx' | 'csv' | 'ics',
): string {
  return `${baseNameOf(report)}.${extension}`;
}

/** The same without an extension: what a printed report is saved as. */
export function baseNameOf({ fileTitle, asOf }: Pick<Report, 'fileTitle' | 'asOf'>): string {
  const title = fileTitle
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .trim();
  return `${title} ${asOf}`;
}
