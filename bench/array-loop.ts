import { readLine } from '../src/app/domain/measure/measure-line';
import { isOverdue } from '../src/app/domain/measure/attention';
import { Grouping } from '../src/app/domain/register/arrange';
import {
  choiceName,
  choicesOfRow,
  Facet,
  FACETS,
  NONE,
  RegisterContext,
} from '../src/app/domain/register/facets';
import { wordsOf } from '../src/app/domain/register/fold';
import { Filter } from '../src/app/domain/register/narrow';
import { SEARCHED_FACETS } from '../src/app/domain/register/register-index';
import { RegisterRow } from '../src/app/domain/register/register-row';
import { Column } from '../src/app/domain/register/sort';
import { beginsNearly, typosAllowed } from '../src/app/domain/register/typos';
import { StoredPlan } from './register-input';

/**
 * What the register does, by a plain loop over an array of rows each time: the yardstick that it is
 * measured by. Both give the same, which the benchmark holds them to.
 */
export class ArrayLoop {
  constructor(private readonly context: RegisterContext) {}

  /** From the plans' lines to rows in the order of their deadlines. */
  firstRows(plans: readonly StoredPlan[]): readonly RegisterRow[] {
    const rows: RegisterRow[] = [];
    for (const plan of plans) {
      for (const [id, text] of Object.entries(plan.summaries)) {
        const line = readLine(id, text);
        if (line && !line.archived) {
          rows.push({ ...line, planId: plan.id, unitId: plan.unitId });
        }
      }
    }
    return rows.sort((one, other) => one.deadline.localeCompare(other.deadline));
  }

  /** The rows that have all words of the text, forgiving typos in a word that stands nowhere. */
  search(rows: readonly RegisterRow[], text: string): readonly RegisterRow[] {
    const stands = (word: string, typed: string) =>
      typed.length < 3 ? word.startsWith(typed) : word.includes(typed);
    const standsNearly = (word: string, typed: string) =>
      typosAllowed(typed) > 0 && beginsNearly(word, typed, typosAllowed(typed));
    let left = rows;
    for (const typed of wordsOf(text)) {
      const isAnywhere = rows.some((row) => this.wordsOf(row).some((word) => stands(word, typed)));
      const fits = isAnywhere ? stands : standsNearly;
      left = left.filter((row) => this.wordsOf(row).some((word) => fits(word, typed)));
    }
    return left;
  }

  /** The rows that the filter lets through, and the number beside each choice of each facet. */
  filter(
    rows: readonly RegisterRow[],
    filter: Filter,
  ): { kept: readonly RegisterRow[]; counts: ReadonlyMap<Facet, ReadonlyMap<string, number>> } {
    const passes = (row: RegisterRow, facet: Facet) =>
      choicesOfRow(facet, row, this.context).some((id) => filter[facet]?.includes(id));
    const chosen = FACETS.filter((facet) => filter[facet]?.length);
    const counts = new Map<Facet, Map<string, number>>();
    for (const facet of FACETS) {
      const count = new Map<string, number>();
      for (const row of rows) {
        if (chosen.every((other) => other === facet || passes(row, other))) {
          for (const id of new Set(choicesOfRow(facet, row, this.context))) {
            count.set(id, (count.get(id) ?? 0) + 1);
          }
        }
      }
      counts.set(facet, count);
    }
    return { kept: rows.filter((row) => chosen.every((facet) => passes(row, facet))), counts };
  }

  /** How many rows each group has, how many are completed and late, and their mean progress. */
  group(rows: readonly RegisterRow[], grouping: Grouping): ReadonlyMap<string, readonly number[]> {
    const groups = new Map<string, RegisterRow[]>();
    for (const row of rows) {
      for (const id of new Set(choicesOfRow(grouping, row, this.context))) {
        const members = groups.get(id);
        if (members) {
          members.push(row);
        } else {
          groups.set(id, [row]);
        }
      }
    }
    return new Map(
      [...groups].map(([id, members]) => {
        const planned = members.filter(({ status }) => status !== 'cancelled');
        const progress = planned.reduce((sum, row) => sum + row.progress, 0);
        return [
          id,
          [
            members.length,
            members.filter(({ status }) => status === 'completed').length,
            members.filter((row) => isOverdue(row, this.context.today)).length,
            planned.length === 0 ? NaN : Math.round(progress / planned.length),
          ],
        ];
      }),
    );
  }

  /** The rows as the text of a file. */
  export(rows: readonly RegisterRow[], columns: readonly Column[]): string {
    return rows
      .map((row) => columns.map((column) => `"${this.cell(row, column)}"`).join(';'))
      .join('\r\n');
  }

  private cell(row: RegisterRow, column: Column): string {
    switch (column) {
      case 'title':
      case 'start':
      case 'deadline':
      case 'reportedOn':
        return row[column].replaceAll('"', '""');
      case 'progress':
      case 'slips':
        return String(row[column]);
      default:
        return choicesOfRow(column, row, this.context)
          .filter((id) => id !== NONE)
          .map((id) => choiceName(column, id, this.context) || id)
          .join(', ')
          .replaceAll('"', '""');
    }
  }

  private wordsOf(row: RegisterRow): readonly string[] {
    return [
      ...wordsOf(row.title),
      ...SEARCHED_FACETS.flatMap((facet) =>
        choicesOfRow(facet, row, this.context).flatMap((id) =>
          wordsOf(choiceName(facet, id, this.context)),
        ),
      ),
    ];
  }
}
