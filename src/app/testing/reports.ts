import { Report, ReportBlock, ReportSection, ReportTable, tablesOf } from '../domain/report/report';
import { cellText } from '../ui/report/cell-text';

/** The report's tables of this name, as what can be read in their rows. Throws where there is none. */
export function rowsOf(report: Report, sheet: string): readonly string[] {
  const tables = [...tablesOf(report), ...(report.wideTables ?? [])].filter(
    (table) => table.sheet === sheet,
  );
  if (tables.length === 0) {
    throw new Error(`no table is named "${sheet}"`);
  }
  return tables.flatMap(({ rows }) =>
    rows.map((row) => row.map((cell) => cellText(cell).replaceAll('\u00a0', ' ')).join(' | ')),
  );
}

/** What the section says beside its tables and facts. Throws where there is none. */
export function saidIn(report: Report, id: string): readonly string[] {
  return sectionOf(report, id).blocks.flatMap((block: ReportBlock) => {
    switch (block.kind) {
      case 'table':
      case 'facts':
        return [];
      case 'list':
        return block.items;
      default:
        return [block.text];
    }
  });
}

/** The facts of the section or part, as `label: text`. Throws where there is none. */
export function factsOf(report: Report, id: string): readonly string[] {
  return sectionOf(report, id).blocks.flatMap((block) =>
    block.kind === 'facts' ? block.facts.map(({ label, text }) => `${label}: ${text}`) : [],
  );
}

/** What every report must be for all of its writers to be able to write it. */
export function expectSound(report: Report): void {
  const sections = report.sections.flatMap((section) => [section, ...(section.parts ?? [])]);
  const ids = sections.map(({ id }) => id);
  expect(ids)
    .withContext('ids')
    .toEqual([...new Set(ids)]);
  const tables = [...tablesOf(report), ...(report.wideTables ?? [])];
  for (const table of tables) {
    expectSoundTable(table);
  }
  const sheets = new Map(tables.map((table) => [table.sheet, table.columns]));
  for (const { sheet, columns } of tables) {
    expect(columns)
      .withContext(sheet)
      .toEqual(sheets.get(sheet) ?? []);
  }
}

function expectSoundTable({ sheet, columns, rows }: ReportTable): void {
  expect(sheet).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  expect(columns.some(({ kind }) => kind === 'text'))
    .withContext(sheet)
    .toBeTrue();
  for (const row of rows) {
    expect(row.length).withContext(sheet).toBe(columns.length);
  }
}

function sectionOf({ sections }: Report, id: string): ReportSection {
  const all = sections.flatMap((section) => [section, ...(section.parts ?? [])]);
  const found = all.find((section) => section.id === id);
  if (!found) {
    throw new Error(`no section has the id "${id}"`);
  }
  return found;
}
