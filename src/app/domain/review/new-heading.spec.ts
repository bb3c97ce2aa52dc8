import { aReview } from '../../testing/reviews';
import { newHeading } from './new-heading';

describe('a review being prepared', () => {
  for (const { today, heading } of [
    { today: '2026-05-01', heading: { day: '2026-05-08', year: 2026, since: '2026-03-02' } },
    { today: '2026-02-01', heading: { day: '2026-02-08', year: 2026, since: '2026-01-01' } },
    { today: '2026-12-28', heading: { day: '2027-01-04', year: 2027, since: '2026-03-02' } },
  ]) {
    it(`is in a week from ${today}, and counts from the final one before`, () => {
      const reviews = [
        aReview({ id: 'spring', status: 'final', day: '2026-03-02' }),
        aReview({ id: 'draft', day: '2026-04-01' }),
      ];
      expect(newHeading(reviews, today)).toEqual(heading);
    });
  }
});
