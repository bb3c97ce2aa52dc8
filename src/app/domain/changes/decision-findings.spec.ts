import { aReview, aReviewDecision } from '../../testing/reviews';
import { decisionFindings } from './decision-findings';

const first = aReview({
  id: 'first',
  status: 'final',
  day: '2026-09-10',
  decisions: [
    aReviewDecision({ id: 'done', deadline: '2026-10-01' }),
    aReviewDecision({ id: 'late', deadline: '2026-10-15' }),
    aReviewDecision({ id: 'told', deadline: '2027-01-01' }),
  ],
});
const second = aReview({
  id: 'second',
  status: 'final',
  day: '2026-10-22',
  decisions: [aReviewDecision({ id: 'new', deadline: '2026-12-01' })],
  followUps: [
    { reviewId: 'first', decisionId: 'done', done: true, comment: 'Lagt fram.' },
    { reviewId: 'first', decisionId: 'told', done: false, comment: 'I gang.' },
    { reviewId: 'gone', decisionId: 'done', done: true, comment: '' },
  ],
});
const told = (...parameters: Parameters<typeof decisionFindings>) =>
  decisionFindings(...parameters).map(({ kind, decision, daysLate, comment }) =>
    [kind, decision.id, daysLate, comment].join(' ').trim(),
  );

describe('what has become of ledergruppen’s decisions', () => {
  it('is which are late, which are open and which are done', () =>
    expect(told([first, second], { from: '2026-10-22', to: '2026-11-26' })).toEqual([
      'decisionLate late 42',
      'decisionOpen new 0',
      'decisionOpen told 0 I gang.',
      'decisionDone done 0 Lagt fram.',
    ]));

  it('is told as it was when the period ended', () =>
    expect(told([first, second], { from: '2026-09-01', to: '2026-10-10' })).toEqual([
      'decisionLate done 9',
      'decisionOpen late 0',
      'decisionOpen told 0',
    ]));

  it('leaves out what was done before the period', () =>
    expect(told([first, second], { from: '2026-10-23', to: '2026-11-26' })).not.toContain(
      'decisionDone done 0 Lagt fram.',
    ));

  it('leaves out what a draft says', () =>
    expect(
      told([first, { ...second, status: 'draft' }], { from: '2026-10-22', to: '2026-11-26' }),
    ).toEqual(['decisionLate done 56', 'decisionLate late 42', 'decisionOpen told 0']));
});
