import { Day, daysBetween } from '../day/day';
import { Directory, leaderOf } from '../directory/directory';
import { isOverdue } from '../measure/attention';
import { RegisterRow } from '../register/register-row';

/** An overdue measure with the person who answers for it. */
export interface LateMeasure {
  readonly row: RegisterRow;
  /** Days since the deadline, at least 1. */
  readonly daysLate: number;
  /** The line leader's uid, never the assignee's; '' while the post is vacant. */
  readonly leaderUid: string;
}

/** The overdue measures, longest overdue first. */
export function lateMeasures(
  rows: readonly RegisterRow[],
  directory: Directory,
  today: Day,
): readonly LateMeasure[] {
  return rows
    .filter((row) => isOverdue(row, today))
    .map((row) => ({
      row,
      daysLate: daysBetween(row.deadline, today),
      leaderUid: leaderOf(directory, row.unitId),
    }))
    .sort((one, other) => other.daysLate - one.daysLate);
}
