import { TestBed } from '@angular/core/testing';
import { Identity } from '../../../data/identity/identity';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { RequestClerk } from '../../../data/request/request-clerk';
import { planAsk } from '../../../domain/bulk/plan-ask';
import { BulkStep } from '../../../domain/bulk/plan-bulk';
import { aLine, aMeasure } from '../../../testing/measures';
import { aMember, aPerson } from '../../../testing/municipality';
import { aPlan } from '../../../testing/plans';
import { SignedIn } from '../../../testing/signed-in';
import { provideDay } from '../../../testing/still-clock';
import { memberFields, planFields } from '../../../testing/stored-documents';
import { AskHand } from './ask-hand';

const TODAY = '2026-05-10';

describe('Asking each unit once for a status', () => {
  const school = aPlan({ lines: [aLine({ id: 'a' }), aLine({ id: 'b' })] });
  const library = aPlan({ unitId: 'library', lines: [aLine({ id: 'a' })] });
  let database: MemoryDatabase;

  beforeEach(() => {
    database = new MemoryDatabase({
      'members/advisor': memberFields(aMember({ uid: 'advisor', role: 'advisor' })),
      [`plans/${school.id}`]: planFields([aMeasure({ id: 'a' }), aMeasure({ id: 'b' })]),
    });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay(TODAY),
        { provide: Identity, useFactory: () => new SignedIn('advisor') },
      ],
    });
    TestBed.inject(RequestClerk);
    TestBed.tick();
  });

  const handFor = (...plans: readonly (typeof school)[]) =>
    new AskHand(
      TestBed.inject(RequestClerk),
      () => plans,
      () => TODAY,
      '',
    );
  const seen = (): readonly BulkStep[] =>
    planAsk(
      [
        { planId: school.id, measureId: 'a' },
        { planId: library.id, measureId: 'a' },
        { planId: school.id, measureId: 'b' },
      ],
      [school, library],
      { person: aPerson({ role: 'advisor' }) },
      TODAY,
    );
  const ids = (batches: readonly (readonly BulkStep[])[]) =>
    batches.map((batch) => batch.map(({ planId, measureId }) => `${planId}/${measureId}`));

  it('writes once a unit, and takes back once a request', () => {
    const hand = handFor(school, library);
    expect(ids(hand.batches(seen()))).toEqual([
      ['school-1-2026/a', 'school-1-2026/b'],
      ['library-2026/a'],
    ]);
    const back = hand.batchesBack(seen(), ({ measureId }) => ({ requestId: `of ${measureId}` }));
    expect(ids(back)).toEqual([['school-1-2026/a', 'library-2026/a'], ['school-1-2026/b']]);
  });

  it('asks no more about what has been reported since it was seen', async () => {
    const since = { ...school, lines: [aLine({ id: 'a', reportedOn: TODAY }), aLine({ id: 'b' })] };
    const hand = handFor(since);
    const { result } = await hand.carryOut(hand.batches(seen())[0]);
    expect(result.map(({ step, outcome }) => [step.measureId, outcome])).toEqual([
      ['a', 'reportedToday'],
      ['b', 'saved'],
    ]);
    expect(result.map(({ written }) => written !== null)).toEqual([false, true]);
  });

  it('tells of a plan that is no longer there', async () => {
    const hand = handFor();
    const { result } = await hand.carryOut(hand.batches(seen())[1]);
    expect(result.map(({ outcome }) => outcome)).toEqual(['gone']);
  });
});
