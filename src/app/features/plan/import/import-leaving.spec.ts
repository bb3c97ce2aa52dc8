import { OverlayContainer } from '@angular/cdk/overlay';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Identity } from '../../../data/identity/identity';
import { MeasureRepository } from '../../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { MemoryMeasureRepository } from '../../../data/memory/memory-measure-repository';
import { aContent } from '../../../testing/measures';
import { aDirectory, aMember, aPerson, aUnit } from '../../../testing/municipality';
import { buttonNamed, textOf } from '../../../testing/on-screen';
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
import { planRoutes } from '../plan.routes';
import { ImportWriter } from './import-writer';

const ADDRESS = '/plan/school-1-2026/importer';

/** The in-memory measures, of which none is ever saved. */
class SilentMeasures extends MemoryMeasureRepository {
  override saveMeasure(): Promise<void> {
    return new Promise(() => undefined);
  }
}

describe('The way out of the page that brings a plan from a file', () => {
  let harness: RouterTestingHarness;
  const dialog = () => TestBed.inject(OverlayContainer).getContainerElement();

  beforeEach(async () => {
    localStorage.clear();
    const directory = aDirectory([aUnit()], [aPerson()]);
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideMemoryRepositories(
          new MemoryDatabase({
            'members/leader-1': memberFields(aMember()),
            'directory/units': unitsFields(directory),
            'directory/people': peopleFields(directory),
            'directory/strategy': { currentId: 'strategy-1' },
            'strategies/strategy-1': strategyFields(aStrategy()),
            'plans/school-1-2026': planFields(),
          }),
        ),
        provideDay('2026-11-23'),
        provideRouter(
          [
            { path: 'plan', children: planRoutes },
            { path: '**', children: [] },
          ],
          withComponentInputBinding(),
        ),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        { provide: MeasureRepository, useClass: SilentMeasures },
      ],
    });
    harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(ADDRESS);
  });
  afterEach(() => localStorage.clear());

  it('is left at once where nothing is written', async () => {
    await harness.navigateByUrl('/oversikt');
    expect(TestBed.inject(Router).url).toBe('/oversikt');
  });

  it('asks before it is left while it writes', async () => {
    const writer = harness.routeDebugElement!.injector.get(ImportWriter);
    const content = aContent();
    void writer.write([
      { kind: 'new', number: 2, title: content.title, content, hasMobile: false },
    ]);
    const leaving = TestBed.inject(Router).navigateByUrl('/oversikt');
    await new Promise((resolve) => setTimeout(resolve));
    harness.detectChanges();
    expect(textOf(dialog())).toContain('Vi er ikke ferdige');
    buttonNamed(dialog(), 'Bli her').click();
    expect(await leaving).toBeFalse();
    expect(TestBed.inject(Router).url).toBe(ADDRESS);
  });
});
