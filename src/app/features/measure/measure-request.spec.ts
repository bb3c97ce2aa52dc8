import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { Measure } from '../../domain/measure/measure';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, anArea, aPerson, aUnit } from '../../testing/municipality';
import { show, textOf } from '../../testing/on-screen';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  measureFields,
  memberFields,
  peopleFields,
  planFields,
  unitsFields,
} from '../../testing/stored-documents';
import { provideIcons } from '../../ui/icons/icons';
import { MeasureRequest } from './measure-request';
import { MeasureStore } from './measure-store';

const PLAN = 'school-1-2026';
const DIRECTORY = aDirectory(
  [anArea({ leaderUid: 'chief' }), aUnit()],
  [
    aPerson(),
    aPerson({ uid: 'advisor-1', displayName: 'Randi Rådgiver', role: 'advisor' }),
    aPerson({ uid: 'chief', displayName: 'Ola Områdeleder', unitIds: ['area-1'] }),
  ],
);

describe('What is asked about a measure, on its page,', () => {
  async function open(on: string, measure: Measure, uid = 'leader-1'): Promise<string> {
    const request = {
      by: 'advisor-1',
      at: `${on}T09:00:00.000Z`,
      on,
      note: 'Hvordan går det?',
      measureIds: [measure.id],
    };
    const database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      'members/eva': memberFields(aMember({ uid: 'eva', role: 'executive', unitIds: [] })),
      'directory/units': unitsFields(DIRECTORY),
      'directory/people': peopleFields(DIRECTORY),
      'directory/settings': { graceDays: 5, updatedBy: 'ada' },
      [`plans/${PLAN}`]: { ...planFields([measure]), requests: { r1: request } },
      [`plans/${PLAN}/measures/${measure.id}`]: measureFields(measure),
    });
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideRouter([]),
        provideMemoryRepositories(database),
        provideDay('2026-05-10'),
        { provide: Identity, useValue: new SignedIn(uid) },
        MeasureStore,
      ],
    });
    TestBed.inject(MeasureStore).follow({ planId: PLAN, measureId: measure.id });
    return textOf(await show(MeasureRequest));
  }

  it('tells the leader who has asked, and leads to the answer', async () => {
    expect(await open('2026-05-08', aMeasure())).toBe(
      'Randi Rådgiver ba om status 8. mai 2026. «Hvordan går det?» Svar med en statusmelding',
    );
  });

  it('tells to whom it has been repeated once the grace period is over', async () => {
    expect(await open('2026-05-05', aMeasure())).toContain('gjentatt til Ola Områdeleder.');
  });

  it('tells whoever reads it, and asks for no answer', async () => {
    const text = await open('2026-05-08', aMeasure(), 'eva');
    expect(text).toContain('Randi Rådgiver ba om status');
    expect(text).not.toContain('Svar med');
  });

  it('is quiet once it has been answered', async () => {
    expect(await open('2026-05-08', aMeasure({ reportedOn: '2026-05-09' }))).toBe('');
  });
});
