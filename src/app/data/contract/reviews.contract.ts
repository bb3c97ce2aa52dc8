import { filter, map } from 'rxjs';
import { FollowUp, Review, ReviewHeading } from '../../domain/review/review';
import { aReviewDecision } from '../../testing/reviews';
import { WriteRefused } from '../measure/measure-repository';
import { ReviewMoved, ReviewRepository } from '../review/review-repository';
import { isThere, itemOf, municipality, rejection, soon } from './stored-municipality';
import { World } from './world';

const ADVISOR = 'advisor-1';
const EXECUTIVE = 'executive-1';
const LEADER = 'leader-1';
const FORMER = 'former-1';

const heading: ReviewHeading = {
  title: 'Første tertial',
  day: '2026-05-04',
  year: 2026,
  since: '2026-01-12',
  agenda: 'Hovedmål 2.',
};
const figures = { shape: 1, content: '{"total":214}' };
const decision = aReviewDecision({ unitId: 'school-1', responsibleUid: LEADER });

/** What every backend does alike with reviews. */
export function describeReviews(name: string, makeWorld: () => Promise<World>): void {
  describe(`reviews in ${name}`, () => {
    let world: World;

    beforeEach(async () => {
      world = await makeWorld();
      await world.write(municipality());
    });
    afterEach(() => world.close());

    const reviews = (uid: string) => world.as(uid).get(ReviewRepository);
    const write = (by: string, seen: number, reviewId = 'review-1') => ({ reviewId, seen, by });
    /** The review as the person sees it once the server has given it this version. */
    const atVersion = (version: number, uid = ADVISOR, reviewId = 'review-1'): Promise<Review> =>
      soon(
        reviews(uid)
          .watchReview(reviewId)
          .pipe(
            map(itemOf),
            filter(isThere),
            filter((review) => review.version === version && review.updatedAt !== null),
          ),
      );
    /** The list as the person has it once the earlier review is final in it. */
    const listFor = async (uid: string, withDrafts: boolean) => {
      const isHeld = ({ id, status }: Review) => id === 'earlier' && status === 'final';
      const listings = reviews(uid).watchReviews(withDrafts);
      const { items } = await soon(listings.pipe(filter((list) => list.items.some(isHeld))));
      return items.map(({ id }) => id).sort();
    };
    /** A final review with one decision, and a draft. */
    const hold = async () => {
      await reviews(ADVISOR).createReview('earlier', heading, ADVISOR);
      const change = { kind: 'decision', decision } as const;
      await reviews(ADVISOR).saveReview(write(ADVISOR, 1, 'earlier'), change);
      await reviews(EXECUTIVE).finishReview(write(EXECUTIVE, 2, 'earlier'), figures);
      await reviews(ADVISOR).createReview('review-1', heading, ADVISOR);
    };

    it('begin as drafts', async () => {
      await reviews(ADVISOR).createReview('review-1', heading, ADVISOR);

      expect(await atVersion(1, EXECUTIVE)).toEqual({
        ...heading,
        id: 'review-1',
        status: 'draft',
        decisions: [],
        followUps: [],
        version: 1,
        createdBy: ADVISOR,
        createdAt: jasmine.any(Date) as unknown as Date,
        updatedBy: ADVISOR,
        updatedAt: jasmine.any(Date) as unknown as Date,
        finalBy: '',
        finalAt: null,
      });
    });

    it('take a heading, decisions and what is told of earlier ones', async () => {
      await hold();
      const followUp: FollowUp = {
        reviewId: 'earlier',
        decisionId: decision.id,
        done: true,
        comment: 'Lagt fram.',
      };
      const repository = reviews(ADVISOR);
      const second = aReviewDecision({ id: 'decision-2', order: 0, topic: 'goal/goal-1' });
      await repository.saveReview(write(ADVISOR, 1), {
        kind: 'heading',
        heading: { ...heading, agenda: 'Hovedmål 3.' },
      });
      await repository.saveReview(write(ADVISOR, 2), { kind: 'decision', decision });
      await repository.saveReview(write(ADVISOR, 3), { kind: 'decision', decision: second });
      await repository.saveReview(write(ADVISOR, 4), { kind: 'followUp', followUp });
      const full = await atVersion(5);
      expect(full.agenda).toBe('Hovedmål 3.');
      expect(full.decisions).toEqual([second, decision]);
      expect(full.followUps).toEqual([followUp]);

      const decisionId = decision.id;
      await reviews(EXECUTIVE).saveReview(write(EXECUTIVE, 5), { kind: 'removal', decisionId });
      const rest = await atVersion(6);
      expect(rest.decisions).toEqual([second]);
      expect(rest.updatedBy).toBe(EXECUTIVE);
    });

    it('refuse a write against an old version', async () => {
      await hold();
      await reviews(ADVISOR).saveReview(write(ADVISOR, 1), { kind: 'decision', decision });

      const late = reviews(EXECUTIVE).saveReview(write(EXECUTIVE, 1), { kind: 'heading', heading });
      expect(await rejection(late)).toBeInstanceOf(ReviewMoved);
      const finish = reviews(EXECUTIVE).finishReview(write(EXECUTIVE, 1), figures);
      expect(await rejection(finish)).toBeInstanceOf(ReviewMoved);
      expect((await atVersion(2)).decisions).toEqual([decision]);
    });

    it('are made final by ledergruppen, with figures that all may read', async () => {
      await hold();
      expect(itemOf(await soon(reviews(EXECUTIVE).watchFigures('review-1')))).toBeNull();
      await reviews(EXECUTIVE).finishReview(write(EXECUTIVE, 1), figures);

      const final = await atVersion(2, LEADER);
      expect([final.status, final.finalBy, final.finalAt !== null]).toEqual([
        'final',
        EXECUTIVE,
        true,
      ]);
      expect(itemOf(await soon(reviews(LEADER).watchFigures('review-1')))).toEqual(figures);
    });

    it('are final for good', async () => {
      await hold();

      const changes = [
        { kind: 'heading', heading },
        { kind: 'removal', decisionId: decision.id },
      ] as const;
      for (const change of changes) {
        const late = reviews(ADVISOR).saveReview(write(ADVISOR, 3, 'earlier'), change);
        expect(await rejection(late)).toEqual(new WriteRefused('notAllowed'));
      }
      const again = reviews(EXECUTIVE).finishReview(write(EXECUTIVE, 3, 'earlier'), figures);
      expect(await rejection(again)).toEqual(new WriteRefused('notAllowed'));
    });

    it('are listed, the drafts for who may see them', async () => {
      await hold();

      expect(await listFor(ADVISOR, true)).toEqual(['earlier', 'review-1']);
      expect(await listFor(LEADER, false)).toEqual(['earlier']);
    });

    for (const [uid, reason] of [
      [LEADER, 'notAllowed'],
      [FORMER, 'notAMember'],
    ] as const) {
      it(`are nothing for ${uid} to write`, async () => {
        const create = reviews(uid).createReview('review-1', heading, uid);
        expect(await rejection(create)).toEqual(new WriteRefused(reason));
      });

      it(`are nothing for ${uid} to change`, async () => {
        await hold();
        const save = reviews(uid).saveReview(write(uid, 1), { kind: 'heading', heading });
        expect(await rejection(save)).toEqual(new WriteRefused(reason));
      });
    }

    it('are nothing for an advisor to make final', async () => {
      await hold();
      const finish = reviews(ADVISOR).finishReview(write(ADVISOR, 1), figures);
      expect(await rejection(finish)).toEqual(new WriteRefused('notAllowed'));
    });

    it('are nothing where there is none', async () => {
      expect(await soon(reviews(ADVISOR).watchReview('nowhere'))).toBeNull();
      expect(await soon(reviews(LEADER).watchReview('nowhere'))).toBeNull();
    });

    it('are unreadable where they do not validate, and the others as they are', async () => {
      await hold();
      await world.write({ 'reviews/broken': { title: 7 } });

      const listing = await soon(
        reviews(ADVISOR)
          .watchReviews(true)
          .pipe(filter(({ unreadable }) => unreadable.length > 0)),
      );
      expect(listing.items.map(({ id }) => id).sort()).toEqual(['earlier', 'review-1']);
      expect(listing.unreadable.map(({ path }) => path)).toEqual(['reviews/broken']);
    });
  });
}
