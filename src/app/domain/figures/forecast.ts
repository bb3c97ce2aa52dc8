import { Day, daysBetween, yearOf } from '../day/day';
import { Forecast } from './figures';

/** 13 weeks: a quarter of a year, so that one busy week does not decide. */
export const WINDOW_DAYS = 91;
/** Under 8 weeks into the year, or with fewer completions than this, nothing is said. */
export const LEAST_DAYS = 56;
export const LEAST_COMPLETIONS = 5;

/** What of the forecast is low and high: eight of ten outcomes lie between. */
const [LOW, HIGH] = [0.1, 0.9];

/** Days of the year up to and including today that the pace is taken from, at most 91. */
export function windowDays(year: number, today: Day): number {
  return Math.min(WINDOW_DAYS, daysBetween(`${year}-01-01`, today) + 1);
}

/**
 * How many measures will be completed on 31 December if the pace holds.
 *
 * The pace is `completions` in the last 13 weeks (since 1 January where the year is younger). At that
 * pace completions × days left / window days are still to come: `likely` is that and what is already
 * completed. Completions come by chance (a Poisson process), both those that the pace was taken from
 * and those to come. How many come then follows the negative binomial distribution of an event with
 * probability window / (window + days left), counted until it has happened `completions` times; `low`
 * and `high` are its 10th and 90th percentile. A Poisson interval around the pace itself would be
 * too narrow, as if the pace were known: early in the year it holds less than half of the time.
 *
 * No figure is above the number of measures that can be completed. `null` where there is too little
 * to say anything: outside the year, fewer than 8 weeks into it, or fewer than 5 completions.
 */
export function forecast(
  measures: { readonly completed: number; readonly of: number; readonly completions: number },
  year: number,
  today: Day,
): Forecast | null {
  const { completed, of, completions } = measures;
  const days = windowDays(year, today);
  if (yearOf(today) !== year || days < LEAST_DAYS || completions < LEAST_COMPLETIONS) {
    return null;
  }
  const daysLeft = daysBetween(today, `${year}-12-31`);
  const remaining = of - completed;
  const [low, high] = percentiles(completions, days / (days + daysLeft), remaining);
  const likely = Math.min(remaining, Math.round((completions * daysLeft) / days));
  return {
    low: completed + low,
    likely: completed + likely,
    high: completed + high,
    of,
    completions,
    windowDays: days,
    daysLeft,
  };
}

/**
 * The 10th and 90th percentile of how many other events come before an event of this probability has
 * happened `count` times; at most `cap`. In logarithms: with many events the first terms underflow.
 */
function percentiles(count: number, probability: number, cap: number): [low: number, high: number] {
  let low = cap;
  let sum = 0;
  let logTerm = count * Math.log(probability);
  for (let others = 0; others < cap; others++) {
    sum += Math.exp(logTerm);
    if (sum >= LOW) {
      low = Math.min(low, others);
    }
    if (sum >= HIGH) {
      return [low, others];
    }
    logTerm += Math.log((others + count) / (others + 1)) + Math.log(1 - probability);
  }
  return [low, cap];
}
