import { TestBed } from '@angular/core/testing';
import { Identity } from '../../data/identity/identity';
import { MeasureRepository } from '../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { MemoryMeasureRepository } from '../../data/memory/memory-measure-repository';
import { Outbox } from '../../data/outbox/outbox';
import { MeasureWrite } from '../../domain/measure/measure-write';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aPerson, aUnit } from '../../testing/municipality';
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
import { DelegateStore } from './delegate-store';
import { PlanStore } from './plan-store';

const PLAN = 'plans/school-1-2026';

const MEASURES = [
  aMeasure({ id: 'late', deadline: '2026-09-01' }),
  aMeasure({ id: 'early', deadline: '2026-03-01' }),
  aMeasure({ id: 'kari-has-it', deadline: '2026-05-01', assigneeUid: 'kari' }),
  aMeasure({ id: 'archived', archived: true }),
  aMeasure({ id: 'done', status: 'completed', progress: 100, evaluation: 'Fullt hus.' }),
];

/** The in-memory measures, of which one is torn on its way. */
class FaultyMeasures extends MemoryMeasureRepository {
  readonly written: string[] = [];
  failing = '';

  override async saveMeasure(write: MeasureWrite): Promise<void> {
    this.written.push(write.measureId);
    if (write.measureId === this.failing) {
      throw new Error('unavailable');
    }
    return super.saveMeasure(write);
  }
}

describe('Delegating several measures', () => {
  let database: MemoryDatabase;
  let measures: FaultyMeasures;
  let store: InstanceType<typeof DelegateStore>;

  beforeEach(() => {
    localStorage.clear();
    const documents: Record<string, Fields> = {
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(aDirectory([aUnit()])),
      'directory/people': peopleFields(
        aDirectory(
          [],
          [
            aPerson({ uid: 'kari', displayName: 'Kari Utprøvli' }),
            aPerson({ uid: 'stranger', unitIds: [] }),
          ],
        ),
      ),
      [PLAN]: planFields(MEASURES),
    };
    for (const measure of MEASURES) {
      documents[`${PLAN}/measures/${measure.id}`] = measureFields(measure);
    }
    database = new MemoryDatabase(documents);
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-01-05'),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        { provide: MeasureRepository, useClass: FaultyMeasures },
        PlanStore,
        DelegateStore,
      ],
    });
    measures = TestBed.inject(MeasureRepository) as FaultyMeasures;
    store = TestBed.inject(DelegateStore);
    TestBed.inject(Outbox);
    TestBed.inject(PlanStore).follow({ unitId: 'school-1', year: 2026 });
    TestBed.tick();
  });
  afterEach(() => localStorage.clear());

  const assigneeOf = (id: string) =>
    (database.read(`${PLAN}/measures/${id}`)?.data as { assigneeUid: string }).assigneeUid;
  const readyIds = () => store.ready().map(({ id }) => id);

  it('offers what is still to be done, the earliest first, and those of the unit', () => {
    expect(store.lines().map(({ id }) => id)).toEqual(['early', 'kari-has-it', 'late']);
    expect(store.people().map(({ uid }) => uid)).toEqual(['kari']);
  });

  it('waits until somebody is chosen, and leaves what that person has', () => {
    store.tick(['early', 'kari-has-it']);
    expect(readyIds()).toEqual([]);
    store.chooseAssignee('kari');
    expect(readyIds()).toEqual(['early']);
    store.chooseAssignee('');
    expect(readyIds()).toEqual(['kari-has-it']);
  });

  it('delegates what is ticked and nothing else', async () => {
    store.tick(['early', 'late']);
    store.chooseAssignee('kari');
    expect(await store.delegate()).toBe(2);
    expect([assigneeOf('early'), assigneeOf('late')]).toEqual(['kari', 'kari']);
    expect(measures.written).toEqual(['early', 'late']);
    expect([store.chosen(), store.progress()]).toEqual([[], null]);
  });

  it('has chosen all of what is there now, whatever has left the list since', () => {
    expect(store.areAllChosen()).toBeFalse();
    store.tick(store.lines().map(({ id }) => id));
    expect(store.areAllChosen()).toBeTrue();
    database.write({ [PLAN]: planFields([...MEASURES.slice(1), aMeasure({ id: 'new' })]) });
    TestBed.tick();
    expect(store.areAllChosen()).toBeFalse();
    database.write({ [PLAN]: planFields(MEASURES.slice(1)) });
    TestBed.tick();
    expect(store.areAllChosen()).toBeTrue();
  });

  it('takes back', async () => {
    store.tick(['kari-has-it']);
    store.chooseAssignee('');
    expect(await store.delegate()).toBe(1);
    expect(assigneeOf('kari-has-it')).toBe('');
  });

  it('goes on past one that fails, says so, and keeps it ticked', async () => {
    measures.failing = 'early';
    store.tick(['early', 'late']);
    store.chooseAssignee('kari');
    expect(await store.delegate()).toBe(1);
    expect(store.outcomes()).toEqual({ early: 'failed', late: 'saved' });
    expect(store.chosen()).toEqual(['early']);
    store.tick(['early', 'late']);
    expect(store.outcomes()).toEqual({});
  });
});
