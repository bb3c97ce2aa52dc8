import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { readFigures } from '../../src/app/data/review/figures-content';
import {
  figuresDocument,
  reviewDocument,
  toReview,
} from '../../src/app/data/review/review-document';
import { yearOf } from '../../src/app/domain/day/day';
import { openDecisions } from '../../src/app/domain/review/open-decisions';
import {
  figuresProblem,
  findDecisionProblems,
  findHeadingProblems,
  followUpProblem,
} from '../../src/app/domain/review/problems';
import { latestFirst, previousReview } from '../../src/app/domain/review/review';
import { makeMunicipality } from './municipality';
import { DemoDocument } from './plan-documents';

const DAYS = ['2026-01-02', '2026-03-20', '2026-11-23', '2028-02-29'];
const all = DAYS.flatMap((today) =>
  [1, 42].map((seed) => ({
    today,
    ...open(makeMunicipality({ seed, today, holdsReviews: true }).documents),
  })),
);
const [autumn] = all.filter(({ today }) => today === '2026-11-23');

function open(documents: readonly DemoDocument[]) {
  const byPath = new Map(documents.map(({ path, data }) => [path, data]));
  const reviews = documents
    .filter(({ path }) => /^reviews\/[^/]+$/.test(path))
    .map(({ path, data }) => toReview(path.split('/')[1], v.parse(reviewDocument, data)));
  return { byPath, reviews };
}

describe('reviews of the demo', () => {
  it('are two that have been held and one being prepared', () => {
    const statuses = latestFirst(autumn.reviews).map(({ status }) => status);
    assert.deepEqual(statuses, ['draft', 'final', 'final']);
  });

  it('are of the year, so none has been held when it begins', () => {
    const statuses = all
      .filter(({ today }) => today === '2026-01-02')
      .map(({ reviews }) => reviews.map(({ status }) => status));
    assert.deepEqual(statuses, [['draft'], ['draft']]);
  });

  it('are what Security Rules accept', () => {
    for (const { reviews, byPath } of all) {
      for (const review of reviews) {
        assert.deepEqual(findHeadingProblems(review), {});
        for (const decision of review.decisions) {
          assert.deepEqual(findDecisionProblems(decision, review.day), {});
          const { unitId, responsibleUid } = decision;
          assert.ok(unitId === '' || byPath.has(`units/${unitId}`));
          assert.equal(byPath.get(`members/${responsibleUid}`)?.['active'], true);
        }
        for (const { reviewId, decisionId, comment } of review.followUps) {
          assert.equal(followUpProblem(comment), null);
          const told = reviews.find(({ id }) => id === reviewId);
          assert.ok(told?.decisions.some(({ id }) => id === decisionId));
        }
      }
    }
  });

  it('count from the one before', () => {
    for (const { reviews } of all) {
      for (const review of reviews) {
        const before = previousReview(reviews, review);
        assert.equal(review.since, before?.day ?? `${review.year}-01-01`);
      }
    }
  });

  it('leave decisions open, one of them late', () => {
    const open = openDecisions(autumn.reviews, '2026-11-23');
    assert.deepEqual(
      open.map(({ daysLate }) => daysLate > 0),
      [true, true, false],
    );
    const said = open.map(({ lastSaid }) => lastSaid?.comment ?? '');
    assert.deepEqual(said.filter((comment) => comment !== '').length, 1);
  });

  it('have frozen what the plans were on their days', () => {
    for (const { reviews, byPath } of all) {
      for (const { id, day, status } of reviews) {
        const frozen = byPath.get(`reviews/${id}/figures/frozen`);
        assert.equal(frozen !== undefined, status === 'final');
        if (frozen) {
          const figures = v.parse(figuresDocument, frozen);
          assert.equal(figuresProblem(figures), null);
          const { asOf, total } = readFigures(figures)!;
          assert.equal(asOf, day);
          assert.equal(total, standingOn(byPath, day));
        }
      }
    }
  });

  it('have figures that are not today’s', () => {
    const contents = autumn.reviews.map(({ id }) =>
      autumn.byPath.get(`reviews/${id}/figures/frozen`),
    );
    assert.notDeepEqual(contents[0]?.['content'], contents[1]?.['content']);
    assert.ok(contents[0]);
  });

  it('are only being prepared where there are no figures to freeze', () => {
    const { reviews } = open(makeMunicipality({ seed: 1, today: '2026-11-23' }).documents);
    assert.deepEqual(
      reviews.map(({ status }) => status),
      ['draft'],
    );
  });
});

/** How many of the year's measures had been made when the day ended, and not archived. */
function standingOn(byPath: ReadonlyMap<string, DemoDocument['data']>, day: string): number {
  const events = [...byPath].filter(
    ([path, data]) =>
      path.includes(`-${yearOf(day)}/`) &&
      path.includes('/history/') &&
      (data['at'] as Date).toISOString().slice(0, 10) <= day,
  );
  const made = events.filter(([path]) => path.endsWith('/history/1'));
  const archived = events.filter(([, data]) => (data['to'] as { archived?: boolean }).archived);
  return made.length - archived.length;
}
