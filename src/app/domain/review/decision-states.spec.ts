import { aReview, aReviewDecision } from '../../testing/reviews';
import { decisionStates } from './decision-states';
import { FollowUp } from './review';

const told = (decisionId: string, done: boolean, comment = ''): FollowUp => ({
  ...{ reviewId: 'spring', decisionId, done, comment },
});
const spring = aReview({
  id: 'spring',
  status: 'final',
  day: '2026-03-02',
  decisions: [
    aReviewDecision({ id: 'a', deadline: '2026-04-01', order: 1 }),
    aReviewDecision({ id: 'b', deadline: '2026-04-01', order: 2 }),
    aReviewDecision({ id: 'c', deadline: '2026-09-01', order: 3 }),
  ],
});
const summer = aReview({
  id: 'summer',
  title: 'Sommer',
  status: 'final',
  day: '2026-06-01',
  followUps: [told('a', true, 'Gjort.'), told('b', false, 'Halvveis.')],
});

describe('what has become of the decisions of a review', () => {
  it('is told by the final reviews after it, with how late the open ones are', () => {
    const states = decisionStates([spring, summer], spring, '2026-06-10');
    expect(states.map(({ decision, doneOn, daysLate }) => [decision.id, doneOn, daysLate])).toEqual(
      [
        ['a', '2026-06-01', 0],
        ['b', null, 70],
        ['c', null, 0],
      ],
    );
    expect(states[1].told).toEqual([
      {
        ...{ reviewId: 'summer', reviewTitle: 'Sommer', day: '2026-06-01' },
        ...{ done: false, comment: 'Halvveis.' },
      },
    ]);
  });

  it('is not what a draft says', () => {
    const draft = aReview({ day: '2026-06-01', followUps: [told('a', true)] });
    const [first] = decisionStates([spring, draft], spring, '2026-06-10');
    expect([first.doneOn, first.told.length]).toEqual([null, 0]);
  });

  it('stays done from the first review that told so, with the latest word first', () => {
    const autumn = aReview({
      ...{ id: 'autumn', status: 'final', day: '2026-09-01' },
      followUps: [told('a', true, 'Fortsatt gjort.')],
    });
    const [first] = decisionStates([spring, autumn, summer], spring, '2026-09-10');
    expect(first.doneOn).toBe('2026-06-01');
    expect(first.told.map(({ comment }) => comment)).toEqual(['Fortsatt gjort.', 'Gjort.']);
  });
});
