import { TestBed } from '@angular/core/testing';
import { Observable, throwError } from 'rxjs';
import { Found } from '../../data/document/unreadable';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { MemoryPlanRepository } from '../../data/memory/memory-repositories';
import { Outbox } from '../../data/outbox/outbox';
import { PlanRepository } from '../../data/plan/plan-repository';
import { Measure } from '../../domain/measure/measure';
import { Plan } from '../../domain/plan/plan';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aUnit } from '../../testing/municipality';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  Fields,
  measureFields,
  memberFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { CopyStore } from './copy-store';
import { PlanStore } from './plan-store';
import { QuickWriter } from './quick-writer';

const SOURCE = 'plans/school-1-2025';
const TARGET = 'plans/school-1-2026';

function fromLastYear(id: string, changes: Partial<Measure> = {}): Measure {
  return aMeasure({
    id,
    title: `Tiltak ${id}`,
    start: '2025-03-03',
    deadline: '2025-06-30',
    ...changes,
  });
}

const OLD = [
  fromLastYear('whole', { progress: 80, assigneeUid: 'kari' }),
  fromLastYear('lost', { goalIds: ['goal-gone'] }),
  fromLastYear('forbidden', { message: 'Ring 010190 12345' }),
  fromLastYear('known', { title: 'Åpen  dag.' }),
  fromLastYear('archived', { archived: true }),
  fromLastYear('missing'),
];

/** The in-memory plans, which may be out of reach. */
class DistantPlans extends MemoryPlanRepository {
  isAway = false;

  override watchPlan(planId: string): Observable<Found<Plan>> {
    return this.isAway ? throwError(() => new Error('unavailable')) : super.watchPlan(planId);
  }
}

describe('Copying from another plan', () => {
  let database: MemoryDatabase;
  let target: InstanceType<typeof PlanStore>;
  let store: InstanceType<typeof CopyStore>;

  beforeEach(() => {
    localStorage.clear();
    const documents: Record<string, Fields> = {
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(aDirectory([aUnit()])),
      'directory/people': { people: {} },
      'strategies/strategy-1': strategyFields(aStrategy()),
      [SOURCE]: planFields(OLD, 'school-1', 2025),
      [TARGET]: planFields([aMeasure({ title: 'åpen dag' })]),
    };
    for (const measure of OLD.filter(({ id }) => id !== 'missing')) {
      documents[`${SOURCE}/measures/${measure.id}`] = measureFields(measure);
    }
    database = new MemoryDatabase({});
    database.write(documents);
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-01-05'),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        { provide: PlanRepository, useClass: DistantPlans },
        PlanStore,
        QuickWriter,
        CopyStore,
      ],
    });
    target = TestBed.inject(PlanStore);
    store = TestBed.inject(CopyStore);
    TestBed.inject(Outbox);
    target.follow({ unitId: 'school-1', year: 2026 });
    store.follow({ unitId: 'school-1', year: 2025 });
    TestBed.tick();
  });
  afterEach(() => localStorage.clear());

  const copy = async (...ids: readonly string[]) => {
    store.choose(ids);
    await store.copy();
    await settled();
  };
  const titles = () => target.plan()?.lines.map(({ title }) => title);

  it('offers what is not archived', () => {
    expect(store.lines().map(({ id }) => id)).toEqual([
      'whole',
      'lost',
      'forbidden',
      'known',
      'missing',
    ]);
  });

  it('knows what the plan has already, however the title is spelt', () => {
    expect(store.known()).toEqual(['known']);
  });

  it('makes a new measure a year later, not begun, with nobody to do it', async () => {
    await copy('whole');
    expect(store.progress()).toEqual({ whole: 'measure' });
    const line = target.plan()?.lines.find(({ title }) => title === 'Tiltak whole');
    expect(line).toEqual(
      jasmine.objectContaining({
        start: '2026-03-03',
        deadline: '2026-06-30',
        status: 'notStarted',
        progress: 0,
        assigneeUid: '',
        acknowledgedBy: 'leader-1',
        version: 1,
      }),
    );
    expect(line?.id).not.toBe('whole');
  });

  it('makes a draft of what the strategy of the plan has no goal for', async () => {
    await copy('lost');
    expect(store.progress()).toEqual({ lost: 'draft' });
    const drafts = TestBed.inject(QuickWriter).drafts();
    expect(drafts.map(({ content }) => content.title)).toEqual(['Tiltak lost']);
  });

  it('leaves out what holds an identity number, and copies the rest', async () => {
    await copy('forbidden', 'whole');
    expect(store.progress()).toEqual({ forbidden: 'refused', whole: 'measure' });
  });

  it('passes over what the plan has already', async () => {
    await copy('known', 'whole');
    expect(titles()).toEqual(['åpen dag', 'Tiltak whole']);
  });

  it('copies nothing twice', async () => {
    await copy('whole', 'lost');
    await copy('whole', 'lost');
    expect(titles()).toEqual(['åpen dag', 'Tiltak whole']);
    expect(TestBed.inject(QuickWriter).drafts().length).toBe(1);
  });

  it('copies nothing twice where the button is pressed twice', async () => {
    store.choose(['whole', 'lost']);
    await Promise.all([store.copy(), store.copy()]);
    await settled();
    expect(titles()).toEqual(['åpen dag', 'Tiltak whole']);
    expect(TestBed.inject(QuickWriter).drafts().length).toBe(1);
  });

  it('can be tried again with what could not be read', async () => {
    await copy('missing');
    expect(store.progress()).toEqual({ missing: 'failed' });
    expect(store.ready()).toEqual(['missing']);

    const found = fromLastYear('missing');
    database.write({ [`${SOURCE}/measures/missing`]: measureFields(found) });
    await copy('missing');
    expect(store.progress()).toEqual({ missing: 'measure' });
  });

  it('begins anew with another plan', async () => {
    await copy('whole');
    store.choose(['lost']);
    store.follow({ unitId: 'school-1', year: 2024 });
    expect([store.source(), store.chosen(), store.progress()]).toEqual([null, [], {}]);
    expect(store.status()).toBe('ready');
  });

  it('asks for the plan again after an error', () => {
    const plans = TestBed.inject(PlanRepository) as DistantPlans;
    plans.isAway = true;
    store.follow({ unitId: 'school-1', year: 2025 });
    expect(store.status()).toEqual({ error: 'unavailable' });

    plans.isAway = false;
    store.retry();
    expect(store.status()).toBe('ready');
    expect(store.lines().length).toBe(5);
  });
});
