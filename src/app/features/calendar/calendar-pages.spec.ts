import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, anArea, aUnit } from '../../testing/municipality';
import { buttonNamed, textOf, textsOf } from '../../testing/on-screen';
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
import { calendarRoutes } from './calendar.routes';

/** Two areas with a unit each: forty measures that end on one day, and one that ends in May. */
const FORTY = Array.from({ length: 40 }, (_, number) =>
  aMeasure({ id: `m${number}`, title: `Tiltak ${number}` }),
);
const IN_MAY = aMeasure({ id: 'may', title: 'Åpen dag', deadline: '2026-05-20' });

describe('The pages of the calendar', () => {
  let harness: RouterTestingHarness;

  async function open(address: string): Promise<HTMLElement> {
    const directory = aDirectory([
      anArea(),
      aUnit(),
      anArea({ id: 'area-2', name: 'Kultur' }),
      aUnit({ id: 'library', name: 'Folkebiblioteket', parentId: 'area-2' }),
    ]);
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideMemoryRepositories(
          new MemoryDatabase({
            'members/advisor': memberFields(aMember({ uid: 'advisor', role: 'advisor' })),
            'directory/units': unitsFields(directory),
            'directory/people': peopleFields(directory),
            'directory/strategy': { currentId: 'strategy-1' },
            'strategies/strategy-1': strategyFields(aStrategy()),
            'plans/school-1-2026': planFields(FORTY),
            'plans/library-2026': planFields([IN_MAY], 'library'),
          }),
        ),
        provideDay('2026-06-10'),
        provideRouter([{ path: 'kalender', children: calendarRoutes }]),
        { provide: Identity, useFactory: () => new SignedIn('advisor') },
      ],
    });
    harness = await RouterTestingHarness.create();
    await harness.navigateByUrl(address);
    await drawn();
    return harness.fixture.nativeElement as HTMLElement;
  }
  async function drawn(): Promise<void> {
    harness.fixture.autoDetectChanges();
    await harness.fixture.whenStable();
  }
  async function press(button: HTMLElement): Promise<void> {
    button.click();
    await drawn();
  }

  const focused = () => textOf(document.activeElement as HTMLElement | null);
  const listed = (page: HTMLElement) => page.querySelectorAll('app-measure-item').length;

  for (const { path, back } of [
    { path: '/kalender', back: 'Vis som kalender' },
    { path: '/kalender/tidslinje', back: 'Vis som tidslinje' },
    { path: '/kalender/arshjul', back: 'Vis som hjul' },
  ]) {
    it(`go from the picture to a table and back at ${path}`, async () => {
      const page = await open(path);
      expect(page.querySelector('table')?.matches('[aria-label]') ?? false).toBeFalse();
      await press(buttonNamed(page, 'Vis som tabell'));
      expect(TestBed.inject(Router).url).toBe(`${path}?table=yes`);
      expect(page.querySelector('table')).not.toBeNull();
      await press(buttonNamed(page, back));
      expect(TestBed.inject(Router).url).toBe(path);
    });
  }

  it('unfold a day, few of its measures at first', async () => {
    const page = await open('/kalender?opened=2026-06-30');
    expect(focused()).toBe('Tirsdag 30. juni 2026, uke 27');
    expect(listed(page)).toBe(25);
    await press(buttonNamed(page, 'Vis 15 til'));
    expect(listed(page)).toBe(40);
    expect(textsOf(page, 'button')).not.toContain(jasmine.stringMatching(/^Vis .* til$/));
  });

  it('begin with few again on another day', async () => {
    const page = await open('/kalender?opened=2026-06-30');
    await press(buttonNamed(page, 'Vis 15 til'));
    await harness.navigateByUrl('/kalender?opened=2026-05-20');
    await drawn();
    expect(focused()).toBe('Onsdag 20. mai 2026, uke 21');
    await harness.navigateByUrl('/kalender?opened=2026-06-30');
    await drawn();
    expect(listed(page)).toBe(25);
  });

  it('say what is late at its deadline, and not where it starts', async () => {
    const page = await open('/kalender?opened=2026-03-02&starts=yes');
    expect(textOf(page.querySelector('app-side-list'))).toContain('41 oppstart');
    expect(textOf(page.querySelector('app-side-list'))).not.toContain('Forfalt');
    await harness.navigateByUrl('/kalender?opened=2026-05-20');
    await drawn();
    expect(textOf(page.querySelector('app-side-list'))).toContain('Forfalt');
  });

  for (const picture of ['hjul', 'tabell']) {
    it(`go back to the field of the wheel that a list was opened from, as ${picture}`, async () => {
      const table = picture === 'tabell' ? '&table=yes' : '';
      const page = await open(`/kalender/arshjul?field=6.area-1${table}`);
      expect(focused()).toBe('Juni: Oppvekst');
      expect(listed(page)).toBe(12);
      const field = page.querySelector<HTMLElement>(
        'app-wheel-drawing [aria-pressed=true], app-wheel-table [aria-pressed=true]',
      );
      expect(field).not.toBeNull();
      await press(page.querySelector<HTMLElement>('[aria-label="Lukk listen"]')!);
      expect(page.querySelector('app-field-list')).toBeNull();
      expect(document.activeElement).toBe(field);
    });
  }

  it('fold areas and units of the timeline out and in', async () => {
    const page = await open('/kalender/tidslinje');
    const folds = () => textsOf(page, '.fold');
    expect(folds()).toEqual(['Kultur 1 tiltak 1 forfalt', 'Oppvekst 40 tiltak']);
    await press(page.querySelector<HTMLElement>('.fold')!);
    expect(folds()[1]).toContain('Folkebiblioteket 1 tiltak');
    expect(page.querySelectorAll('app-month-cells').length).toBe(3);
    await press(page.querySelector<HTMLElement>('.fold.unit')!);
    expect(page.querySelectorAll('app-unit-bars li').length).toBe(1);
    expect(page.querySelectorAll('app-month-cells').length).toBe(2);
    await press(page.querySelector<HTMLElement>('.fold')!);
    expect(folds().length).toBe(2);
  });
});
