import { TestBed } from '@angular/core/testing';
import { Identity } from '../../data/identity/identity';
import { MeasureRepository } from '../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { MemoryMeasureRepository } from '../../data/memory/memory-measure-repository';
import { Outbox } from '../../data/outbox/outbox';
import { MeasureWrite } from '../../domain/measure/measure-write';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember } from '../../testing/municipality';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  Fields,
  measureFields,
  memberFields,
  peopleFields,
  planFields,
  unitsFields,
} from '../../testing/stored-documents';
import { MyPageStore } from './my-page-store';

const PLAN = 'school-1-2026';
const TODAY = '2026-05-10';
const directory = aDirectory();

/** From before the leader came, and told of lately. */
const MEASURES = [
  aMeasure({ id: 'late', deadline: '2026-05-01', reportedOn: '2026-05-02' }),
  aMeasure({ id: 'one', deadline: '2026-09-01', reportedOn: '2026-05-02' }),
  aMeasure({ id: 'two', deadline: '2026-10-01', reportedOn: '2026-05-02' }),
  aMeasure({
    id: 'known',
    deadline: '2026-11-01',
    reportedOn: '2026-05-02',
    acknowledgedBy: 'leader-1',
    acknowledgedOn: '2026-01-05',
  }),
];

/** The in-memory measures, of which one is torn on its way. */
class FaultyMeasures extends MemoryMeasureRepository {
  failing = '';

  override async saveMeasure(write: MeasureWrite): Promise<void> {
    if (write.measureId === this.failing) {
      throw new Error('unavailable');
    }
    return super.saveMeasure(write);
  }
}

describe('Acknowledging on my page', () => {
  let measures: FaultyMeasures;
  let store: InstanceType<typeof MyPageStore>;

  beforeEach(() => {
    localStorage.clear();
    const documents: Record<string, Fields> = {
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      [`plans/${PLAN}`]: { ...planFields(MEASURES), status: 'submitted' },
    };
    for (const measure of MEASURES) {
      documents[`plans/${PLAN}/measures/${measure.id}`] = measureFields(measure);
    }
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(new MemoryDatabase(documents)),
        provideDay(TODAY),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        { provide: MeasureRepository, useClass: FaultyMeasures },
        MyPageStore,
      ],
    });
    measures = TestBed.inject(MeasureRepository) as FaultyMeasures;
    TestBed.inject(Outbox);
    store = TestBed.inject(MyPageStore);
    TestBed.tick();
  });
  afterEach(() => localStorage.clear());

  const groups = () =>
    store.groups().map(({ reason, items }) => [reason, items.map(({ id }) => id.split('/')[1])]);
  const idsToTakeOn = () => store.handover().map(({ measure }) => measure.id);

  it('is asked for under the most urgent reason of each', () => {
    expect(groups()).toEqual([
      ['overdue', ['late']],
      ['handover', ['one', 'two']],
    ]);
    expect(idsToTakeOn()).toEqual(['late', 'one', 'two']);
  });

  it('takes one off the list and leaves the others', async () => {
    expect(await store.acknowledge([store.handover()[1]])).toBe(1);
    expect(idsToTakeOn()).toEqual(['late', 'two']);
  });

  it('takes on all that is left, also what is asked for under another reason', async () => {
    const all = store.acknowledge(store.handover());
    expect(store.progress()).toEqual({ done: 0, total: 3 });
    expect(await all).toBe(3);
    expect(store.progress()).toBeNull();
    expect(groups()).toEqual([['overdue', ['late']]]);
    expect(idsToTakeOn()).toEqual([]);
  });

  it('says which one was not taken on, and goes on with the others', async () => {
    measures.failing = 'one';
    expect(await store.acknowledge(store.handover())).toBe(2);
    expect(store.failures()).toEqual({ [`${PLAN}/one`]: 'failed' });
    measures.failing = '';
    await store.acknowledge(store.handover());
    expect([store.failures(), idsToTakeOn()]).toEqual([{}, []]);
  });
});
