import { addDays, Day, daysBetween, mondayOf, yearOf } from '../day/day';
import { isOpen } from '../measure/attention';
import { Plan } from '../plan/plan';
import { noStatuses } from './tally';
import { trendWeeks } from './trend-weeks';

/** How last year's measures stood at this time of that year. */
export interface SameWeekLastYear {
  /** The day compared with: the same weekday of the same week. */
  readonly day: Day;
  /** The number of its week. */
  readonly week: number;
  /** `false` where today stands in week 53 and last year had 52: then `week` is 52. */
  readonly isSameWeek: boolean;
  /** Measures, archived ones left out, at the end of that week. */
  readonly total: number;
  readonly completed: number;
  readonly overdue: number;
}

/**
 * Last year's plans as they stood one year of weeks ago: a Tuesday of week 9 is compared with the
 * Tuesday of week 9. What was completed by the end of the week before is known from the changes of
 * each week, to which come the measures reported as completed from Monday to that day. Overdue is
 * what had its deadline before that day and was then not completed; a measure moved, cancelled or
 * archived later is no longer seen there.
 */
export function sameWeekLastYear(plansLastYear: readonly Plan[], today: Day): SameWeekLastYear {
  const { day, ...week } = oneYearBefore(today);
  const monday = mondayOf(day);
  const lines = plansLastYear.flatMap((plan) => plan.lines).filter((line) => !line.archived);
  const counts = noStatuses();
  lines.forEach((line) => counts[line.status]++);
  const [before, during] = trendWeeks(plansLastYear, counts, [addDays(monday, -7), monday]);
  const completed = lines.filter((line) => line.status === 'completed');
  const sinceMonday = completed.filter(
    ({ reportedOn }) => reportedOn >= monday && reportedOn <= day,
  );
  return {
    day,
    ...week,
    total: during.total,
    // One reported again after it was completed must not count twice.
    completed: Math.min(
      before.byStatus.completed + sinceMonday.length,
      Math.max(before.byStatus.completed, during.byStatus.completed),
    ),
    overdue:
      lines.filter((line) => isOpen(line) && line.deadline < day).length +
      completed.filter((line) => line.deadline < day && line.reportedOn > day).length,
  };
}

function oneYearBefore(today: Day): Pick<SameWeekLastYear, 'day' | 'week' | 'isSameWeek'> {
  const monday = mondayOf(today);
  // A week belongs to the year that its Thursday stands in.
  const year = yearOf(addDays(monday, 3));
  const week = weeksFrom(firstMonday(year), monday) + 1;
  const weeksLastYear = weeksFrom(firstMonday(year - 1), firstMonday(year));
  const matched = Math.min(week, weeksLastYear);
  const weekday = daysBetween(monday, today);
  return {
    day: addDays(firstMonday(year - 1), (matched - 1) * 7 + weekday),
    week: matched,
    isSameWeek: matched === week,
  };
}

/** The Monday of week 1, which always has 4 January in it. */
function firstMonday(year: number): Day {
  return mondayOf(`${year}-01-04`);
}

function weeksFrom(monday: Day, later: Day): number {
  return daysBetween(monday, later) / 7;
}
