import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Identity } from '../../../data/identity/identity';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { Measure } from '../../../domain/measure/measure';
import { aMeasure } from '../../../testing/measures';
import { aDirectory, aMember, anArea, aUnit } from '../../../testing/municipality';
import { show, textOf } from '../../../testing/on-screen';
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
import { provideIcons } from '../../../ui/icons/icons';
import { CoordinationStore } from '../coordination-store';
import { CoveragePage } from './coverage-page';

describe('The page of coverage', () => {
  async function open(measures: readonly Measure[]): Promise<HTMLElement> {
    const directory = aDirectory([anArea(), aUnit()]);
    const database = new MemoryDatabase({
      'members/kari': memberFields(aMember({ uid: 'kari' })),
      'strategies/strategy-1': strategyFields(aStrategy()),
      'directory/strategy': { currentId: 'strategy-1' },
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
    });
    database.write({ 'plans/school-1-2026': planFields([...measures], 'school-1') });
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideRouter([]),
        provideMemoryRepositories(database),
        provideDay('2026-06-10'),
        { provide: Identity, useFactory: () => new SignedIn('kari') },
        CoordinationStore,
      ],
    });
    return show(CoveragePage);
  }

  it('has no holes to show in a year without measures, cancelled ones apart', async () => {
    const page = await open([aMeasure({ status: 'cancelled' })]);
    expect(textOf(page.querySelector('h1'))).toBe('Ingen tiltak er lagt inn for 2026 ennå');
    expect(page.querySelector('table')).toBeNull();
  });

  it('shows the map as soon as there is one', async () => {
    const page = await open([aMeasure()]);
    expect(textOf(page.querySelector('h1'))).toContain('kombinasjoner av målgruppe og hovedmål');
    expect(page.querySelector('table')).not.toBeNull();
  });
});
