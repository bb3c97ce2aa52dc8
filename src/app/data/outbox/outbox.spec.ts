import { TestBed } from '@angular/core/testing';
import { MeasureWrite } from '../../domain/measure/measure-write';
import { aContent } from '../../testing/measures';
import { aMember } from '../../testing/municipality';
import { NetworkedMeasures } from '../../testing/networked-measures';
import { memberFields, planFields } from '../../testing/stored-documents';
import { SignedIn } from '../../testing/signed-in';
import { Identity } from '../identity/identity';
import { MeasureRepository } from '../measure/measure-repository';
import { provideMemoryRepositories } from '../memory/memory-backend';
import { MemoryDatabase } from '../memory/memory-database';
import { Outbox } from './outbox';

const SHELF = 'rettesnor.outbox.leader-1.school-1-2026/measure-1/1';

describe('Outbox', () => {
  let network: NetworkedMeasures;
  let outbox: InstanceType<typeof Outbox>;
  let database: MemoryDatabase;

  const write = (changes: Partial<MeasureWrite> = {}): MeasureWrite => ({
    planId: 'school-1-2026',
    measureId: 'measure-1',
    base: null,
    content: aContent(),
    by: 'leader-1',
    day: '2026-03-02',
    ...changes,
  });

  const open = (): void => {
    TestBed.resetTestingModule();
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        { provide: MeasureRepository, useClass: NetworkedMeasures },
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
      ],
    });
    network = TestBed.inject(MeasureRepository) as NetworkedMeasures;
    outbox = TestBed.inject(Outbox);
    TestBed.tick();
  };

  beforeEach(() => {
    localStorage.clear();
    database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      'plans/school-1-2026': planFields(),
    });
    open();
  });
  afterEach(() => localStorage.clear());

  it('is empty once what was sent has arrived', async () => {
    expect(await outbox.send(write())).toBeNull();

    expect([outbox.waiting(), outbox.sentBack().length]).toEqual([0, 0]);
  });

  it('counts what waits for the network', async () => {
    network.cut();
    const sending = outbox.send(write());
    expect(outbox.waiting()).toBe(1);

    network.mend();
    await sending;
    expect(outbox.waiting()).toBe(0);
  });

  it('keeps what was refused with its text', async () => {
    const refused = write({ planId: 'school-2-2026', content: aContent({ title: 'Min tekst' }) });
    await outbox.send(refused);

    const letter = outbox.sentBackFor('school-2-2026', 'measure-1');
    expect(letter?.returned).toEqual({ refused: 'notAllowed' });
    expect(letter?.write.content.title).toBe('Min tekst');
  });

  it('gives the version that came first where two wrote', async () => {
    await outbox.send(write({ content: aContent({ title: 'Deres' }) }));
    await outbox.send(write({ content: aContent({ title: 'Min' }) }));

    const returned = outbox.sentBackFor('school-1-2026', 'measure-1')?.returned;
    expect(returned && 'conflict' in returned && returned.conflict.title).toBe('Deres');
  });

  it('lets go of what its writer has decided about', async () => {
    await outbox.send(write({ planId: 'school-2-2026' }));
    const letter = outbox.sentBackFor('school-2-2026', 'measure-1');

    outbox.discard(letter?.id ?? '');

    expect(outbox.sentBack()).toEqual([]);
  });

  it('still has what was refused after the page was closed', async () => {
    await outbox.send(write({ planId: 'school-2-2026', content: aContent({ title: 'Min' }) }));

    open();

    expect(outbox.sentBack().map((letter) => letter.write.content.title)).toEqual(['Min']);
  });

  it('finds out after the page was closed that what waited has arrived', async () => {
    await outbox.send(write());
    const waiting = { id: 'school-1-2026/measure-1/1', write: write(), returned: null };
    localStorage.setItem(SHELF, JSON.stringify(waiting));

    open();
    expect(outbox.waiting()).toBe(1);
    await TestBed.inject(MeasureRepository).confirmMeasure(write());
    await Promise.resolve();

    expect([outbox.waiting(), outbox.sentBack().length]).toEqual([0, 0]);
  });

  it('finds out after the page was closed that somebody else came first', async () => {
    await outbox.send(write({ content: aContent({ title: 'Deres' }), by: 'leader-1' }));
    const other = write({ by: 'leader-9', content: aContent({ title: 'Min' }) });
    localStorage.setItem(
      SHELF,
      JSON.stringify({ id: 'school-1-2026/measure-1/1', write: other, returned: null }),
    );

    open();
    await new Promise((resolve) => setTimeout(resolve));

    const returned = outbox.sentBack()[0]?.returned;
    expect(returned && 'conflict' in returned && returned.conflict.title).toBe('Deres');
  });

  it('leaves what it cannot read where it is', () => {
    localStorage.setItem(SHELF, '{"id": 7}');

    open();

    expect(outbox.letters()).toEqual([]);
    expect(localStorage.getItem(SHELF)).not.toBeNull();
  });
});
