import { aReview, aReviewDecision } from '../../testing/reviews';
import { decisionsBetween, inOrder } from './between-reviews';
import { Review } from './review';

const meeting = (id: string, day: string, decisionIds: string, done: readonly string[] = []) =>
  aReview({
    ...{ id, title: id, day, status: 'final' },
    decisions: decisionIds
      .split(' ')
      .map((decisionId, order) => aReviewDecision({ id: decisionId, order })),
    followUps: done.map((key) => {
      const [reviewId, decisionId] = key.split(':');
      return { reviewId, decisionId, done: true, comment: '' };
    }),
  });
const winter = meeting('winter', '2026-01-12', 'a b');
const spring = meeting('spring', '2026-03-02', 'c d', ['winter:a']);
const summer = meeting('summer', '2026-06-01', 'e', ['spring:d', 'winter:b']);
const draft = aReview({
  ...{ id: 'draft', day: '2026-04-01' },
  followUps: [{ reviewId: 'spring', decisionId: 'c', done: true, comment: '' }],
});
const all = [summer, draft, winter, spring];

const between = (one: Review, other: Review) =>
  decisionsBetween(all, one, other).map(({ reviewId, decision, doneOn }) => [
    `${reviewId}:${decision.id}`,
    doneOn,
  ]);

describe('between two reviews', () => {
  it('stand the decisions that were open after the first, done or not by the end of the second', () =>
    expect(between(spring, summer)).toEqual([
      ['winter:b', '2026-06-01'],
      ['spring:d', '2026-06-01'],
      ['spring:c', null],
    ]));

  it('stand those that were made and done in the meantime, and none of the last one’s own', () =>
    expect(between(winter, summer)).toEqual([
      ['winter:a', '2026-03-02'],
      ['winter:b', '2026-06-01'],
      ['spring:d', '2026-06-01'],
      ['spring:c', null],
    ]));

  it('it does not matter which is named first', () => {
    expect(between(summer, spring)).toEqual(between(spring, summer));
    expect(inOrder(summer, winter)).toEqual([winter, summer]);
  });
});
