import { addDays, Day, isDay, yearOf } from '../day/day';
import { readPlanId } from '../plan/plan';
import { sinceFor, Review } from '../review/review';

/** From one day to another, both counted. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** What hinders that two days are told of as a period. */
export type PeriodProblem = 'notADay' | 'backwards' | 'future' | 'tooLong';

/** So many years a period can touch: each costs the plans of a year. */
const MOST_YEARS = 4;

/** What is wrong with two days as somebody has written them; `null` where they are a period. */
export function periodProblem(from: string, to: string, today: Day): PeriodProblem | null {
  if (!isDay(from) || !isDay(to)) {
    return 'notADay';
  }
  if (from > to) {
    return 'backwards';
  }
  if (to > today) {
    return 'future';
  }
  return yearOf(to) - yearOf(from) >= MOST_YEARS ? 'tooLong' : null;
}

export const QUICK_PERIODS = ['sinceReview', 'lastMonth', 'thisYear'] as const;
export type QuickPeriod = (typeof QUICK_PERIODS)[number];

/**
 * The periods that are asked for most: since ledergruppen last met (since the year began where it has
 * not), the last 30 days, and this year. All end today.
 */
export function quickPeriods(
  reviews: readonly Review[],
  today: Day,
): Readonly<Record<QuickPeriod, Period>> {
  return {
    sinceReview: { from: sinceFor(reviews, today), to: today },
    lastMonth: { from: addDays(today, -30), to: today },
    thisYear: { from: `${yearOf(today)}-01-01`, to: today },
  };
}

/**
 * The years whose plans the period's changes stand in: those that it touches, where time alone makes
 * measures late, and those of every plan in which something happened.
 */
export function yearsOfChanges(
  { from, to }: Period,
  happened: readonly { readonly planId: string }[],
): readonly number[] {
  const years = new Set<number>();
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    years.add(year);
  }
  for (const { planId } of happened) {
    const plan = readPlanId(planId);
    if (plan) {
      years.add(plan.year);
    }
  }
  return [...years].sort((one, other) => one - other);
}
