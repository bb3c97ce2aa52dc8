import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { MemoryReviewRepository } from '../../data/memory/memory-review-repository';
import { ReviewRepository } from '../../data/review/review-repository';
import { figuresOf } from '../../domain/figures/figures-of';
import { freezeFigures } from '../../domain/figures/freeze';
import { FrozenFigures, Review } from '../../domain/review/review';
import { DIRECTORY, PLANS, STRATEGY, TODAY } from '../../testing/hand-computed';
import { aMeasure } from '../../testing/measures';
import { aMember } from '../../testing/municipality';
import { rowsOf, saidIn } from '../../testing/reports';
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
import { ReviewReportStore } from './review-report-store';

const FINAL = aReview({ id: 'final', status: 'final', day: TODAY, year: 2028 });
const DRAFT = aReview({ id: 'draft', day: '2028-03-14', year: 2028 });
const EARLIER = aReview({
  id: 'earlier',
  status: 'final',
  day: '2028-01-10',
  year: 2028,
  decisions: [aReviewDecision({ unitId: 'museum', responsibleUid: 'nina' })],
});

/** Reviews that are what the test says, for who may see drafts and who may not. */
class GivenReviews extends MemoryReviewRepository {
  seesDrafts = true;
  frozen: FrozenFigures = freezeFigures(figuresOf(PLANS, STRATEGY, DIRECTORY, TODAY));

  override watchReviews() {
    return of({ items: [EARLIER, FINAL], unreadable: [] });
  }

  override watchReview(reviewId: string) {
    const seen: readonly Review[] = this.seesDrafts ? [FINAL, DRAFT] : [FINAL];
    const item = seen.find(({ id }) => id === reviewId);
    return of(item ? { item } : null);
  }

  override watchFigures() {
    return of({ item: this.frozen });
  }
}

describe('The report of a review', () => {
  let reviews: GivenReviews;
  let store: InstanceType<typeof ReviewReportStore>;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [
        ReviewReportStore,
        provideDay('2028-03-07'),
        provideMemoryRepositories(
          new MemoryDatabase({
            'members/leader-1': memberFields(aMember()),
            'directory/units': unitsFields(DIRECTORY),
            'directory/people': peopleFields(DIRECTORY),
            'strategies/strategy-1': strategyFields(STRATEGY),
            // What the plans have become since: one measure.
            'plans/museum-2028': planFields([aMeasure()], 'museum', 2028),
          }),
        ),
        { provide: Identity, useValue: new SignedIn('leader-1') },
        { provide: ReviewRepository, useClass: GivenReviews },
      ],
    });
    reviews = TestBed.inject(ReviewRepository) as GivenReviews;
    store = TestBed.inject(ReviewReportStore);
  });

  async function follow(reviewId: string) {
    store.follow(reviewId);
    await settled();
    expect(store.status()).toBe('ready');
    return store.report();
  }

  it('has the figures that a final one froze, whatever has become of the plans', async () => {
    const report = await follow('final');
    expect(report?.asOf).toBe(TODAY);
    expect(rowsOf(report!, 'Hovedtall')[0]).toBe('Tiltak i alt | 38');
  });

  it('has today’s figures for a draft, and what is yet to be followed up', async () => {
    const report = await follow('draft');
    expect(report?.asOf).toBe('2028-03-07');
    expect(rowsOf(report!, 'Hovedtall')[0]).toBe('Tiltak i alt | 1');
    expect(saidIn(report!, 'motet')[0]).toContain('Dette er et utkast');
    expect(rowsOf(report!, 'Oppfølging').length).toBe(1);
  });

  it('is not made for who may not see the draft', async () => {
    reviews.seesDrafts = false;
    expect(await follow('draft')).toBeNull();
    expect(store.review()).toBeNull();
  });

  it('is not made of figures that cannot be read, and says so', async () => {
    reviews.frozen = { shape: 99, content: '{}' };
    expect(await follow('final')).toBeNull();
    expect(store.review()).not.toBeNull();
    expect(store.unreadable().map(({ path }) => path)).toEqual(['reviews/final/figures/frozen']);
  });
});
