import { TestBed } from '@angular/core/testing';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { Measure } from '../../domain/measure/measure';
import { NO_SUCCESSORS } from '../../domain/strategy/strategy';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aUnit } from '../../testing/municipality';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  Fields,
  measureFields,
  memberFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aDraftStrategy, aGoal, aStrategy } from '../../testing/strategies';
import { PlanStore } from './plan-store';
import { PlanMover } from './plan-mover';

const PLAN = 'plans/school-1-2026';
/** Goal 2 has become goal 3, and goal 1 has gone out. */
const next = aDraftStrategy({
  status: 'current',
  goals: [aGoal(3)],
  successors: { ...NO_SUCCESSORS, goals: { 'goal-1': '', 'goal-2': 'goal-3' } },
});
const measures = [
  aMeasure({ id: 'moves', goalIds: ['goal-1', 'goal-2'] }),
  aMeasure({ id: 'lost', goalIds: ['goal-1'] }),
  aMeasure({ id: 'archived', goalIds: ['goal-1'], archived: true }),
];

describe('Moving a plan to the strategy that has replaced its own', () => {
  let database: MemoryDatabase;
  let mover: InstanceType<typeof PlanMover>;

  const begin = async (year = 2026, day = '2026-11-26') => {
    localStorage.clear();
    const documents: Record<string, Fields> = {
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(aDirectory([aUnit()])),
      'directory/people': { people: {} },
      'strategies/strategy-1': strategyFields(aStrategy({ status: 'retired' })),
      'strategies/strategy-2': strategyFields(next),
      'strategies/strategy-3': strategyFields(
        aDraftStrategy({ id: 'strategy-3', replaces: 'strategy-2' }),
      ),
      [PLAN]: planFields(measures),
    };
    for (const measure of measures) {
      documents[`${PLAN}/measures/${measure.id}`] = measureFields(measure);
    }
    database = new MemoryDatabase({});
    database.write(documents);
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay(day),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        PlanStore,
        PlanMover,
      ],
    });
    TestBed.inject(PlanStore).follow({ unitId: 'school-1', year });
    mover = TestBed.inject(PlanMover);
    await seen();
  };
  /** Lets what has been written come to the store. */
  const seen = async () => {
    for (let step = 0; step < 5; step++) {
      TestBed.tick();
      await settled();
    }
  };
  const stored = (id: string) => database.read(`${PLAN}/measures/${id}`)?.data as Measure;

  it('says beforehand what it would mean', async () => {
    await begin();
    expect(mover.next()?.id).toBe('strategy-2');
    const { measures: count, changed, needChoice } = mover.consequences();
    expect([count, changed, needChoice.map(({ line }) => line.id)]).toEqual([2, 1, ['lost']]);
  });

  it('moves the plan, and each measure as an ordinary write', async () => {
    await begin();
    await mover.movePlan();
    await seen();

    expect((database.read(PLAN)?.data as Fields)['strategyId']).toBe('strategy-2');
    expect(stored('moves').goalIds).toEqual(['goal-3']);
    expect(stored('moves').version).toBe(2);
    expect(database.read(`${PLAN}/measures/moves/history/2`)?.data).toEqual(
      jasmine.objectContaining({
        by: 'leader-1',
        from: { goalIds: ['goal-1', 'goal-2'] },
        to: { goalIds: ['goal-3'] },
      }),
    );
    expect(mover.progress()).toBeNull();
    expect(mover.failures()).toEqual({});
  });

  it('leaves what needs a choice as it was, and says so; archived ones are left alone', async () => {
    await begin();
    await mover.movePlan();
    await seen();
    expect(stored('lost')).toEqual(jasmine.objectContaining({ goalIds: ['goal-1'], version: 1 }));
    expect(stored('archived').version).toBe(1);
    expect(mover.left().map(({ id }) => id)).toEqual(['lost']);
    // The draft of the next one is nothing to move to.
    expect(mover.next()).toBeNull();
  });

  it('goes on with what was left the last time', async () => {
    await begin();
    database.write({
      [PLAN]: { ...(database.read(PLAN)?.data as Fields), strategyId: 'strategy-2' },
    });
    await seen();
    expect(mover.left().map(({ id }) => id)).toEqual(['moves', 'lost']);
    await mover.moveMeasures();
    await seen();
    expect(mover.left().map(({ id }) => id)).toEqual(['lost']);
  });

  it('tells which measure could not be moved', async () => {
    await begin();
    database.remove(`${PLAN}/measures/moves`);
    await mover.movePlan();
    expect(mover.failures()).toEqual({ moves: 'missing' });
  });

  it('is not for a year that is over', async () => {
    await begin(2026, '2027-01-01');
    expect(mover.next()).toBeNull();
    await mover.movePlan();
    expect((database.read(PLAN)?.data as Fields)['strategyId']).toBe('strategy-1');
  });
});
