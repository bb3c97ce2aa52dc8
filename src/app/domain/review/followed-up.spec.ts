import { aReview, aReviewDecision } from '../../testing/reviews';
import { followedUp, followUpOf } from './followed-up';

const spring = aReview({
  ...{ id: 'spring', day: '2026-03-02', status: 'final' },
  decisions: ['a', 'b'].map((id, order) => aReviewDecision({ id, order })),
});
const winter = aReview({
  ...{ id: 'winter', day: '2026-01-12', status: 'final' },
  decisions: [aReviewDecision({ id: 'a' })],
});
const told = (reviewId: string, decisionId: string) => ({
  ...{ reviewId, decisionId, done: true, comment: 'Gjort.' },
});
const review = aReview({
  day: '2026-05-04',
  followUps: [told('spring', 'b'), told('spring', 'a'), told('winter', 'a'), told('gone', 'a')],
});

describe('what a review follows up', () => {
  it('is earlier decisions in the order of their meetings and their own', () =>
    expect(
      followedUp([spring, review, winter], review).map((one) => [one.review.id, one.decision.id]),
    ).toEqual([
      ['winter', 'a'],
      ['spring', 'a'],
      ['spring', 'b'],
    ]));

  it('is not done until it says so', () => {
    expect(followUpOf(review, 'spring', 'a').done).toBeTrue();
    expect(followUpOf(review, 'spring', 'c')).toEqual({
      ...{ reviewId: 'spring', decisionId: 'c', done: false, comment: '' },
    });
  });
});
