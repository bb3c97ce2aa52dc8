import { sameValue, contentOf, changedFields } from '../measure/history';
import { Measure, MeasureContent } from '../measure/measure';
import { newMeasure } from '../measure/new-measure';
import { findChangeProblems, findMobileNumbers, findProblems, Problems } from '../measure/problems';
import { settle } from '../measure/settle';
import { Grid, isBlank, textOf } from './grid';
import { ImportField } from './import-fields';
import { ImportMapping, ImportRow, ImportTarget, NameToCheck, RowError } from './import-row';
import { matchRows, Match, RowToMatch } from './match-rows';
import { holdsFractions } from './read-cell';
import { findThing, nameKey } from './read-names';
import { Cells, readContent, RowContent, withRow } from './row-content';

/** What a file comes to: each of its rows, and the names in it that somebody should look over. */
export interface ImportPreview {
  readonly rows: readonly ImportRow[];
  readonly names: readonly NameToCheck[];
}

/** The fields whose ids stand in an order that means nothing. */
const UNORDERED = ['goalIds', 'objectiveIds', 'targetGroupIds', 'channelIds'] as const;

/**
 * What each row below the header becomes; blank rows are passed over. Nothing is written by it, and
 * the same file gives nothing new once it has been written.
 */
export function previewRows(
  grid: Grid,
  mapping: ImportMapping,
  target: ImportTarget,
): ImportPreview {
  const { columns, headerRow } = mapping;
  const progressAt = columns.indexOf('progress');
  const hasFractions = holdsFractions(
    grid.rows.slice(headerRow + 1).map((row) => row[progressAt] ?? null),
  );
  const read = grid.rows.flatMap((row, place) => {
    if (place <= headerRow || isBlank(row)) {
      return [];
    }
    const cells: Cells = new Map(
      columns.flatMap((field, column) => (field ? [[field, row[column] ?? null] as const] : [])),
    );
    const key = textOf(cells.get('key'));
    const content = readContent(cells, {
      target,
      chosen: mapping.names,
      hasFractions,
      emptyClears: key !== '',
    });
    return [{ number: place + 1, key, unit: textOf(cells.get('unit')), content }];
  });
  const matches = matchRows(read.map(toMatch), target);
  let room = target.room;
  const rows = read.map((row, place) => {
    const result = toRow(row, matches[place], target);
    if (result.kind === 'new' && room-- <= 0) {
      return wrong(row, [{ problem: 'planFull', field: null, said: '' }]);
    }
    return result;
  });
  return { rows, names: namesToCheck(read.map(({ content }) => content)) };
}

interface ReadRow {
  readonly number: number;
  readonly key: string;
  readonly unit: string;
  readonly content: RowContent;
}

function toMatch({ number, key, content: { values } }: ReadRow): RowToMatch {
  return { number, key, title: values.title ?? '', deadline: values.deadline ?? '' };
}

function toRow(row: ReadRow, match: Match, target: ImportTarget): ImportRow {
  const title = row.content.values.title ?? '';
  const skip = (reason: 'otherUnit' | 'otherPlan' | 'archived', said: string): ImportRow => ({
    number: row.number,
    title,
    kind: 'skipped',
    reason,
    said,
  });
  if (match.kind === 'otherPlan') {
    return skip('otherPlan', match.said);
  }
  if (row.unit !== '' && findThing(row.unit, target.units)?.id !== target.unitId) {
    return skip('otherUnit', row.unit);
  }
  if (match.kind === 'wrong') {
    return wrong(row, [...row.content.errors, match.error]);
  }
  if (match.kind === 'archived') {
    return skip('archived', match.said);
  }
  return match.kind === 'measure' ? toChange(row, match.measure, target) : toNew(row, target);
}

function toNew(row: ReadRow, target: ImportTarget): ImportRow {
  const { values, errors } = row.content;
  const fresh = newMeasure(target.today, target.leaderUid);
  const start = startFor(values.deadline, target);
  const content = settle(withRow({ ...fresh, deadline: '', start }, values, target.today));
  const all = [...errors, ...problemsOf(findProblems(content, target.known), errors)];
  return all.length > 0
    ? wrong(row, all)
    : {
        number: row.number,
        title: content.title,
        kind: 'new',
        content,
        hasMobile: mobile(content),
      };
}

function toChange(row: ReadRow, base: Measure, target: ImportTarget): ImportRow {
  const { values, errors } = row.content;
  const before = contentOf(base);
  const content = settle(withRow(before, keepOrder(before, values), target.today));
  const fields = changedFields(before, content);
  const found = findChangeProblems(before, content, target.known);
  const all = [...errors, ...problemsOf(found, errors)];
  if (errors.length === 0 && fields.length === 0) {
    return { number: row.number, title: base.title, kind: 'same' };
  }
  return all.length > 0
    ? wrong(row, all, base.title)
    : {
        number: row.number,
        title: content.title,
        kind: 'changed',
        base,
        content,
        fields,
        hasMobile: mobile(content),
      };
}

/** Lists that hold the same stay as they are. */
function keepOrder(
  before: MeasureContent,
  values: Partial<MeasureContent>,
): Partial<MeasureContent> {
  const kept = UNORDERED.flatMap((field) =>
    values[field] && sameValue([...values[field]].sort(), [...before[field]].sort())
      ? [[field, before[field]] as const]
      : [],
  );
  return { ...values, ...Object.fromEntries(kept) };
}

/** A new measure begins today, or with the plan's year, and never after its deadline. */
function startFor(deadline: string | undefined, { today, year }: ImportTarget): string {
  const begin = today < `${year}-01-01` ? `${year}-01-01` : today;
  return deadline && deadline < begin ? deadline : begin;
}

/** What is wrong with the measure, but for fields whose cell is known to be wrong already. */
function problemsOf(found: Problems, errors: readonly RowError[]): readonly RowError[] {
  return (Object.keys(found) as (keyof Problems)[])
    .filter((field) => errors.every((error) => error.field !== field))
    .map((field) => ({
      problem: found[field] ?? 'required',
      field: field as ImportField,
      said: '',
    }));
}

function wrong(row: ReadRow, errors: readonly RowError[], title = ''): ImportRow {
  return {
    number: row.number,
    title: row.content.values.title || title,
    kind: 'wrong',
    errors,
  };
}

function mobile(content: MeasureContent): boolean {
  return findMobileNumbers(content).length > 0;
}

/** Each name once: those nobody knows first, then those that were only guessed. */
function namesToCheck(contents: readonly RowContent[]): readonly NameToCheck[] {
  const found = new Map<string, NameToCheck>();
  for (const { names } of contents) {
    for (const { field, read } of names) {
      if (!read.isExact) {
        const key = `${field} ${nameKey(read.text)}`;
        const before = found.get(key)?.count ?? 0;
        found.set(key, { field, text: read.text, id: read.id, count: before + 1 });
      }
    }
  }
  const rank = ({ id }: NameToCheck): number => (id === null ? 0 : 1);
  return [...found.values()].sort((one, other) => rank(one) - rank(other));
}
