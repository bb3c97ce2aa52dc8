import { TestBed } from '@angular/core/testing';
import { NO_SUCCESSORS } from '../../domain/strategy/strategy';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aUnit } from '../../testing/municipality';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  memberFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aDraftStrategy, aGoal, aStrategy } from '../../testing/strategies';
import { Identity } from '../identity/identity';
import { provideMemoryRepositories } from '../memory/memory-backend';
import { MemoryDatabase } from '../memory/memory-database';
import { YearChoice } from '../plan/year-choice';
import { YearStrategy } from './year-strategy';

describe('The strategy of the year chosen', () => {
  const next = aDraftStrategy({
    status: 'current',
    goals: [aGoal(1), aGoal(3)],
    successors: { ...NO_SUCCESSORS, goals: { 'goal-2': 'goal-3' } },
  });
  let yearStrategy: YearStrategy;

  beforeEach(async () => {
    const database = new MemoryDatabase({});
    const measures = [aMeasure({ goalIds: ['goal-2'] })];
    database.write({
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(aDirectory([aUnit()])),
      'directory/people': { people: {} },
      'strategies/strategy-1': strategyFields(aStrategy({ status: 'retired' })),
      'strategies/strategy-2': strategyFields(next),
      'plans/school-1-2025': planFields(measures, 'school-1', 2025),
      'plans/school-1-2026': planFields(measures, 'school-1', 2026),
      'plans/school-2-2026': planFields([], 'school-2', 2026, 'strategy-2'),
    });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-11-26'),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
      ],
    });
    yearStrategy = TestBed.inject(YearStrategy);
    await seen();
  });

  /** Lets what is stored come to the stores, one after the other. */
  const seen = async () => {
    for (let step = 0; step < 5; step++) {
      TestBed.tick();
      await settled();
    }
  };
  const goalsOfRows = () => yearStrategy.rows().map(({ goalIds }) => goalIds);

  it('is the new one in the middle of a revision, and the rest is told in its words', () => {
    expect(yearStrategy.strategy()?.id).toBe('strategy-2');
    expect(goalsOfRows()).toEqual([['goal-3']]);
  });

  it('is the one that applied then for last year, whose measures are as they were', async () => {
    TestBed.inject(YearChoice).choose(2025);
    await seen();
    expect(yearStrategy.strategy()?.id).toBe('strategy-1');
    expect(goalsOfRows()).toEqual([['goal-2']]);
  });
});
