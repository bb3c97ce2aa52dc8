import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, anArea, aUnit } from '../../testing/municipality';
import { buttonNamed, show, textOf } from '../../testing/on-screen';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { provideIcons } from '../../ui/icons/icons';
import { ExamplesPage } from './examples-page';
import { ExamplesStore } from './examples-store';

/** The plan of a unit that shows all of twenty measures. */
function planThatShows(unitId: string) {
  const measures = Array.from({ length: 20 }, (_, number) =>
    aMeasure({ id: `${unitId}-${number}`, title: `${unitId} ${number}` }),
  );
  const at = new Date('2026-05-01T09:00:00Z');
  return {
    ...planFields(measures, unitId),
    examples: Object.fromEntries(
      measures.map(({ id }) => [id, { by: 'leader-1', at, why: 'Det virket' }]),
    ),
  };
}

describe('The page of examples', () => {
  let page: HTMLElement;
  const shown = () => page.querySelectorAll('li h2').length;

  beforeEach(async () => {
    const unitIds = ['school-1', 'school-2', 'library'];
    const directory = aDirectory([anArea(), ...unitIds.map((id) => aUnit({ id, name: id }))]);
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideRouter([]),
        provideMemoryRepositories(
          new MemoryDatabase({
            'members/leader-1': memberFields(aMember()),
            'directory/units': unitsFields(directory),
            'directory/people': peopleFields(directory),
            'directory/strategy': { currentId: 'strategy-1' },
            'strategies/strategy-1': strategyFields(aStrategy()),
            ...Object.fromEntries(
              unitIds.map((unitId) => [`plans/${unitId}-2026`, planThatShows(unitId)]),
            ),
          }),
        ),
        provideDay('2026-06-10'),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        ExamplesStore,
      ],
    });
    page = await show(ExamplesPage);
  });

  const look = async (text: string) => {
    TestBed.inject(ExamplesStore).wishFor({ text });
    await TestBed.inject(ApplicationRef).whenStable();
  };

  it('draws few at first, and the rest where somebody asks', async () => {
    expect(textOf(page.querySelector('h1'))).toBe('60 tiltak er verdt å gjøre etter');
    expect(shown()).toBe(50);
    buttonNamed(page, 'Vis 10 til').click();
    await TestBed.inject(ApplicationRef).whenStable();
    expect(shown()).toBe(60);
  });

  it('begins with few again where something else is looked for', async () => {
    buttonNamed(page, 'Vis 10 til').click();
    await look('library');
    expect(textOf(page.querySelector('h1'))).toBe('20 av 60 eksempler');
    expect(shown()).toBe(20);
    await look('');
    expect(shown()).toBe(50);
  });
});
