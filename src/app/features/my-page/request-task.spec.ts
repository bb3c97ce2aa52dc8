import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { RequestItem } from '../../domain/agenda/agenda';
import { aLine } from '../../testing/measures';
import { aDirectory, aMember, anArea, aPerson, aUnit } from '../../testing/municipality';
import { linkNamed, show, textOf } from '../../testing/on-screen';
import { aRequest } from '../../testing/requests';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import { memberFields, peopleFields, unitsFields } from '../../testing/stored-documents';
import { RequestTask } from './request-task';

describe('A request that a unit has left unanswered', () => {
  async function open(measures: number, leaderUid = 'leader-1'): Promise<HTMLElement> {
    const directory = aDirectory(
      [anArea({ leaderUid: 'chief' }), aUnit({ leaderUid })],
      [aPerson(), aPerson({ uid: 'advisor-1', displayName: 'Randi Rådgiver', role: 'advisor' })],
    );
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        provideDay('2026-05-10'),
        provideMemoryRepositories(
          new MemoryDatabase({
            'members/chief': memberFields(aMember({ uid: 'chief' })),
            'directory/units': unitsFields(directory),
            'directory/people': peopleFields(directory),
          }),
        ),
        { provide: Identity, useValue: new SignedIn('chief') },
      ],
    });
    const item: RequestItem = {
      kind: 'request',
      id: 'x',
      reason: 'unansweredBelow',
      planId: 'school-1-2026',
      unitId: 'school-1',
      request: aRequest({ note: 'Hvordan går det?' }),
      measures: Array.from({ length: measures }, (_, index) =>
        aLine({ id: `m${index}`, title: `Tiltak ${index + 1}` }),
      ),
    };
    return show(RequestTask, [inputBinding('item', () => item)]);
  }

  it('says who asked whom, when and about what, and leads to the board', async () => {
    const page = await open(1);
    const text = textOf(page);
    expect(text).toContain(
      'Randi Rådgiver ba om status 1. mai 2026, for 9 dager siden. Ett tiltak er fortsatt uten svar.',
    );
    expect(text).toContain('Hvordan går det?');
    expect(text).toContain('Lise Leder svarer for enheten');
    expect(linkNamed(page, 'Se tiltakene: Åsheim skole').getAttribute('href')).toBe(
      '/oppfolging?kind=unanswered&unit=school-1',
    );
    expect(linkNamed(page, 'Tiltak 1').getAttribute('href')).toBe('/tiltak/school-1-2026/m0');
  });

  it('names three of many measures, and says where a unit has no leader', async () => {
    const text = textOf(await open(5, ''));
    expect(text).toContain('5 tiltak er fortsatt uten svar.');
    expect(text).toContain('Tiltak 3');
    expect(text).not.toContain('Tiltak 4');
    expect(text).toContain('og 2 til');
    expect(text).toContain('Enheten har ingen leder');
  });
});
