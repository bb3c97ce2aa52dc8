import { addDays, Day } from '../day/day';
import { STATUSES, Status } from '../measure/measure';
import { Plan } from '../plan/plan';
import { StatusCounts, TrendWeek } from './figures';
import { noStatuses, sumOf } from './tally';

/**
 * How many measures stood in each status at the end of each week: today's counts less the changes
 * since (docs/decisions/0003). What was changed before the first week is in the first week's counts.
 */
export function trendWeeks(
  plans: readonly Plan[],
  counts: StatusCounts,
  weeks: readonly Day[],
): readonly TrendWeek[] {
  const changes = changesByWeek(plans);
  const standing = { ...counts };
  const takeBack = (monday: Day) => {
    const change = changes.get(monday);
    for (const status of STATUSES) {
      standing[status] -= change?.[status] ?? 0;
    }
    changes.delete(monday);
  };
  const last = weeks.at(-1) ?? '';
  [...changes.keys()].filter((monday) => monday > last).forEach(takeBack);
  return weeks
    .toReversed()
    .map((monday) => {
      takeBack(addDays(monday, 7));
      return weekOf(monday, standing);
    })
    .reverse();
}

/** Never below 0: a line that cannot be read is missed in today's counts and not in the changes. */
function weekOf(monday: Day, standing: StatusCounts): TrendWeek {
  const byStatus = noStatuses();
  for (const status of STATUSES) {
    byStatus[status] = Math.max(0, standing[status]);
  }
  return { monday, total: sumOf(byStatus), byStatus };
}

function changesByWeek(plans: readonly Plan[]): Map<Day, Record<Status, number>> {
  const weeks = new Map<Day, Record<Status, number>>();
  for (const { trend } of plans) {
    for (const monday of Object.keys(trend)) {
      const sums = weeks.get(monday) ?? noStatuses();
      for (const status of STATUSES) {
        sums[status] += trend[monday][status] ?? 0;
      }
      weeks.set(monday, sums);
    }
  }
  return weeks;
}
