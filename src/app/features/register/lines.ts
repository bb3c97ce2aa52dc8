import { RowGroup } from '../../domain/register/arrange';
import { Look } from '../../domain/register/look-up';

/** The heading of a group, in between the measures. */
export interface GroupLine {
  readonly group: RowGroup;
  readonly isOpen: boolean;
}

/** One line of the list: a row by its number in the index, or the heading of a group. */
export type Line = number | GroupLine;

/** The lines of what was found; groups that are folded have their heading alone. */
export function linesOf({ rows, groups }: Look, folded: ReadonlySet<string>): readonly Line[] {
  if (groups === null) {
    return Array.from(rows);
  }
  return groups.flatMap((group): readonly Line[] =>
    folded.has(group.id)
      ? [{ group, isOpen: false }]
      : [{ group, isOpen: true }, ...Array.from(group.rows)],
  );
}

/** Whether the line is a group's heading. */
export function isGroup(line: Line): line is GroupLine {
  return typeof line === 'object';
}
