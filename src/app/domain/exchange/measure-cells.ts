import { personName, unitName } from '../directory/directory';
import { choicesOfRow, Facet, NONE, RegisterContext } from '../register/facets';
import { Look } from '../register/look-up';
import { RegisterRow } from '../register/register-row';
import { Column } from '../register/sort';
import { Cell } from '../report/report';
import { SheetColumn, SheetRow } from './sheet';

/** Between the names of one cell. Names of target groups may hold commas. */
const LIST_SIGN = '; ';

/** What the choices of a facet are called. The words are the screen's. */
export type ChoiceNamer = (facet: Facet, id: string) => string;

/** What stands in a column of the register, for a file to write it as what it is. */
export function columnKind(column: Column): SheetColumn['kind'] {
  switch (column) {
    case 'progress':
      return 'percent';
    case 'slips':
      return 'number';
    case 'start':
    case 'deadline':
    case 'reportedOn':
      return 'day';
    default:
      return 'text';
  }
}

/**
 * A measure as a row of a file: the columns wanted, and last the key by which it is known when the
 * file comes back ({@link keyOf}). It holds nothing that the register does not show.
 */
export function measureCells(
  row: RegisterRow,
  columns: readonly Column[],
  context: RegisterContext,
  nameOf: ChoiceNamer,
): SheetRow {
  return [...columns.map((column) => cellOf(column, row, context, nameOf)), keyOf(row)];
}

/** The plan and the id of a measure as one text: `school-1-2026/m1`. */
export function keyOf({ planId, id }: Pick<RegisterRow, 'planId' | 'id'>): string {
  return `${planId}/${id}`;
}

/** What {@link keyOf} has written; `null` for anything else. */
export function readKey(
  text: string,
): { readonly planId: string; readonly measureId: string } | null {
  const parts = /^([\w-]+-\d{4})\/([\w-]+)$/.exec(text.trim());
  return parts && { planId: parts[1], measureId: parts[2] };
}

/**
 * The row numbers of what is found, in the order shown. One that stands in several groups is taken
 * where it stands first: in a file it would be counted, and read, twice.
 */
export function shownRows({ rows, groups }: Pick<Look, 'rows' | 'groups'>): readonly number[] {
  return groups === null
    ? Array.from(rows)
    : [...new Set(groups.flatMap((group) => Array.from(group.rows)))];
}

function cellOf(
  column: Column,
  row: RegisterRow,
  context: RegisterContext,
  nameOf: ChoiceNamer,
): Cell {
  switch (column) {
    case 'title':
      return row.title;
    case 'progress':
      return { percent: row.progress };
    case 'slips':
      return row.slips;
    case 'start':
    case 'deadline':
    case 'reportedOn':
      return row[column] === '' ? null : { day: row[column] };
    case 'unit':
      return unitName(context.directory, row.unitId);
    case 'assignee':
      return personName(context.directory, row.assigneeUid) || null;
    default: {
      const names = choicesOfRow(column, row, context)
        .filter((id) => id !== NONE)
        .map((id) => nameOf(column, id));
      return names.join(LIST_SIGN) || null;
    }
  }
}
