import { TestBed } from '@angular/core/testing';
import { aContent, aMeasure } from '../../testing/measures';
import { aMember } from '../../testing/municipality';
import { SignedIn } from '../../testing/signed-in';
import { measureFields, memberFields, planFields } from '../../testing/stored-documents';
import { Identity } from '../identity/identity';
import { provideMemoryRepositories } from '../memory/memory-backend';
import { MemoryDatabase } from '../memory/memory-database';
import { MeasureClerk } from './measure-clerk';
import { Outbox } from './outbox';

const PLAN = 'school-1-2026';

describe('MeasureClerk', () => {
  const stored = aMeasure({ version: 2 });
  let database: MemoryDatabase;

  beforeEach(() => {
    localStorage.clear();
    database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      [`plans/${PLAN}`]: planFields([stored]),
      [`plans/${PLAN}/measures/${stored.id}`]: measureFields(stored),
    });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
      ],
    });
    TestBed.inject(Outbox);
    TestBed.tick();
  });

  const clerk = () => TestBed.inject(MeasureClerk);

  it('changes the measure as it stands', async () => {
    expect(await clerk().delegate(PLAN, stored.id, 'kari')).toBe('saved');
    const measure = await clerk().fetch(PLAN, stored.id);
    expect([measure?.assigneeUid, measure?.version]).toEqual(['kari', 3]);
  });

  it('says that there is no such measure', async () => {
    expect(await clerk().delegate(PLAN, 'nothing', 'kari')).toBe('missing');
  });

  it('waits for the version that was seen where only an older one has come', async () => {
    const fetched = clerk().fetch(PLAN, stored.id, stored.version + 1);
    expect(await clerk().delegate(PLAN, stored.id, 'kari')).toBe('saved');
    expect((await fetched)?.version).toBe(stored.version + 1);
  });

  it('sends the same once more where it failed on its way', async () => {
    const outbox = TestBed.inject(Outbox);
    const content = aContent({ assigneeUid: 'kari' });
    await outbox.send({
      planId: PLAN,
      measureId: stored.id,
      base: aMeasure({ version: 1 }),
      content,
      by: 'leader-1',
      day: '2026-03-02',
    });
    expect(outbox.sentBackFor(PLAN, stored.id)).not.toBeNull();
    expect(await clerk().delegate(PLAN, stored.id, 'kari')).toBe('saved');
    expect(outbox.letters()).toEqual([]);
  });

  it('leaves what came back with its text until its writer has decided', async () => {
    const outbox = TestBed.inject(Outbox);
    const content = aContent({ title: 'Skrevet uten nett' });
    const base = aMeasure({ version: 1 });
    const write = { planId: PLAN, measureId: stored.id, base, content, by: 'leader-1' };
    await outbox.send({ ...write, day: '2026-03-02' });

    expect(await clerk().delegate(PLAN, stored.id, 'kari')).toBe('undecided');
    expect(outbox.sentBackFor(PLAN, stored.id)?.write.content.title).toBe('Skrevet uten nett');
  });

  it('lets go of what came back once it has been told', async () => {
    const outbox = TestBed.inject(Outbox);
    const base = aMeasure({ version: 1 });
    const content = aContent({ assigneeUid: 'kari' });
    const write = { planId: PLAN, measureId: stored.id, base, content, by: 'leader-1' };
    await outbox.send({ ...write, day: '2026-03-02' });
    clerk().letGo(PLAN, 'another');
    expect(outbox.sentBack().length).toBe(1);
    clerk().letGo(PLAN, stored.id);
    expect(outbox.letters()).toEqual([]);
  });
});
