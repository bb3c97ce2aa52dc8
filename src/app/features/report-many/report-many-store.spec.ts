import { TestBed } from '@angular/core/testing';
import { MyAgenda } from '../../data/agenda/my-agenda';
import { Identity } from '../../data/identity/identity';
import { MeasureRepository } from '../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { Outbox } from '../../data/outbox/outbox';
import { contentOf } from '../../domain/measure/history';
import { Measure, MeasureContent } from '../../domain/measure/measure';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aUnit } from '../../testing/municipality';
import { aRequest } from '../../testing/requests';
import { NetworkedMeasures } from '../../testing/networked-measures';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  Fields,
  measureFields,
  memberFields,
  planFields,
  unitsFields,
} from '../../testing/stored-documents';
import { ReportManyStore } from './report-many-store';

const TODAY = '2026-05-04';
const PLAN = 'school-1-2026';
const [LATER, SOONER, THIRD] = ['later', 'sooner', 'third'].map((id) => `${PLAN}/${id}`);
const MEASURES = [
  aMeasure({ id: 'later', title: 'Den siste', deadline: '2026-12-01' }),
  aMeasure({ id: 'sooner', title: 'Den første', deadline: '2026-06-01' }),
  aMeasure({ id: 'third', title: 'Midt imellom', deadline: '2026-09-01' }),
  aMeasure({ id: 'done', status: 'completed', progress: 100, evaluation: 'Bra' }),
];

describe('Reporting on several measures', () => {
  let database: MemoryDatabase;
  let network: NetworkedMeasures;
  let store: InstanceType<typeof ReportManyStore>;

  beforeEach(() => {
    localStorage.clear();
    const documents: Record<string, Fields> = {
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(aDirectory([aUnit()])),
      'directory/people': { people: {} },
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
        provideDay(TODAY),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        { provide: MeasureRepository, useClass: NetworkedMeasures },
        ReportManyStore,
      ],
    });
    network = TestBed.inject(MeasureRepository) as NetworkedMeasures;
    TestBed.inject(Outbox);
    TestBed.inject(MyAgenda);
    TestBed.tick();
    store = TestBed.inject(ReportManyStore);
    store.begin();
  });
  afterEach(() => localStorage.clear());

  const row = (id: string) => store.rows().find((candidate) => candidate.id === id)!;
  const stored = (id: string) =>
    database.read(`plans/${id.replace('/', '/measures/')}`)!.data as Measure;
  const outcomes = () => store.rows().map(({ outcome }) => outcome);
  /** Somebody else saves, from another machine. */
  const elsewhere = (id: string, change: Partial<MeasureContent>) => {
    const base = MEASURES.find((measure) => id.endsWith(measure.id))!;
    return network.saveMeasure({
      planId: PLAN,
      measureId: base.id,
      base,
      content: { ...contentOf(base), ...change },
      by: 'leader-1',
      day: TODAY,
    });
  };

  it('has a row for each open measure, the nearest deadline first, with nothing to save', () => {
    expect(store.rows().map(({ measure }) => measure.title)).toEqual([
      'Den første',
      'Midt imellom',
      'Den siste',
    ]);
    expect(store.changed()).toEqual([]);
  });

  it('has those alone that somebody awaits a status of, where asked to', () => {
    const { id, ...request } = aRequest({ on: TODAY, measureIds: ['later', 'third', 'done'] });
    const plan = database.read(`plans/${PLAN}`)!.data as Fields;
    database.write({ [`plans/${PLAN}`]: { ...plan, requests: { [id]: request } } });
    TestBed.tick();
    store.begin(true);
    expect(store.rows().map((one) => one.id)).toEqual([THIRD, LATER]);
  });

  it('counts a row as changed while it differs from what is stored', () => {
    store.change(SOONER, { progress: 60 });
    expect(store.changed().map(({ id }) => id)).toEqual([SOONER]);
    store.change(SOONER, { progress: 40 });
    expect(store.changed()).toEqual([]);
    store.change(SOONER, { statusText: '   ' });
    expect(store.changed()).toEqual([]);
  });

  it('saves what changed and nothing else, as reported today', async () => {
    store.change(SOONER, { health: 'critical', statusText: '  Venter på svar.  ' });
    store.change(LATER, { progress: 70 });
    expect(await store.save()).toBe(2);

    expect(stored(SOONER)).toEqual(
      jasmine.objectContaining({
        health: 'critical',
        statusText: 'Venter på svar.',
        progress: 40,
        reportedOn: TODAY,
        version: 2,
      }),
    );
    expect(stored(LATER)).toEqual(jasmine.objectContaining({ progress: 70, reportedOn: TODAY }));
    expect(stored(THIRD).version).toBe(1);
    expect(outcomes()).toEqual(['saved', null, 'saved']);
  });

  it('begins a new message once one is saved, and can be saved again', async () => {
    store.change(SOONER, { statusText: 'Godt i gang.' });
    await store.save();
    expect(row(SOONER).report.statusText).toBe('');
    expect(store.changed()).toEqual([]);

    store.change(SOONER, { progress: 80 });
    expect(row(SOONER).outcome).toBeNull();
    expect(await store.save()).toBe(1);
    expect([stored(SOONER).version, stored(SOONER).progress]).toEqual([3, 80]);
  });

  it('overwrites nothing that somebody else has saved: it shows it, and keeps what is typed', async () => {
    store.change(SOONER, { progress: 60, statusText: 'Min melding' });
    await elsewhere(SOONER, { progress: 90, health: 'atRisk' });

    expect(await store.save()).toBe(0);
    expect(row(SOONER).outcome).toBe('overtaken');
    expect(stored(SOONER).progress).toBe(90);
    expect([row(SOONER).measure.progress, row(SOONER).measure.health]).toEqual([90, 'atRisk']);
    expect([row(SOONER).report.progress, row(SOONER).report.statusText]).toEqual([
      60,
      'Min melding',
    ]);

    // Saving once more is a choice, made with both in sight.
    expect(await store.save()).toBe(1);
    expect([stored(SOONER).version, stored(SOONER).progress]).toEqual([3, 60]);
  });

  it('keeps what is typed where the measure cannot be fetched, and saves the others', async () => {
    store.change(SOONER, { statusText: 'Min melding' });
    store.change(LATER, { progress: 70 });
    database.remove(`plans/${PLAN}/measures/sooner`);

    expect(await store.save()).toBe(1);
    expect(outcomes()).toEqual(['missing', null, 'saved']);
    expect(row(SOONER).report.statusText).toBe('Min melding');
    expect(store.changed().map(({ id }) => id)).toEqual([SOONER]);
  });

  it('keeps what is typed where the right to report is lost', async () => {
    store.change(SOONER, { statusText: 'Min melding' });
    database.write({ 'members/leader-1': memberFields(aMember({ role: 'contributor' })) });

    expect(await store.save()).toBe(0);
    expect(row(SOONER).outcome).toBe('notAllowed');
    expect(row(SOONER).report.statusText).toBe('Min melding');
  });

  it('is in safe keeping without network, and arrives later', async () => {
    jasmine.clock().install();
    try {
      network.cut();
      store.change(SOONER, { progress: 60 });
      const saving = store.save();
      // As long as it takes to give up waiting for the server.
      for (let second = 0; second < 10; second++) {
        await Promise.resolve();
        await Promise.resolve();
        jasmine.clock().tick(1000);
      }
      expect(await saving).toBe(1);
    } finally {
      jasmine.clock().uninstall();
    }
    expect(row(SOONER).outcome).toBe('waiting');
    expect(store.changed()).toEqual([]);
    expect(TestBed.inject(Outbox).waiting()).toBe(1);

    network.mend();
    await new Promise((resolve) => setTimeout(resolve));
    expect(stored(SOONER).progress).toBe(60);
  });

  it('saves nothing that the server would refuse, and keeps it as it is typed', async () => {
    store.change(SOONER, { statusText: 'Spør 010190 12345' });
    store.change(LATER, { progress: 140 });
    expect([store.changed().length, store.sound().length]).toEqual([2, 0]);
    expect(await store.save()).toBe(0);
    expect(row(SOONER).report.statusText).toBe('Spør 010190 12345');
    expect(row(LATER).report.progress).toBe(140);

    store.change(LATER, { progress: 70 });
    expect(await store.save()).toBe(1);
    expect(outcomes()).toEqual([null, null, 'saved']);
    expect(stored(LATER).progress).toBe(70);
  });

  it('says how far it has come', async () => {
    store.change(SOONER, { progress: 60 });
    store.change(LATER, { progress: 70 });
    const saving = store.save();
    expect(store.progress()).toEqual({ done: 0, total: 2 });
    await saving;
    expect(store.progress()).toBeNull();
  });

  it('moves no row under whoever writes', async () => {
    const before = store.rows();
    await elsewhere(LATER, { deadline: '2026-05-05', title: 'Ny tittel' });
    expect(store.rows()).toEqual(before);
  });
});
