import { Measure } from '../measure/measure';
import { titleKey } from '../plan/copy-measure';
import { readKey } from './measure-cells';
import { ImportTarget, RowError } from './import-row';

/** What a row is known by. */
export interface RowToMatch {
  readonly number: number;
  /** '' where the file has none. */
  readonly key: string;
  readonly title: string;
  readonly deadline: string;
}

/** Which measure a row is about. */
export type Match =
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'new' }
  /** Of another unit or year: `said` is its plan's id. */
  | { readonly kind: 'otherPlan'; readonly said: string }
  /** `said` is what it is called. */
  | { readonly kind: 'archived'; readonly said: string }
  | { readonly kind: 'wrong'; readonly error: RowError };

/**
 * Finds the measure of each row. A file from here has its key. Without one a row is the measure of the
 * same title and deadline; then the only one left of its title, where only one row is left of it too,
 * because deadlines move; and else a new one.
 */
export function matchRows(
  rows: readonly RowToMatch[],
  { planId, measures, archived }: Pick<ImportTarget, 'planId' | 'measures' | 'archived'>,
): readonly Match[] {
  const found = new Map<RowToMatch, Match>();
  const byId = new Map(measures.map((measure) => [measure.id, measure]));
  const taken = new Map<string, number>();
  const firstOf = new Map<string, number>();

  const take = (row: RowToMatch, measure: Measure): void => {
    const earlier = taken.get(measure.id);
    taken.set(measure.id, earlier ?? row.number);
    found.set(row, earlier === undefined ? { kind: 'measure', measure } : duplicate(earlier));
  };

  for (const row of rows.filter(({ key }) => key !== '')) {
    const key = readKey(row.key);
    const measure = key && byId.get(key.measureId);
    const past = archived.find(({ id }) => id === key?.measureId);
    if (key && key.planId !== planId) {
      found.set(row, { kind: 'otherPlan', said: key.planId });
    } else if (measure) {
      take(row, measure);
    } else if (past) {
      found.set(row, { kind: 'archived', said: past.title });
    } else {
      found.set(row, refused(key ? 'goneMeasure' : 'brokenKey', row.key));
    }
  }

  const bare = rows.filter(({ key }) => key === '');
  const alike = groupBy(measures, sayingOf);
  for (const row of bare) {
    const sameRow = sayingOf(row);
    const earlier = firstOf.get(sameRow);
    firstOf.set(sameRow, earlier ?? row.number);
    if (earlier !== undefined && titleKey(row.title) !== '') {
      found.set(row, duplicate(earlier));
      continue;
    }
    const exact = alike.get(sameRow)?.find(({ id }) => !taken.has(id));
    if (exact) {
      take(row, exact);
    }
  }

  const left = bare.filter((row) => !found.has(row));
  const rowsLeft = groupBy(left, ({ title }) => titleKey(title));
  const measuresLeft = groupBy(
    measures.filter(({ id }) => !taken.has(id)),
    ({ title }) => titleKey(title),
  );
  for (const [title, same] of rowsLeft) {
    const candidates = measuresLeft.get(title) ?? [];
    for (const row of same) {
      if (candidates.length === 0) {
        found.set(row, { kind: 'new' });
      } else if (candidates.length === 1 && same.length === 1) {
        take(row, candidates[0]);
      } else {
        found.set(row, refused('ambiguous', row.title));
      }
    }
  }
  return rows.map((row) => found.get(row) ?? { kind: 'new' });
}

function duplicate(row: number): Match {
  return refused('duplicate', String(row));
}

function refused(problem: RowError['problem'], said: string): Match {
  return { kind: 'wrong', error: { problem, field: null, said } };
}

function sayingOf({ title, deadline }: Pick<Measure, 'title' | 'deadline'>): string {
  return `${titleKey(title)}\n${deadline}`;
}

function groupBy<T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group) {
      group.push(thing);
    } else {
      groups.set(keyOf(thing), [thing]);
    }
  }
  return groups;
}
