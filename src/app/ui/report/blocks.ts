import { Day } from '../../domain/day/day';
import { Cell, Column, ReportBlock, ReportSection, ReportTable } from '../../domain/report/report';

// What reports are put together from.

export function finding(text: string): ReportBlock {
  return { kind: 'finding', text };
}

export function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text };
}

export function note(text: string): ReportBlock {
  return { kind: 'note', text };
}

export function list(items: readonly string[]): ReportBlock {
  return { kind: 'list', items };
}

export function table(content: ReportTable): ReportBlock {
  return { kind: 'table', table: content };
}

/** A column of words, as wide as three of numbers unless told otherwise. */
export function words(header: string, width = 3): Column {
  return { header, kind: 'text', width };
}

export function numbers(header: string, width = 1): Column {
  return { header, kind: 'number', width };
}

export function days(header: string, width = 1.6): Column {
  return { header, kind: 'day', width };
}

/** A whole percentage; nothing where there is none. */
export function percent(value: number | null): Cell {
  return value === null ? null : { percent: value };
}

export function day(value: Day | ''): Cell {
  return value === '' ? null : { day: value };
}

/** The sections that say something. */
export function filled(sections: readonly (ReportSection | null)[]): readonly ReportSection[] {
  return sections.filter((section) => section !== null);
}
