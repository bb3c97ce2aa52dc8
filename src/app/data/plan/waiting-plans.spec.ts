import { TestBed } from '@angular/core/testing';
import { aMember, aDirectory, aPerson, aUnit } from '../../testing/municipality';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  memberFields,
  peopleFields,
  planFields,
  unitsFields,
} from '../../testing/stored-documents';
import { Identity } from '../identity/identity';
import { provideMemoryRepositories } from '../memory/memory-backend';
import { MemoryDatabase } from '../memory/memory-database';
import { WaitingPlans } from './waiting-plans';
import { YearChoice } from './year-choice';

describe('The plans that wait for ledergruppen', () => {
  const executive = aMember({ uid: 'executive', role: 'executive', unitIds: ['own'] });
  const directory = aDirectory(
    [aUnit(), aUnit({ id: 'own', leaderUid: 'other' })],
    [aPerson(), aPerson(executive)],
  );
  const submitted = (unitId: string, year: number, day: number) => ({
    [`plans/${unitId}-${year}`]: {
      ...planFields([], unitId, year),
      status: 'submitted',
      statusAt: new Date(2026, 10, day),
    },
  });

  beforeEach(() =>
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(
          new MemoryDatabase({
            'members/executive': memberFields(executive),
            'directory/units': unitsFields(directory),
            'directory/people': peopleFields(directory),
            ...submitted('school-1', 2026, 20),
            ...submitted('school-1', 2027, 10),
            ...submitted('school-1', 2025, 1),
            ...submitted('own', 2026, 5),
            'plans/school-2-2026': { ...planFields([], 'school-2', 2026), status: 'approved' },
          }),
        ),
        provideDay('2026-11-26'),
        { provide: Identity, useValue: new SignedIn('executive') },
      ],
    }),
  );
  const waiting = () => {
    const store = TestBed.inject(WaitingPlans);
    TestBed.tick();
    return store;
  };
  const ids = (plans: readonly { readonly id: string }[]) => plans.map(({ id }) => id);

  it('are those of this year and the next, the longest waiting first', () => {
    const store = waiting();
    expect(store.status()).toBe('ready');
    expect(ids(store.plans())).toEqual(['own-2026', 'school-1-2027', 'school-1-2026']);
  });

  it('are the same whatever year is shown, each once', () => {
    TestBed.inject(YearChoice).choose(2027);
    expect(ids(waiting().plans())).toEqual([...['own-2026', 'school-1-2027', 'school-1-2026']]);
  });

  it('await the person but for those of the own unit', () => {
    expect(ids(waiting().decidable())).toEqual(['school-1-2027', 'school-1-2026']);
  });
});
