import { TestBed } from '@angular/core/testing';
import { NEVER, Observable, throwError } from 'rxjs';
import { Found } from '../../../data/document/unreadable';
import { Identity } from '../../../data/identity/identity';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { CoordinationRepository } from '../../../data/coordination/coordination-repository';
import { MemoryCoordinationRepository } from '../../../data/memory/memory-coordination-repository';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { MemoryPlanRepository } from '../../../data/memory/memory-repositories';
import { PlanRepository } from '../../../data/plan/plan-repository';
import { YearChoice } from '../../../data/plan/year-choice';
import { Dismissal, DISMISSAL_LIMITS, dismissalOf } from '../../../domain/coordination/dismissal';
import { addDays } from '../../../domain/day/day';
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

/** The in-memory dismissals, where the server has trouble. */
class TroubledCoordination extends MemoryCoordinationRepository {
  isDown = false;
  isSlow = false;

  override watchDismissals(year: number): Observable<Found<readonly Dismissal[]>> {
    if (this.isSlow) {
      return NEVER;
    }
    return this.isDown ? throwError(() => new Error('down')) : super.watchDismissals(year);
  }

  override async putAway(...dismissal: Parameters<CoordinationRepository['putAway']>) {
    if (this.isDown) {
      throw new Error('down');
    }
    return super.putAway(...dismissal);
  }
}

/** The in-memory plans, which may be out of reach. */
class TroubledPlans extends MemoryPlanRepository {
  static isDown = false;

  override watchPlansOfYear(year: number) {
    return TroubledPlans.isDown
      ? throwError(() => new Error('no plans'))
      : super.watchPlansOfYear(year);
  }
}

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
        TroubledCoordination,
        { provide: CoordinationRepository, useExisting: TroubledCoordination },
        { provide: PlanRepository, useClass: TroubledPlans },
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

  it('shows none of another year while its plans cannot be had', () => {
    const store = open();
    expect(store.clashes()).not.toBeNull();
    TroubledPlans.isDown = true;
    TestBed.inject(YearChoice).choose(2027);
    TestBed.tick();
    TroubledPlans.isDown = false;
    expect([store.clashes(), store.done()]).toEqual([null, 0]);
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

  it('keeps what went wrong with one beside the others, and forgets it at the next try', async () => {
    const channelIds = ['channel-1', 'channel-2'];
    database.write({
      'plans/school-1-2026': planFields([aMeasure({ id: 'm1', channelIds, ...days })]),
      'plans/library-2026': planFields([aMeasure({ id: 'm2', channelIds, ...days })], 'library'),
    });
    const store = open('leader');
    const [one, other] = store.clashes()!.coming;
    await store.putAway(one, '');
    await store.bringBack(other.id);
    expect(store.problems()).toEqual({ [one.id]: 'notAllowed', [other.id]: 'notAllowed' });
    database.write({ 'members/leader': memberFields(aMember({ uid: 'leader', role: 'advisor' })) });
    await store.bringBack(other.id);
    expect(store.problems()).toEqual({ [one.id]: 'notAllowed' });
  });

  it('tells of trouble with the server, and tries again', async () => {
    const store = open();
    const server = TestBed.inject(TroubledCoordination);
    server.isDown = true;
    expect(await store.putAway(first(store), '')).toBeFalse();
    expect(Object.values(store.problems())).toEqual(['failed']);

    store.retry();
    expect(store.status()).toEqual({ error: 'down' });
    server.isDown = false;
    store.retry();
    expect(store.status()).toBe('ready');
    expect(await store.putAway(first(store), '')).toBeTrue();
  });

  it('finds nothing while the plans cannot be had, and asks for them again', () => {
    TroubledPlans.isDown = true;
    const store = open();
    expect(store.status()).toEqual({ error: 'no plans' });
    expect(store.clashes()).toBeNull();
    TroubledPlans.isDown = false;
    store.retry();
    TestBed.tick();
    expect(store.status()).toBe('ready');
    expect(store.clashes()?.coming.length).toBe(1);
  });

  it('tells how far it has come with many measures', () => {
    const many = Array.from({ length: 250 }, (_, at) => aMeasure({ id: `n${at}`, ...days }));
    database.write({ 'plans/area-1-2026': planFields(many, 'area-1') });
    let now = 0;
    // Each look at the clock finds half a frame gone.
    spyOn(performance, 'now').and.callFake(() => (now += 10));
    const store = open();
    expect(store.clashes()).toBeNull();
    expect(store.done()).toBeGreaterThan(0);
    expect(store.done()).toBeLessThan(1);
  });

  it('makes room for another by letting go of weeks that are over, and of no others', async () => {
    const fill = (monday: string) =>
      database.write({
        [DOCUMENT]: {
          dismissed: Object.fromEntries(
            Array.from({ length: DISMISSAL_LIMITS.clashes }, (_, at) => [
              `${monday}~group-${at}~channel-9`,
              { measureIds: ['a', 'b'], reason: '', by: 'advisor', at: new Date() },
            ]),
          ),
          lastEntry: '',
        },
      });
    fill('2026-01-05');
    const store = open();
    expect(await store.putAway(first(store), '')).toBeTrue();
    expect([...store.dismissals().keys()]).toEqual([first(store).id]);

    fill('2026-09-07');
    expect(await store.putAway(first(store), '')).toBeFalse();
    expect(Object.values(store.problems())).toEqual(['full']);
  });

  it('has those of the year chosen, and none of another', async () => {
    const store = open();
    await store.putAway(first(store), '');
    const next = { start: addDays(days.start, 364), deadline: addDays(days.deadline, 364) };
    database.write({
      'plans/school-1-2027': planFields([aMeasure({ id: 'n1', ...next })], 'school-1', 2027),
      'plans/library-2027': planFields([aMeasure({ id: 'n2', ...next })], 'library', 2027),
    });
    TestBed.inject(YearChoice).choose(2027);
    TestBed.tick();
    expect(store.dismissals().size).toBe(0);
    await store.putAway(first(store), '');
    expect(database.read('coordination/2027')).not.toBeNull();
    await store.bringBack(first(store).id);
    expect(store.dismissals().size).toBe(0);
    TestBed.inject(YearChoice).choose(2026);
    TestBed.tick();
    expect(store.dismissals().size).toBe(1);

    // What stood before is not taken for another year's while that is waited for.
    TestBed.inject(TroubledCoordination).isSlow = true;
    TestBed.inject(YearChoice).choose(2028);
    TestBed.tick();
    expect([store.status(), store.dismissals().size]).toEqual(['loading', 0]);
  });

  it('tells of what cannot be read, and shows the clashes all the same', () => {
    database.write({ [DOCUMENT]: { dismissed: { x: 7 }, lastEntry: 'x' } });
    const store = open();
    expect(store.unreadable().map(({ path }) => path)).toEqual([DOCUMENT]);
    expect(store.clashes()?.coming.length).toBe(1);
  });
});
