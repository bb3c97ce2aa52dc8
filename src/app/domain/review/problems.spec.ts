import { aReview, aReviewDecision } from '../../testing/reviews';
import {
  DecisionProblems,
  figuresProblem,
  findDecisionProblems,
  findHeadingProblems,
  followUpProblem,
  hasRoom,
  HeadingProblems,
} from './problems';
import { REVIEW_LIMITS, ReviewDecision, ReviewHeading } from './review';

const BORN = 'Spør 01019012345.';

describe('the heading of a review', () => {
  for (const { changes, problems } of [
    { changes: {}, problems: {} },
    {
      changes: {
        title: 'x'.repeat(REVIEW_LIMITS.title),
        agenda: 'x'.repeat(REVIEW_LIMITS.agenda),
        day: '2026-05-04',
        since: '2026-05-04',
        year: 2100,
      },
      problems: {},
    },
    { changes: { title: ' ' }, problems: { title: 'required' } },
    { changes: { title: 'x'.repeat(REVIEW_LIMITS.title + 1) }, problems: { title: 'tooLong' } },
    { changes: { agenda: 'x'.repeat(REVIEW_LIMITS.agenda + 1) }, problems: { agenda: 'tooLong' } },
    {
      changes: { title: BORN, agenda: BORN },
      problems: { title: 'identityNumber', agenda: 'identityNumber' },
    },
    { changes: { day: '', since: '' }, problems: { day: 'required', since: 'required' } },
    {
      changes: { day: '2026-02-30', since: 'i går' },
      problems: { day: 'notADay', since: 'notADay' },
    },
    { changes: { since: '2026-05-05' }, problems: { since: 'afterMeeting' } },
    { changes: { year: 1999 }, problems: { year: 'notAYear' } },
    { changes: { year: 2101 }, problems: { year: 'notAYear' } },
    { changes: { year: Number.NaN }, problems: { year: 'notAYear' } },
  ] satisfies { changes: Partial<ReviewHeading>; problems: HeadingProblems }[]) {
    it(`with ${JSON.stringify(changes).slice(0, 60)} has ${JSON.stringify(problems)}`, () =>
      expect(findHeadingProblems(aReview({ day: '2026-05-04', ...changes }))).toEqual(problems));
  }
});

describe('a decision', () => {
  const long = 'x'.repeat(REVIEW_LIMITS.decision);
  for (const { changes, problems } of [
    { changes: {}, problems: {} },
    { changes: { text: long, deadline: '2026-05-04', topic: 'goal/g1' }, problems: {} },
    { changes: { unitId: '', responsibleUid: '' }, problems: {} },
    { changes: { text: '\n' }, problems: { text: 'required' } },
    { changes: { text: `${long}x` }, problems: { text: 'tooLong' } },
    { changes: { text: BORN }, problems: { text: 'identityNumber' } },
    { changes: { deadline: '' }, problems: { deadline: 'required' } },
    { changes: { deadline: '2027-02-29' }, problems: { deadline: 'notADay' } },
    { changes: { deadline: '2026-05-03' }, problems: { deadline: 'beforeMeeting' } },
    { changes: { topic: 'noe' }, problems: { topic: 'unknownId' } },
  ] satisfies { changes: Partial<ReviewDecision>; problems: DecisionProblems }[]) {
    it(`with ${JSON.stringify(changes).slice(0, 60)} has ${JSON.stringify(problems)}`, () =>
      expect(findDecisionProblems(aReviewDecision(changes), '2026-05-04')).toEqual(problems));
  }

  it('has room until the review is full', () => {
    const decisions = Array.from({ length: REVIEW_LIMITS.decisions }, () => aReviewDecision());
    expect(hasRoom({ decisions })).toBeFalse();
    expect(hasRoom({ decisions: decisions.slice(1) })).toBeTrue();
  });
});

describe('what is said of an earlier decision', () => {
  it('may be nothing, and has a limit', () => {
    expect(followUpProblem('')).toBeNull();
    expect(followUpProblem('x'.repeat(REVIEW_LIMITS.followUp))).toBeNull();
    expect(followUpProblem('x'.repeat(REVIEW_LIMITS.followUp + 1))).toBe('tooLong');
    expect(followUpProblem(BORN)).toBe('identityNumber');
  });
});

describe('figures to be frozen', () => {
  it('are something, and have a limit', () => {
    expect(figuresProblem({ shape: 1, content: '' })).toBe('required');
    expect(figuresProblem({ shape: 1, content: 'x'.repeat(REVIEW_LIMITS.figures) })).toBeNull();
    expect(figuresProblem({ shape: 1, content: 'x'.repeat(REVIEW_LIMITS.figures + 1) })).toBe(
      'tooLong',
    );
    expect(figuresProblem({ shape: 1, content: BORN })).toBe('identityNumber');
  });
});
