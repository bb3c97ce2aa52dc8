import { TestBed } from '@angular/core/testing';
import { Identity } from '../../data/identity/identity';
import { MeasureRepository, WriteRefused } from '../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { Municipality } from '../../data/municipality/municipality';
import { Outbox } from '../../data/outbox/outbox';
import { contentOf } from '../../domain/measure/history';
import { Measure, MeasureContent } from '../../domain/measure/measure';
import { MeasureWrite } from '../../domain/measure/measure-write';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aPerson } from '../../testing/municipality';
import { NetworkedMeasures } from '../../testing/networked-measures';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  measureFields,
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { MeasureDraft } from './measure-draft';
import { MeasureStore } from './measure-store';

const PLAN = 'school-1-2026';
const STORED = aMeasure({ title: 'Åpen dag', acknowledgedBy: 'leader-1' });
/** More than anybody is left to wait before the form lets go. */
const LONG_MS = 4500;

/** The in-memory measures behind a network, and a server that may refuse. */
class StubbornMeasures extends NetworkedMeasures {
  isRefusing = false;
  readonly written: MeasureWrite[] = [];

  override async saveMeasure(write: MeasureWrite): Promise<void> {
    this.written.push(write);
    if (this.isRefusing) {
      throw new WriteRefused('notAllowed');
    }
    return super.saveMeasure(write);
  }
}

describe('A measure while somebody writes in it', () => {
  const directory = aDirectory(undefined, [aPerson(), aPerson({ uid: 'kari' })]);
  let database: MemoryDatabase;
  let measures: StubbornMeasures;
  let draft: MeasureDraft;

  beforeEach(() => {
    localStorage.clear();
    jasmine.clock().install();
    database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      'members/kari': memberFields(aMember({ uid: 'kari' })),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      'strategies/strategy-1': strategyFields(aStrategy()),
      [`plans/${PLAN}`]: planFields([STORED]),
      [`plans/${PLAN}/measures/${STORED.id}`]: measureFields(STORED),
    });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-04-01'),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        { provide: MeasureRepository, useClass: StubbornMeasures },
        MeasureStore,
        MeasureDraft,
      ],
    });
    measures = TestBed.inject(MeasureRepository) as StubbornMeasures;
    TestBed.inject(Municipality);
    TestBed.inject(Outbox);
    TestBed.tick();
    draft = opened(STORED.id);
  });
  afterEach(() => {
    jasmine.clock().uninstall();
    localStorage.clear();
  });

  function opened(measureId: string, planId = PLAN, isNew = false): MeasureDraft {
    TestBed.inject(MeasureStore).follow({ planId, measureId, isNew });
    TestBed.tick();
    const begun = TestBed.inject(MeasureDraft);
    begun.begin();
    return begun;
  }
  const type = (change: Partial<MeasureContent>) =>
    draft.model.update((content) => ({ ...content, ...change }));
  /** Somebody saves from another machine. */
  const elsewhere = (by: string, change: Partial<MeasureContent>, base: Measure = STORED) => {
    const content = { ...contentOf(base), ...change };
    const write = { planId: PLAN, measureId: base.id, base, content, by, day: '2026-04-01' };
    return NetworkedMeasures.prototype.saveMeasure.call(measures, write);
  };
  const stored = () => TestBed.inject(MeasureStore).measure();

  it('has nothing to lose before anything is typed, nor once it is typed back', () => {
    expect(draft.hasUnsavedText()).toBeFalse();
    type({ title: 'Åpen kveld' });
    expect(draft.hasUnsavedText()).toBeTrue();
    type({ title: 'Åpen dag' });
    expect(draft.hasUnsavedText()).toBeFalse();
  });

  it('is saved as the next version, without space around its texts', async () => {
    type({ title: ' Åpen kveld ' });
    expect(await draft.save()).toBeTrue();
    expect([stored()?.title, stored()?.version]).toEqual(['Åpen kveld', 2]);
    expect([draft.saving(), draft.hasUnsavedText()]).toEqual(['saved', false]);
  });

  it('is no new version where nothing is changed', async () => {
    type({ title: 'Åpen dag ' });
    expect(await draft.save()).toBeTrue();
    expect([measures.written.length, draft.saving()]).toEqual([0, 'saved']);
  });

  it('may be left when the server does not answer, and arrives later', async () => {
    measures.cut();
    type({ title: 'Åpen kveld' });
    const saving = draft.save();
    expect(draft.saving()).toBe('saving');
    jasmine.clock().tick(LONG_MS);
    expect(await saving).toBeTrue();
    expect([draft.saving(), draft.hasUnsavedText()]).toEqual(['waiting', false]);
    measures.mend();
    await settled();
    expect(stored()?.title).toBe('Åpen kveld');
  });

  it('keeps what is typed where the server refuses it, and says so', async () => {
    measures.isRefusing = true;
    type({ title: 'Åpen kveld' });
    expect(await draft.save()).toBeFalse();
    expect([draft.refusal(), draft.model().title]).toEqual(['notAllowed', 'Åpen kveld']);

    measures.isRefusing = false;
    expect(await draft.save()).toBeTrue();
    expect([draft.refusal(), stored()?.title]).toEqual([null, 'Åpen kveld']);
    expect(TestBed.inject(Outbox).letters()).toEqual([]);
  });

  it("meets somebody else's newer version as a conflict, and goes on from it", async () => {
    type({ title: 'Åpen kveld' });
    await elsewhere('kari', { progress: 60 });
    expect(draft.conflict()?.theirs.version).toBe(2);
    expect(draft.conflict()?.base.title).toBe('Åpen dag');

    draft.resolve({ ...contentOf(stored()!), title: 'Åpen kveld' }, stored()!);
    expect(draft.conflict()).toBeNull();
    expect(await draft.save()).toBeTrue();
    expect([stored()?.title, stored()?.progress, stored()?.version]).toEqual(['Åpen kveld', 60, 3]);
  });

  it('shows the newest of several newer versions', async () => {
    type({ title: 'Åpen kveld' });
    await elsewhere('kari', { progress: 60 });
    await draft.save();
    await elsewhere('kari', { progress: 70 }, stored()!);
    expect(draft.conflict()?.theirs.progress).toBe(70);
  });

  it('meets no conflict in what was just sent from here', async () => {
    type({ title: 'Åpen kveld' });
    const saving = draft.save();
    await settled();
    expect([stored()?.version, draft.conflict()]).toEqual([2, null]);
    await saving;
    expect(draft.conflict()).toBeNull();
  });

  it('gives way to a newer version while nothing is typed', async () => {
    await elsewhere('kari', { progress: 60 });
    expect(draft.isOvertaken()).toBeTrue();
    draft.begin();
    expect([draft.model().progress, draft.isOvertaken()]).toEqual([60, false]);
  });

  it('gives way to its own version, loaded again while it was being saved', async () => {
    type({ title: 'Åpen kveld ' });
    await elsewhere('leader-1', { title: 'Åpen kveld' });
    expect(draft.isOvertaken()).toBeTrue();
  });

  it('does not give way while something else is typed', async () => {
    type({ title: 'Åpen morgen' });
    await elsewhere('leader-1', { title: 'Åpen kveld' });
    expect([draft.isOvertaken(), draft.conflict()?.theirs.title]).toEqual([false, 'Åpen kveld']);
  });

  it('begins on what came back of an earlier attempt', async () => {
    measures.isRefusing = true;
    type({ title: 'Åpen kveld' });
    await draft.save();
    draft.begin();
    expect([draft.model().title, draft.refusal()]).toEqual(['Åpen kveld', 'notAllowed']);
  });

  it('begins on a draft, and knows what it grew from', () => {
    const content = { ...contentOf(STORED), title: 'Fra kladden' };
    draft.begin(undefined, {
      id: STORED.id,
      planId: PLAN,
      content,
      base: STORED,
      savedAt: new Date(),
    });
    expect(draft.hasUnsavedText()).toBeTrue();
    expect(draft.toDraft()).toEqual({ id: STORED.id, planId: PLAN, content, base: STORED });
  });

  it('makes the plan of a year that has none, ahead of the measure', async () => {
    draft = opened('new-1', 'school-1-2027', true);
    type({ ...contentOf(STORED), start: '2027-01-04', deadline: '2027-02-01' });
    expect(await draft.save()).toBeTrue();
    expect(database.read('plans/school-1-2027')).not.toBeNull();
    expect(stored()?.version).toBe(1);
  });

  it('is taken on by whoever makes it and leads the unit', () => {
    draft = opened('new-1', PLAN, true);
    expect(draft.model().acknowledgedBy).toBe('leader-1');
  });

  it('says what is wrong in the field where it stands', () => {
    type({ title: '', deadline: '2026-01-01', message: 'Spør 010190 12345', goalIds: ['gone'] });
    const kinds = (['title', 'deadline', 'message', 'goalIds', 'progress'] as const).map((field) =>
      draft.fields[field]()
        .errors()
        .map(({ kind }) => kind),
    );
    expect(kinds).toEqual([['required'], ['beforeStart'], ['identityNumber'], ['unknownId'], []]);
  });
});
