import { TestBed } from '@angular/core/testing';
import { Identity } from '../../../data/identity/identity';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { dismissalOf } from '../../../domain/coordination/dismissal';
import { Role } from '../../../domain/member/member';
import { aMeasure } from '../../../testing/measures';
import { aDirectory, aMember, anArea, aUnit } from '../../../testing/municipality';
import { SignedIn } from '../../../testing/signed-in';
import { provideDay } from '../../../testing/still-clock';
import {
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../../testing/stored-documents';
import { aStrategy } from '../../../testing/strategies';
import { CoordinationStore } from '../coordination-store';
import { ClashStore } from './clash-store';

const days = { start: '2026-06-15', deadline: '2026-06-19' };
const DOCUMENT = 'coordination/2026';

describe('The store of clashes', () => {
  let database: MemoryDatabase;

  beforeEach(() => {
    const directory = aDirectory([anArea(), aUnit(), aUnit({ id: 'library', leaderUid: '' })]);
    database = new MemoryDatabase({});
    database.write({
      'strategies/strategy-1': strategyFields(aStrategy()),
      'directory/strategy': { currentId: 'strategy-1' },
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      'plans/school-1-2026': planFields([aMeasure({ id: 'm1', ...days })]),
      'plans/library-2026': planFields([aMeasure({ id: 'm2', ...days })], 'library'),
    });
  });

  /** The page as somebody has it, loaded anew. */
  function open(role: Role = 'advisor'): InstanceType<typeof ClashStore> {
    TestBed.resetTestingModule();
    database.write({ [`members/${role}`]: memberFields(aMember({ uid: role, role })) });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-06-10'),
        { provide: Identity, useFactory: () => new SignedIn(role) },
        CoordinationStore,
        ClashStore,
      ],
    });
    const store = TestBed.inject(ClashStore);
    TestBed.tick();
    return store;
  }
  const first = (store: InstanceType<typeof ClashStore>) => store.clashes()!.coming[0];
  const awayIn = (store: InstanceType<typeof ClashStore>) =>
    dismissalOf(first(store), store.dismissals());

  it('finds the clashes of the plans', () => {
    const store = open();
    expect(store.status()).toBe('ready');
    expect(store.clashes()?.coming.map(({ id }) => id)).toEqual(['2026-06-15~group-1~channel-1']);
    expect(awayIn(store)).toBeNull();
  });

  it('puts one away for everybody, for good, and brings it back', async () => {
    const store = open();
    expect(await store.putAway(first(store), '  De deler.  ')).toBeTrue();
    expect(awayIn(store)?.reason).toBe('De deler.');

    const other = open('admin');
    expect(awayIn(other)?.by).toBe('advisor');
    expect(awayIn(other)?.at).toBeInstanceOf(Date);
    await other.bringBack(first(other).id);
    expect(awayIn(other)).toBeNull();
    expect(awayIn(open())).toBeNull();
  });

  it('has it back once another measure joins', async () => {
    const store = open();
    await store.putAway(first(store), '');
    const joins = aMeasure({ id: 'm3', ...days });
    database.write({ 'plans/area-1-2026': planFields([joins], 'area-1') });
    TestBed.tick();
    expect(first(store).measures.length).toBe(3);
    expect(awayIn(store)).toBeNull();
  });

  it('writes nothing that is wrong, and says why until the next try', async () => {
    const store = open();
    const { id } = first(store);
    expect(await store.putAway(first(store), 'Ring 010190 12345')).toBeFalse();
    expect(store.problems()).toEqual({ [id]: 'identityNumber' });
    expect(database.read(DOCUMENT)).toBeNull();
    await store.putAway(first(store), '');
    expect(store.problems()).toEqual({});
  });

  it('is for advisors and administrators to write in, whatever the page shows', async () => {
    for (const [role, may] of [
      ['advisor', true],
      ['admin', true],
      ['leader', false],
      ['contributor', false],
      ['executive', false],
    ] as const) {
      const store = open(role);
      expect(store.mayPutAway()).withContext(role).toBe(may);
      expect(await store.putAway(first(store), ''))
        .withContext(role)
        .toBe(may);
      expect(Object.values(store.problems())).toEqual(may ? [] : ['notAllowed']);
    }
  });

  it('tells of what cannot be read, and shows the clashes all the same', () => {
    database.write({ [DOCUMENT]: { dismissed: { x: 7 }, lastEntry: 'x' } });
    const store = open();
    expect(store.unreadable().map(({ path }) => path)).toEqual([DOCUMENT]);
    expect(store.clashes()?.coming.length).toBe(1);
  });
});
