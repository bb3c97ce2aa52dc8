import { aReview } from '../../testing/reviews';
import { earlierReviews, latestFirst, previousReview, sinceFor } from './review';

const idsOf = (reviews: readonly { readonly id: string }[]) => reviews.map(({ id }) => id);

const spring = aReview({ id: 'spring', status: 'final', day: '2026-03-02' });
const may = aReview({ id: 'may', status: 'final', day: '2026-05-04' });
const mayAgain = aReview({
  id: 'a-later-one',
  status: 'final',
  day: '2026-05-04',
  finalAt: new Date('2026-05-04T14:00:00Z'),
});
const draft = aReview({ id: 'draft', day: '2026-05-04' });
const autumn = aReview({ id: 'autumn', day: '2026-09-01' });
const all = [draft, spring, autumn, mayAgain, may];

describe('the order of reviews', () => {
  it('is that of their meetings, the latest first, and a draft after the final ones of its day', () =>
    expect(idsOf(latestFirst(all))).toEqual(['autumn', 'draft', 'a-later-one', 'may', 'spring']));
});

describe('the review before', () => {
  for (const { of, before, all: earlier } of [
    { of: autumn, before: mayAgain, all: ['a-later-one', 'may', 'spring'] },
    { of: draft, before: mayAgain, all: ['a-later-one', 'may', 'spring'] },
    { of: mayAgain, before: may, all: ['may', 'spring'] },
    { of: may, before: spring, all: ['spring'] },
    { of: spring, before: null, all: [] },
  ]) {
    it(`${of.id} is ${before?.id ?? 'none'}, never a draft`, () => {
      expect(previousReview(all, of)).toBe(before);
      expect(idsOf(earlierReviews(all, of))).toEqual(earlier);
    });
  }
});

describe('what a meeting counts changes from', () => {
  for (const { day, since } of [
    { day: '2026-09-01', since: '2026-05-04' },
    { day: '2026-05-04', since: '2026-05-04' },
    { day: '2026-05-03', since: '2026-03-02' },
    { day: '2026-03-01', since: '2026-01-01' },
  ]) {
    it(`is ${since} on ${day}`, () => expect(sinceFor(all, day)).toBe(since));
  }
});
