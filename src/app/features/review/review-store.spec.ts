import { TestBed } from '@angular/core/testing';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { MemoryReviewRepository } from '../../data/memory/memory-review-repository';
import { newReviewFields, toPatch } from '../../data/review/review-document';
import { ReviewRepository } from '../../data/review/review-repository';
import { freezeFigures } from '../../domain/figures/freeze';
import { figuresOf } from '../../domain/figures/figures-of';
import { Review } from '../../domain/review/review';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, anArea, aUnit } from '../../testing/municipality';
import { aReview, aReviewDecision } from '../../testing/reviews';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { ReviewStore } from './review-store';
import { ReviewsStore } from './reviews-store';

const people = {
  'leader-1': aMember(),
  'advisor-1': aMember({ uid: 'advisor-1', role: 'advisor', unitIds: [] }),
  'executive-1': aMember({ uid: 'executive-1', role: 'executive', unitIds: [] }),
  'admin-1': aMember({ uid: 'admin-1', role: 'admin', unitIds: [] }),
};
const directory = aDirectory([anArea(), aUnit()], Object.values(people));
const PLAN = 'school-1-2026';

/** The review as it is stored, with its decisions and follow-ups. */
function reviewFields(review: Review) {
  const fields: Record<string, unknown> = {
    ...newReviewFields(review, review.createdBy),
    ...{ createdAt: review.createdAt, updatedAt: review.updatedAt },
    ...{ status: review.status, finalBy: review.finalBy, finalAt: review.finalAt },
    version: review.version,
  };
  const entries = [
    ...review.decisions.map((decision) => toPatch({ kind: 'decision', decision })),
    ...review.followUps.map((followUp) => toPatch({ kind: 'followUp', followUp })),
  ].flatMap(({ values }) => values);
  for (const [[list, key], value] of entries) {
    fields[list] = { ...(fields[list] as object), [key]: value };
  }
  return fields;
}

const spring = aReview({
  ...{ id: 'spring', title: 'Vår', status: 'final', day: '2026-03-02' },
  decisions: [
    aReviewDecision({ id: 'a', deadline: '2026-04-01', order: 1, responsibleUid: '' }),
    aReviewDecision({ id: 'b', deadline: '2026-12-01', order: 2, unitId: '', responsibleUid: '' }),
  ],
});
const draft = aReview({ id: 'draft', day: '2026-05-04', since: '2026-03-02' });

/** A server that is slow to answer, or never does. */
class SlowReviews extends MemoryReviewRepository {
  answer: Promise<void> = Promise.resolve();

  override async saveReview(...write: Parameters<MemoryReviewRepository['saveReview']>) {
    await this.answer;
    return super.saveReview(...write);
  }
}

describe('A review', () => {
  let database: MemoryDatabase;
  let store: InstanceType<typeof ReviewStore>;
  let all: InstanceType<typeof ReviewsStore>;
  let server: SlowReviews;

  const openedBy = async (uid: keyof typeof people, reviewId = 'draft') => {
    const frozen = figuresOf([], aStrategy(), directory, '2026-03-02', 2026);
    database = new MemoryDatabase({
      ...Object.fromEntries(
        Object.entries(people).map(([id, member]) => [`members/${id}`, memberFields(member)]),
      ),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      'strategies/strategy-1': strategyFields(aStrategy()),
      [`plans/${PLAN}`]: planFields([aMeasure()]),
      'reviews/spring': reviewFields(spring),
      'reviews/spring/figures/frozen': { ...freezeFigures(frozen) },
      'reviews/draft': reviewFields(draft),
    });
    TestBed.configureTestingModule({
      providers: [
        provideDay('2026-05-01'),
        provideMemoryRepositories(database),
        { provide: ReviewRepository, useClass: SlowReviews },
        { provide: Identity, useValue: new SignedIn(uid) },
        ReviewsStore,
        ReviewStore,
      ],
    });
    server = TestBed.inject(ReviewRepository) as SlowReviews;
    all = TestBed.inject(ReviewsStore);
    store = TestBed.inject(ReviewStore);
    store.open(reviewId);
    await look();
  };
  const look = async () => {
    TestBed.tick();
    await settled();
    TestBed.tick();
  };
  const stored = () => database.read('reviews/draft')?.data as Record<string, unknown>;

  for (const [uid, mayWrite, mayFinish, sees] of [
    ['advisor-1', true, false, true],
    ['executive-1', true, true, true],
    ['admin-1', false, false, true],
    ['leader-1', false, false, false],
  ] as const) {
    it(`in writing is ${sees ? 'seen' : 'not seen'} by ${uid}, who may ${mayWrite ? '' : 'not '}write`, async () => {
      await openedBy(uid);
      expect(store.review() !== null).toBe(sees);
      expect([store.mayWrite(), store.mayFinish()]).toEqual([mayWrite, mayFinish]);
    });
  }

  it('looks at the figures of now, and follows up what is open', async () => {
    await openedBy('advisor-1');
    expect(store.status()).toBe('ready');
    expect(store.figures()?.total).toBe(1);
    expect(store.toFollowUp().map(({ decision, daysLate }) => [decision.id, daysLate])).toEqual([
      ['a', 30],
      ['b', 0],
    ]);
  });

  it('that is final looks at the figures of its day, whatever has happened since', async () => {
    await openedBy('leader-1', 'spring');
    expect(store.figures()?.asOf).toBe('2026-03-02');
    expect(store.figures()?.total).toBe(0);
    expect(store.mayWrite()).toBeFalse();
    database.write({ [`plans/${PLAN}`]: planFields([aMeasure(), aMeasure({ id: 'two' })]) });
    await look();
    expect(store.figures()?.total).toBe(0);
  });

  it('with figures of another shape has none to show', async () => {
    await openedBy('leader-1', 'spring');
    database.write({ 'reviews/spring/figures/frozen': { shape: 2, content: '{}' } });
    await look();
    expect(store.status()).toBe('ready');
    expect(store.figures()).toBeNull();
  });

  it('freezes what it looks at', async () => {
    await openedBy('executive-1');
    expect(await store.finish(1)).toBe('saved');
    await look();
    expect(store.isFinal()).toBeTrue();
    expect(store.figures()?.total).toBe(1);
    expect(store.mayWrite()).toBeFalse();
  });

  it('is not made final by who has not seen the last of it', async () => {
    await openedBy('executive-1');
    await store.save({ kind: 'decision', decision: aReviewDecision({ id: 'new' }) });
    expect(await store.finish(1)).toBe('moved');
    expect(stored()['status']).toBe('draft');
  });

  it('moves a decision past another, each written by itself', async () => {
    await openedBy('advisor-1');
    for (const [index, id] of ['x', 'y'].entries()) {
      const decision = aReviewDecision({ id, order: index + 1 });
      await store.save({ kind: 'decision', decision });
      await look();
    }
    expect(await store.move('y', -1)).toBe('saved');
    await look();
    expect(store.review()?.decisions.map(({ id }) => id)).toEqual(['y', 'x']);
    expect(stored()['version']).toBe(5);
  });

  it('suggests nothing that has been decided about', async () => {
    await openedBy('advisor-1');
    database.write({ [`plans/${PLAN}`]: { ...planFields([aMeasure()]), status: 'submitted' } });
    await look();
    expect(store.undecided().map(({ kind }) => kind)).toContain('plan');
    const decision = aReviewDecision({ id: 'new', topic: `plan/${PLAN}` });
    await store.save({ kind: 'decision', decision });
    await look();
    expect(store.undecided().map(({ kind }) => kind)).not.toContain('plan');
  });

  it('gives back what waited for the network and was refused when it came', async () => {
    await openedBy('advisor-1');
    jasmine.clock().install();
    try {
      let arrive: () => void = () => undefined;
      server.answer = new Promise((resolve) => (arrive = resolve));
      const decision = aReviewDecision({ id: 'new', text: 'Mitt vedtak' });
      const saving = store.save({ kind: 'decision', decision }, decision.text);
      await settled();
      jasmine.clock().tick(10_000);
      expect(await saving).toBe('waiting');
      database.write({ 'reviews/draft': { ...stored(), version: 7 } });
      arrive();
      await settled();
      expect(store.sentBack()).toEqual([{ text: 'Mitt vedtak', outcome: 'moved' }]);
    } finally {
      jasmine.clock().uninstall();
    }
  });

  it('is begun with what can be guessed, by who may', async () => {
    await openedBy('advisor-1');
    const { id, outcome } = await all.prepare();
    await look();
    expect(outcome).toBe('saved');
    const { day, since, year, title, agenda, status } = all.review(id)!;
    expect({ day, since, year, title, status }).toEqual({
      ...{ day: '2026-05-08', since: '2026-03-02', year: 2026 },
      ...{ title: 'Gjennomgang i mai 2026', status: 'draft' },
    });
    expect(agenda).toContain('Oppfølging av vedtak');
  });

  it('is not begun by who may not', async () => {
    await openedBy('leader-1');
    expect((await all.prepare()).outcome).toBe('notAllowed');
  });

  it('tells a leader apart what the leader’s unit is to see to', async () => {
    await openedBy('leader-1');
    expect(all.mine().map(({ decision }) => decision.id)).toEqual(['a']);
    expect(all.others().map(({ decision }) => decision.id)).toEqual(['b']);
    expect(all.finals().map(({ review, open }) => [review.id, open])).toEqual([['spring', 2]]);
  });
});
