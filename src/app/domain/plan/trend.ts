import { Measure, Status } from '../measure/measure';

type Counted = Pick<Measure, 'status' | 'archived'> | null;

/**
 * What one change of a measure does to its week in `Plan.trend`: +1 for the status it has now, −1
 * for the one it had. An archived or not yet existing measure counts nowhere. Empty where the
 * counts stay as they are.
 */
export function trendChange(before: Counted, after: Counted): Partial<Record<Status, 1 | -1>> {
  const left = countedStatus(before);
  const entered = countedStatus(after);
  if (left === entered) {
    return {};
  }
  return { ...(left && { [left]: -1 }), ...(entered && { [entered]: 1 }) };
}

function countedStatus(measure: Counted): Status | null {
  return measure === null || measure.archived ? null : measure.status;
}
