import { aReview, aReviewDecision } from '../../testing/reviews';
import { newReviewFields, toPatch, toReview } from './review-document';
import { ReviewChange } from './review-repository';

const HEADING = ['title', 'day', 'year', 'since', 'agenda'];
const { id: _id, ...decision } = aReviewDecision();

describe('a change of a review as it is stored', () => {
  for (const { change, lastEntry, paths } of [
    {
      // A whole review has more fields than a heading, which no rule would take.
      change: { kind: 'heading', heading: aReview() },
      lastEntry: '',
      paths: HEADING.map((field) => [field]),
    },
    {
      change: { kind: 'decision', decision: aReviewDecision({ id: 'd1' }) },
      lastEntry: 'd1',
      paths: [['decisions', 'd1']],
    },
    {
      change: { kind: 'removal', decisionId: 'd1' },
      lastEntry: 'd1',
      paths: [['decisions', 'd1']],
    },
    {
      change: {
        kind: 'followUp',
        followUp: { reviewId: 'r0', decisionId: 'd1', done: true, comment: '' },
      },
      lastEntry: 'r0:d1',
      paths: [['followUps', 'r0:d1']],
    },
  ] satisfies { change: ReviewChange; lastEntry: string; paths: string[][] }[]) {
    it(`of kind ${change.kind} names ${lastEntry || 'no entry'} and touches its own fields`, () => {
      const patch = toPatch(change);
      expect(patch.lastEntry).toBe(lastEntry);
      expect(patch.values.map(([path]) => path)).toEqual(paths);
    });
  }

  it('has the fields of a decision and no others', () => {
    const strange = { ...aReviewDecision(), lastSaid: null };
    const [[, value]] = toPatch({ kind: 'decision', decision: strange }).values;
    expect(value).toEqual(decision);
  });
});

describe('a stored review', () => {
  const stored = {
    ...newReviewFields(aReview(), 'advisor-1'),
    status: 'final' as const,
    createdAt: null,
    updatedAt: null,
  };

  it('has its decisions in their order', () => {
    const decisions = {
      c: { ...decision, order: 2 },
      b: { ...decision, order: 1 },
      a: { ...decision, order: 2 },
    };
    const review = toReview('r1', { ...stored, decisions });
    expect(review.decisions.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('knows which decisions it tells of', () => {
    const followUps = { 'r0:d1': { done: true, comment: 'Ferdig.' } };
    expect(toReview('r1', { ...stored, followUps }).followUps).toEqual([
      { reviewId: 'r0', decisionId: 'd1', done: true, comment: 'Ferdig.' },
    ]);
  });
});
