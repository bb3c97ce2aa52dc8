import { TestBed } from '@angular/core/testing';
import { Identity } from '../../data/identity/identity';
import { WriteRefused } from '../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { MemoryRequestRepository } from '../../data/memory/memory-request-repository';
import { YearChoice } from '../../data/plan/year-choice';
import { NewRequest, RequestRepository } from '../../data/request/request-repository';
import { WHOLE_BOARD } from '../../domain/follow-up/board';
import { Measure } from '../../domain/measure/measure';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, anArea, aPerson, aUnit } from '../../testing/municipality';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  Fields,
  memberFields,
  peopleFields,
  planFields,
  unitsFields,
} from '../../testing/stored-documents';
import { AskStore } from './ask-store';
import { FollowUpStore } from './follow-up-store';

const TODAY = '2026-05-10';
const ME = 'advisor-1';
const [SCHOOL, LIBRARY] = ['school-1-2026', 'library-2026'];
const DIRECTORY = aDirectory(
  [anArea(), aUnit(), aUnit({ id: 'library', name: 'Biblioteket', leaderUid: 'odd' })],
  [aPerson(), aPerson({ uid: ME, displayName: 'Randi Rådgiver', role: 'advisor' })],
);
const late = (id: string, changes: Partial<Measure> = {}) =>
  aMeasure({ id, deadline: '2026-05-01', reportedOn: '2026-05-02', ...changes });

/** The in-memory requests, of which one plan's are refused. */
class FaultyRequests extends MemoryRequestRepository {
  refused = '';

  override async ask(request: NewRequest): Promise<void> {
    if (request.planId === this.refused) {
      throw new WriteRefused('notAllowed');
    }
    return super.ask(request);
  }
}

describe('Asking from the board', () => {
  let requests: FaultyRequests;
  let store: InstanceType<typeof FollowUpStore>;
  let asking: InstanceType<typeof AskStore>;

  function open(uid = ME, standing: Fields = {}): void {
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(
          new MemoryDatabase({
            [`members/${ME}`]: memberFields(aMember({ uid: ME, role: 'advisor', unitIds: [] })),
            'members/leader-1': memberFields(aMember()),
            'directory/units': unitsFields(DIRECTORY),
            'directory/people': peopleFields(DIRECTORY),
            [`plans/${SCHOOL}`]: {
              ...planFields([late('a'), late('b'), late('told', { reportedOn: TODAY })]),
              requests: standing,
            },
            [`plans/${LIBRARY}`]: planFields([late('a')], 'library'),
          }),
        ),
        provideDay(TODAY),
        { provide: Identity, useFactory: () => new SignedIn(uid) },
        { provide: RequestRepository, useClass: FaultyRequests },
        FollowUpStore,
        AskStore,
      ],
    });
    requests = TestBed.inject(RequestRepository) as FaultyRequests;
    store = TestBed.inject(FollowUpStore);
    asking = TestBed.inject(AskStore);
    TestBed.tick();
  }
  const pickAll = () => store.tick(store.choices().get('area-1')?.ids ?? [], true);
  const unanswered = () => {
    TestBed.tick();
    return store.board().counts.unanswered;
  };
  const asked = () => asking.asked().map(({ planId }) => planId);

  it('lets go of what was ticked in a year that is no longer shown', () => {
    open();
    store.tick([`${SCHOOL}/late`], true);
    expect(store.picked().size).toBe(1);
    TestBed.inject(YearChoice).choose(2027);
    TestBed.tick();
    expect(store.picked().size).toBe(0);
  });

  it('picks all of an area or a unit that can be asked about', () => {
    open();
    pickAll();
    expect([...store.picked()].sort()).toEqual([`${LIBRARY}/a`, `${SCHOOL}/a`, `${SCHOOL}/b`]);
    store.tick([`${SCHOOL}/a`], false);
    const half = store.choices().get(SCHOOL);
    expect([half?.ids.length, half?.picked]).toEqual([2, 1]);
    expect(store.choices().get('area-1')?.picked).toBe(2);
  });

  it('keeps what is picked when it is narrowed to something else', () => {
    open();
    pickAll();
    store.setView({ ...WHOLE_BOARD, unitId: 'library' });
    expect(store.prepared().asks.map(({ planId }) => planId)).toEqual([LIBRARY, SCHOOL]);
  });

  it('asks each unit once, and takes all of it back', async () => {
    open();
    pickAll();
    asking.prepare(store.prepared().asks);
    const sending = asking.ask('Hvordan går det?');
    expect(asking.progress()).toEqual({ done: 0, total: 2 });
    await sending;
    expect([asking.progress(), asked()]).toEqual([null, [LIBRARY, SCHOOL]]);
    expect(unanswered()).toBe(3);
    expect(store.choices().get('area-1')?.ids).toEqual([]);
    expect(store.prepared().left.map(({ why }) => why)).toEqual(['asked', 'asked', 'asked']);

    await asking.undo();
    expect([asking.undone(), asked(), unanswered()]).toEqual([2, [], 0]);
  });

  it('tells which unit was not asked, and asks it alone once more', async () => {
    open();
    pickAll();
    requests.refused = SCHOOL;
    asking.prepare(store.prepared().asks);
    await asking.ask('');
    expect([asked(), asking.failed().map(({ planId }) => planId)]).toEqual([[LIBRARY], [SCHOOL]]);
    expect(asking.results()[SCHOOL].outcome).toBe('notAllowed');
    expect(unanswered()).toBe(1);

    requests.refused = '';
    const again = asking.ask('');
    expect(asking.progress()?.total).toBe(1);
    await again;
    expect([asked(), asking.failed(), unanswered()]).toEqual([[LIBRARY, SCHOOL], [], 3]);
  });

  it('takes back a request that stands, and tells where it could not', async () => {
    const at = '2026-05-03T09:00:00.000Z';
    open(ME, { r1: { by: ME, at, on: '2026-05-03', note: '', measureIds: ['a', 'b'] } });
    const [unit] = store.board().areas[0].units.filter(({ unitId }) => unitId === 'school-1');
    const [standing] = unit.requests;
    expect([standing.waiting, standing.days]).toEqual([2, 7]);
    expect(store.mayWithdraw(standing.request)).toBeTrue();

    const online = spyOnProperty(navigator, 'onLine').and.returnValue(false);
    expect(await store.withdraw(SCHOOL, 'r1')).toBeFalse();
    expect(store.withdrawals()).toEqual({ r1: 'offline' });
    online.and.returnValue(true);
    expect(await store.withdraw(SCHOOL, 'r1')).toBeTrue();
    expect([store.withdrawals(), unanswered()]).toEqual([{}, 0]);
  });

  it('is there for a leader to read, who asks nobody', () => {
    open('leader-1');
    expect(store.mayAsk()).toBeFalse();
    expect(store.board().measures).toBe(4);
  });
});
