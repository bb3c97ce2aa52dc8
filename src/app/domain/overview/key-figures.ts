import { Day } from '../day/day';
import { isOverdue, isStale } from '../measure/attention';
import { RegisterRow } from '../register/register-row';

/** The four numbers that the overview opens with. Counts of measures. */
export interface KeyFigures {
  readonly total: number;
  readonly completed: number;
  readonly overdue: number;
  readonly stale: number;
}

/** Counts the rows; archived measures are not among them. */
export function keyFigures(rows: readonly RegisterRow[], today: Day): KeyFigures {
  return {
    total: rows.length,
    completed: rows.filter((row) => row.status === 'completed').length,
    overdue: rows.filter((row) => isOverdue(row, today)).length,
    stale: rows.filter((row) => isStale(row, today)).length,
  };
}
