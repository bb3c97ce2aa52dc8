import { addDays, Day, yearOf } from '../day/day';
import { Review, ReviewHeading, sinceFor } from './review';

/** Days from the preparation to the meeting, until somebody says otherwise. */
const AHEAD = 7;

/** What a review being prepared today begins with, but for its words. */
export function newHeading(
  reviews: readonly Review[],
  today: Day,
): Omit<ReviewHeading, 'title' | 'agenda'> {
  const day = addDays(today, AHEAD);
  return { day, year: yearOf(day), since: sinceFor(reviews, day) };
}
