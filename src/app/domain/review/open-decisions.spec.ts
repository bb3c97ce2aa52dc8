import { aReview, aReviewDecision } from '../../testing/reviews';
import { openDecisions } from './open-decisions';
import { FollowUp, Review } from './review';

const TODAY = '2026-10-01';
const told = (decisionId: string, changes: Partial<FollowUp> = {}): FollowUp => ({
  reviewId: 'spring',
  decisionId,
  done: false,
  comment: '',
  ...changes,
});
const spring = aReview({
  id: 'spring',
  title: 'Vår',
  status: 'final',
  day: '2026-03-02',
  decisions: [
    aReviewDecision({ id: 'a', deadline: '2026-09-29', order: 1 }),
    aReviewDecision({ id: 'b', deadline: '2026-10-01', order: 2 }),
  ],
});
const summer = (changes: Partial<Review>) =>
  aReview({ id: 'summer', status: 'final', day: '2026-06-01', ...changes });

const openIds = (...reviews: readonly Review[]) =>
  openDecisions(reviews, TODAY).map(({ decision, daysLate }) => [decision.id, daysLate]);

describe('open decisions', () => {
  it('are those of final reviews, the first deadline first, with how late they are', () => {
    const later = summer({ decisions: [aReviewDecision({ id: 'c', deadline: '2026-08-31' })] });
    expect(openIds(spring, later)).toEqual([
      ['c', 31],
      ['a', 2],
      ['b', 0],
    ]);
  });

  it('of one deadline stand in the order of their reviews and their own', () => {
    const decisions = ['y', 'x'].map((id, order) =>
      aReviewDecision({ id, order, deadline: '2026-10-01' }),
    );
    expect(openIds(summer({ decisions }), spring).map(([id]) => id)).toEqual(['a', 'b', 'y', 'x']);
  });

  it('are not what a draft decides', () =>
    expect(openIds({ ...spring, status: 'draft', finalAt: null })).toEqual([]));

  it('are gone once a final review has told them to be done', () =>
    expect(openIds(spring, summer({ followUps: [told('a', { done: true })] }))).toEqual([
      ['b', 0],
    ]));

  it('are not gone while it is a draft that tells so', () =>
    expect(
      openIds(spring, aReview({ followUps: [told('a', { done: true })], day: '2026-10-01' })),
    ).toEqual([
      ['a', 2],
      ['b', 0],
    ]));

  it('are not gone with another review’s decision of the same id', () => {
    const followUps = [told('a', { reviewId: 'winter', done: true })];
    expect(openIds(spring, summer({ followUps })).length).toBe(2);
  });

  it('say what was last told of them', () => {
    const first = summer({ followUps: [told('a', { comment: 'Utsatt.' })] });
    const last = aReview({
      id: 'autumn',
      status: 'final',
      day: '2026-09-01',
      followUps: [told('a', { comment: 'Halvveis.' })],
    });
    const [a, b] = openDecisions([first, last, spring], TODAY);
    expect(a.lastSaid).toEqual({ day: '2026-09-01', comment: 'Halvveis.' });
    expect(b.lastSaid).toBeNull();
    expect([a.reviewId, a.reviewTitle, a.reviewDay]).toEqual(['spring', 'Vår', '2026-03-02']);
  });
});
