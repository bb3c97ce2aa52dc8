import { TestBed } from '@angular/core/testing';
import { Identity } from '../../../data/identity/identity';
import { MeasureRepository } from '../../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { MemoryMeasureRepository } from '../../../data/memory/memory-measure-repository';
import { Outbox } from '../../../data/outbox/outbox';
import { MOST_AT_ONCE } from '../../../domain/bulk/bulk-action';
import { contentOf } from '../../../domain/measure/history';
import { Measure, MeasureContent } from '../../../domain/measure/measure';
import { MeasureWrite } from '../../../domain/measure/measure-write';
import { aMeasure } from '../../../testing/measures';
import { aDirectory, aMember, aUnit } from '../../../testing/municipality';
import { settled } from '../../../testing/settled';
import { SignedIn } from '../../../testing/signed-in';
import { provideDay } from '../../../testing/still-clock';
import {
  Fields,
  measureFields,
  memberFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../../testing/stored-documents';
import { aStrategy } from '../../../testing/strategies';
import { RegisterStore } from '../register-store';
import { SelectionStore } from '../selection-store';
import { BulkStore } from './bulk-store';

const PLAN = 'school-1-2026';
const MEASURES = [
  aMeasure({ id: 'first', title: 'Den første' }),
  aMeasure({ id: 'second', title: 'Den andre', deadline: '2026-07-31' }),
  aMeasure({ id: 'third', title: 'Den tredje' }),
  aMeasure({ id: 'done', status: 'completed', progress: 100, evaluation: 'Fullt hus.' }),
];

/** The in-memory measures, of which one is torn on its way, or met by somebody else's write. */
class FaultyMeasures extends MemoryMeasureRepository {
  failing = '';
  beforeSave: () => Promise<void> = async () => undefined;

  override async saveMeasure(write: MeasureWrite): Promise<void> {
    if (write.measureId === this.failing) {
      throw new Error('unavailable');
    }
    const before = this.beforeSave;
    this.beforeSave = async () => undefined;
    await before();
    return super.saveMeasure(write);
  }
}

describe('Changing several measures of the register', () => {
  let database: MemoryDatabase;
  let measures: FaultyMeasures;
  let store: InstanceType<typeof BulkStore>;

  beforeEach(async () => {
    localStorage.clear();
    const documents: Record<string, Fields> = {
      'members/advisor': memberFields(aMember({ uid: 'advisor', role: 'advisor' })),
      'directory/units': unitsFields(aDirectory([aUnit()])),
      'directory/people': { people: {} },
      'directory/strategy': { currentId: 'strategy-1' },
      'strategies/strategy-1': strategyFields(aStrategy()),
      [`plans/${PLAN}`]: planFields(MEASURES),
    };
    for (const measure of MEASURES) {
      documents[`plans/${PLAN}/measures/${measure.id}`] = measureFields(measure);
    }
    database = new MemoryDatabase({});
    database.write(documents);
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-05-04'),
        { provide: Identity, useFactory: () => new SignedIn('advisor') },
        { provide: MeasureRepository, useClass: FaultyMeasures },
        RegisterStore,
        SelectionStore,
        BulkStore,
      ],
    });
    measures = TestBed.inject(MeasureRepository) as FaultyMeasures;
    TestBed.inject(Outbox);
    store = TestBed.inject(BulkStore);
    for (let step = 0; step < 5; step++) {
      TestBed.tick();
      await settled();
    }
  });
  afterEach(() => localStorage.clear());

  const choose = (...ids: readonly string[]) =>
    TestBed.inject(SelectionStore).keepOnly(ids.map((measureId) => ({ planId: PLAN, measureId })));
  const stored = (id: string) => database.read(`plans/${PLAN}/measures/${id}`)!.data as Measure;
  const deadlines = (...ids: readonly string[]) => ids.map((id) => stored(id).deadline);
  const outcomes = () =>
    Object.fromEntries(
      Object.entries(store.outcomes()).map(([key, outcome]) => [key.split('/')[1], outcome]),
    );
  const moveToAugust = () => store.prepare({ kind: 'setDeadline', day: '2026-08-01' });
  /** Somebody else saves, from another machine. */
  const elsewhere = (id: string, change: Partial<MeasureContent>) => {
    const base = { ...stored(id), id };
    const content = { ...contentOf(base), ...change };
    return measures.saveMeasure({
      planId: PLAN,
      measureId: id,
      base,
      content,
      by: 'advisor',
      day: '2026-05-04',
    });
  };

  it('shows what will happen before anything does', () => {
    choose('first', 'done', 'nothing');
    expect(store.steps()).toEqual([]);
    moveToAugust();
    expect(store.steps().map(({ obstacle }) => obstacle)).toEqual([null, 'over', 'gone']);
    expect(store.steps()[0].change).toEqual({
      field: 'deadline',
      from: '2026-06-30',
      to: '2026-08-01',
    });
    expect(stored('first').version).toBe(1);
  });

  it('follows the plans until it begins', async () => {
    choose('first');
    moveToAugust();
    await elsewhere('first', { status: 'cancelled' });
    await settled();
    expect(store.steps()[0].obstacle).toBe('over');
  });

  it('writes each measure that can be changed, and leaves the others', async () => {
    choose('first', 'done', 'second');
    moveToAugust();
    await store.carryOut();
    expect(deadlines('first', 'second', 'done', 'third')).toEqual([
      '2026-08-01',
      '2026-08-01',
      '2026-06-30',
      '2026-06-30',
    ]);
    expect(outcomes()).toEqual({ first: 'saved', second: 'saved' });
    expect([store.phase(), store.safe(), stored('first').slips]).toEqual(['done', 2, 1]);
  });

  it('takes back what succeeded as new versions', async () => {
    choose('first', 'second');
    store.prepare({ kind: 'shiftDeadline', days: 7 });
    await store.carryOut();
    expect(deadlines('first', 'second')).toEqual(['2026-07-07', '2026-08-07']);
    await store.undo();
    expect(deadlines('first', 'second')).toEqual(['2026-06-30', '2026-07-31']);
    expect(stored('first').version).toBe(3);
    expect(outcomes()).toEqual({ first: 'takenBack', second: 'takenBack' });
    expect([store.phase(), store.safe()]).toEqual(['undone', 0]);
  });

  it('takes nothing back that somebody has changed in between', async () => {
    choose('first', 'second');
    moveToAugust();
    await store.carryOut();
    await elsewhere('first', { deadline: '2026-09-15' });
    await elsewhere('second', { progress: 90 });
    await store.undo();
    expect(outcomes()).toEqual({ first: 'changedSince', second: 'takenBack' });
    expect(deadlines('first', 'second')).toEqual(['2026-09-15', '2026-07-31']);
    expect(stored('second').progress).toBe(90);
  });

  it('goes on past one that fails, says so, and can try it again', async () => {
    measures.failing = 'first';
    choose('first', 'second');
    moveToAugust();
    await store.carryOut();
    expect(outcomes()).toEqual({ first: 'failed', second: 'saved' });
    // It is told here, and not once more at the top of every page.
    expect(TestBed.inject(Outbox).sentBack()).toEqual([]);

    measures.failing = '';
    store.tryOthersAgain();
    expect(store.steps().map(({ measureId }) => measureId)).toEqual(['first']);
    await store.carryOut();
    expect(outcomes()).toEqual({ first: 'saved' });
  });

  it('overwrites nothing where somebody saves at the same moment', async () => {
    measures.beforeSave = () => elsewhere('first', { deadline: '2026-10-01' });
    choose('first');
    moveToAugust();
    await store.carryOut();
    expect(outcomes()).toEqual({ first: 'overtaken' });
    expect(deadlines('first')).toEqual(['2026-10-01']);
  });

  it('tells of a refusal where the right to edit is lost on the way', async () => {
    choose('first', 'second');
    moveToAugust();
    measures.beforeSave = async () =>
      database.write({ 'members/advisor': memberFields(aMember({ role: 'contributor' })) });
    await store.carryOut();
    expect(outcomes()).toEqual({ first: 'notAllowed', second: 'notAllowed' });
    expect(store.safe()).toBe(0);
  });

  it('stops between two measures, and says so of the rest', async () => {
    choose('first', 'second', 'third');
    moveToAugust();
    measures.beforeSave = async () => store.stop();
    await store.carryOut();
    expect(outcomes()).toEqual({ first: 'saved', second: 'stopped', third: 'stopped' });
    await store.undo();
    expect(deadlines('first', 'second')).toEqual(['2026-06-30', '2026-07-31']);
  });

  it('tries nothing without network, and says so', async () => {
    choose('first');
    moveToAugust();
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      await store.carryOut();
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
    expect(outcomes()).toEqual({ first: 'offline' });
    expect(stored('first').version).toBe(1);
  });

  it('asks each unit once for all of its measures, and withdraws that', async () => {
    const requests = () =>
      Object.values(
        (database.read(`plans/${PLAN}`)!.data as { requests?: object }).requests ?? {},
      ) as { measureIds: string[]; note: string }[];
    choose('first', 'done', 'second');
    store.prepare({ kind: 'askStatus', note: 'Hvordan går det?' });
    await store.carryOut();
    expect(outcomes()).toEqual({ first: 'saved', second: 'saved' });
    expect(requests().map(({ measureIds, note }) => [measureIds, note])).toEqual([
      [['first', 'second'], 'Hvordan går det?'],
    ]);
    expect(stored('first').version).toBe(1);

    await store.undo();
    expect(requests()).toEqual([]);
    expect(outcomes()).toEqual({ first: 'takenBack', second: 'takenBack' });
    expect(store.safe()).toBe(0);
  });

  it('adds a channel and takes it off again', async () => {
    choose('first');
    store.prepare({ kind: 'addChannel', channelId: 'channel-2' });
    await store.carryOut();
    expect(stored('first').channelIds).toEqual(['channel-1', 'channel-2']);
    await store.undo();
    expect(stored('first').channelIds).toEqual(['channel-1']);
  });

  it('takes on so many at once and no more', () => {
    choose(...Array.from({ length: MOST_AT_ONCE + 1 }, (_, number) => `measure-${number}`));
    moveToAugust();
    expect(store.isTooMany()).toBeTrue();
    expect(store.steps()).toEqual([]);
    choose(...Array.from({ length: MOST_AT_ONCE }, (_, number) => `measure-${number}`));
    expect(store.isTooMany()).toBeFalse();
  });

  it('leaves chosen what did not succeed', async () => {
    measures.failing = 'first';
    choose('first', 'second');
    moveToAugust();
    await store.carryOut();
    store.leave();
    expect(TestBed.inject(SelectionStore).targets()).toEqual([
      { planId: PLAN, measureId: 'first' },
    ]);
  });
});
