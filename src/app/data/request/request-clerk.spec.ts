import { TestBed } from '@angular/core/testing';
import { firstValueFrom, map } from 'rxjs';
import { Plan } from '../../domain/plan/plan';
import { REQUEST_LIMITS } from '../../domain/request/request';
import { aLine, aMeasure } from '../../testing/measures';
import { aMember } from '../../testing/municipality';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import { Fields, memberFields, planFields } from '../../testing/stored-documents';
import { Identity } from '../identity/identity';
import { WriteRefused } from '../measure/measure-repository';
import { provideMemoryRepositories } from '../memory/memory-backend';
import { MemoryDatabase } from '../memory/memory-database';
import { MemoryRequestRepository } from '../memory/memory-request-repository';
import { PlanRepository } from '../plan/plan-repository';
import { RequestClerk } from './request-clerk';
import { NewRequest, RequestRepository } from './request-repository';

const TODAY = '2026-05-10';
const ME = 'advisor-1';

/** The in-memory requests, which can be made to fail, or never to answer. */
class FaultyRequests extends MemoryRequestRepository {
  failure: Error | null = null;
  isSilent = false;

  override async ask(request: NewRequest): Promise<void> {
    if (this.isSilent) {
      return new Promise(() => undefined);
    }
    if (this.failure) {
      throw this.failure;
    }
    return super.ask(request);
  }
}

describe('The request clerk', () => {
  let requests: FaultyRequests;

  function setUp(standing: Fields = {}): RequestClerk {
    const measures = [aMeasure({ id: 'a' }), aMeasure({ id: 'told', reportedOn: '2026-05-09' })];
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(
          new MemoryDatabase({
            [`members/${ME}`]: memberFields(aMember({ uid: ME, role: 'advisor', unitIds: [] })),
            'plans/school-1-2026': { ...planFields(measures), requests: standing },
          }),
        ),
        provideDay(TODAY),
        { provide: Identity, useFactory: () => new SignedIn(ME) },
        { provide: RequestRepository, useClass: FaultyRequests },
      ],
    });
    const clerk = TestBed.inject(RequestClerk);
    requests = TestBed.inject(RequestRepository) as FaultyRequests;
    TestBed.tick();
    return clerk;
  }

  const stored = (by: string, on: string, measureIds: readonly string[]) => ({
    by,
    at: `${on}T09:00:00.000Z`,
    on,
    note: '',
    measureIds,
  });
  const plan = (): Promise<Plan> =>
    firstValueFrom(
      TestBed.inject(PlanRepository)
        .watchPlan('school-1-2026')
        .pipe(map((found) => (found && 'item' in found ? found.item : aPlanless()))),
    );
  const aPlanless = (): never => {
    throw new Error('The plan is not there.');
  };
  const askAboutA = async (clerk: RequestClerk) =>
    clerk.ask(await plan(), { measures: [aLine({ id: 'a' })] }, '  Hvordan går det? ');

  it('leaves a request in the plan, in the own name and of today, and may withdraw it', async () => {
    const clerk = setUp();
    const { outcome, requestId } = await askAboutA(clerk);
    expect(outcome).toBe('saved');
    const [{ at, ...request }] = (await plan()).requests;
    expect(at).toBeInstanceOf(Date);
    expect(request).toEqual({
      id: requestId ?? '',
      by: ME,
      on: TODAY,
      note: 'Hvordan går det?',
      measureIds: ['a'],
    });
    expect(await clerk.withdraw('school-1-2026', requestId ?? '')).toBe('saved');
    expect((await plan()).requests).toEqual([]);
  });

  it('clears away what has been answered, and leaves what is not the own', async () => {
    const clerk = setUp({
      mine: stored(ME, '2026-05-08', ['told']),
      waiting: stored(ME, '2026-05-08', ['a']),
      others: stored('advisor-2', '2026-05-08', ['told']),
      old: stored('advisor-2', '2026-04-01', ['told']),
    });
    const { requestId } = await askAboutA(clerk);
    const left = (await plan()).requests.map(({ id }) => id);
    expect(left.sort()).toEqual(['others', 'waiting', requestId ?? ''].sort());
  });

  it('is told where too many stand', async () => {
    const many = Array.from({ length: REQUEST_LIMITS.standing }, (_, index) => [
      `r${index}`,
      stored(ME, '2026-05-08', ['a']),
    ]);
    const clerk = setUp(Object.fromEntries(many) as Fields);
    expect(await askAboutA(clerk)).toEqual({ outcome: 'full', requestId: null });
    expect((await plan()).requests.length).toBe(REQUEST_LIMITS.standing);
  });

  it('is told why nobody was asked', async () => {
    const clerk = setUp();
    requests.failure = new WriteRefused('notAllowed');
    expect(await askAboutA(clerk)).toEqual({ outcome: 'notAllowed', requestId: null });
    requests.failure = new Error('unavailable');
    expect(await askAboutA(clerk)).toEqual({ outcome: 'failed', requestId: null });
  });

  it('is told that it is on its way where the server does not answer', async () => {
    const clerk = setUp();
    requests.isSilent = true;
    jasmine.clock().install();
    try {
      const asking = askAboutA(clerk);
      for (let step = 0; step < 20; step += 1) {
        await Promise.resolve();
      }
      jasmine.clock().tick(4000);
      expect((await asking).outcome).toBe('waiting');
    } finally {
      jasmine.clock().uninstall();
    }
  });

  it('asks nobody without network', async () => {
    const clerk = setUp();
    const online = spyOnProperty(navigator, 'onLine').and.returnValue(false);
    expect(await askAboutA(clerk)).toEqual({ outcome: 'offline', requestId: null });
    expect(await clerk.withdraw('school-1-2026', 'r')).toBe('offline');
    online.and.callThrough();
    expect((await plan()).requests).toEqual([]);
  });
});
