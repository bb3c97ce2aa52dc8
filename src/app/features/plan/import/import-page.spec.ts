import { inputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Identity } from '../../../data/identity/identity';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { readLine } from '../../../domain/measure/measure-line';
import { aMeasure } from '../../../testing/measures';
import { aDirectory, aMember } from '../../../testing/municipality';
import { buttonNamed, linkNamed, show, textOf, textsOf } from '../../../testing/on-screen';
import { SignedIn } from '../../../testing/signed-in';
import { provideDay } from '../../../testing/still-clock';
import {
  measureFields,
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../../testing/stored-documents';
import { aStrategy } from '../../../testing/strategies';
import { provideIcons } from '../../../ui/icons/icons';
import { PlanStore } from '../plan-store';
import { ImportPage } from './import-page';

const PLAN = 'school-1-2026';
const SAVED = aMeasure({ id: 'saved', title: 'Åpen dag', channelIds: [] });

/** Files are read by a worker, which takes its time on a busy machine. Milliseconds. */
const PATIENCE_MS = 30_000;

describe('The page that brings a plan from a file', () => {
  let database: MemoryDatabase;
  let page: HTMLElement;

  beforeEach(async () => {
    localStorage.clear();
    const directory = aDirectory();
    database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      'directory/strategy': { currentId: 'strategy-1' },
      'strategies/strategy-1': strategyFields(aStrategy()),
      [`plans/${PLAN}`]: planFields([SAVED]),
      [`plans/${PLAN}/measures/saved`]: measureFields(SAVED),
    });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay('2026-05-01'),
        provideRouter([]),
        provideIcons(),
        { provide: Identity, useFactory: () => new SignedIn('leader-1') },
        PlanStore,
      ],
    });
    page = await show(ImportPage, [inputBinding('planId', () => PLAN)]);
  });
  afterEach(() => localStorage.clear());

  const files = (...lines: readonly string[]): DataTransfer => {
    const held = new DataTransfer();
    held.items.add(new File([lines.join('\n')], 'plan.csv'));
    return held;
  };
  /** Waits until the page says it: files are read beside it. */
  async function until(text: string): Promise<void> {
    for (let turn = 0; turn < 1000 && !textOf(page).includes(text); turn++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      TestBed.tick();
    }
    expect(textOf(page)).toContain(text);
  }
  function choose(label: string, option: string): void {
    const found = [...page.querySelectorAll('label')].find((one) => textOf(one).startsWith(label));
    const select =
      found?.querySelector('select') ?? page.querySelector<HTMLSelectElement>(`#${found?.htmlFor}`);
    select!.value = [...select!.options].find((one) => one.text.trim() === option)!.value;
    select!.dispatchEvent(new Event('change'));
    TestBed.tick();
  }
  function drop(held: DataTransfer): void {
    const event = new DragEvent('drop', { dataTransfer: held, cancelable: true });
    page.querySelector('.file')!.dispatchEvent(event);
    // Else the browser would leave the page and open the file.
    expect(event.defaultPrevented).toBeTrue();
    TestBed.tick();
  }
  const lines = () =>
    Object.entries(
      (database.read(`plans/${PLAN}`)?.data as { summaries: Record<string, string> }).summaries,
    ).map(([id, text]) => readLine(id, text)!);

  it(
    'asks where the head stands, what columns are and what names mean, and writes when wanted',
    async () => {
      drop(files('Vår plan;;;', 'Emne;Publikum;Satsning;Klar', 'Brosjyre;Alle barn;1;1. juni'));
      await until('Velg hvilken kolonne som sier hva tiltaket er');
      choose('Raden med overskrifter', '2: Emne · Publikum · Satsning · Klar');
      choose('Emne', 'Tiltak');
      choose('Publikum', 'Målgrupper');
      choose('Satsning', 'Hovedmål');
      choose('Klar', 'Frist');
      await until('Ett navn kjenner vi ikke.');
      expect(textOf(page)).toContain('Vi kjenner ikke «Alle barn»');
      expect(buttonNamed(page, 'Legg inn 0 tiltak').disabled).toBeTrue();
      choose('Alle barn', 'Målgruppe 2');
      expect(textOf(page)).toContain('1 nytt tiltak, 0 endringer');
      expect(lines().length).toBe(1);

      buttonNamed(page, 'Legg inn 1 tiltak').click();
      await until('1 tiltak er lagt inn.');
      expect(lines().map(({ title }) => title)).toEqual(['Åpen dag', 'Brosjyre']);
      expect(linkNamed(page, 'Til planen').getAttribute('href')).toBe('/plan/school-1');
      buttonNamed(page, 'Angre').click();
      await until('1 tiltak er angret.');
      expect(lines().map(({ archived }) => archived)).toEqual([false, true]);
      buttonNamed(page, 'Hent en fil til').click();
      await until('eller slipp den her');
    },
    PATIENCE_MS,
  );

  it(
    'shows the rows of a long file when somebody wants them, and what is left out',
    async () => {
      const rows = Array.from(
        { length: 60 },
        (_, at) => `Dag ${at};1;Målgruppe 1;1.6.2026;Åsheim skole`,
      );
      const input = page.querySelector<HTMLInputElement>('#import-file')!;
      input.files = files(
        'Tiltak;Mål;Målgruppe;Frist;Enhet',
        ...rows,
        'Bok;1;Målgruppe 1;1.6.2026;Oppvekst',
      ).files;
      input.dispatchEvent(new Event('change'));
      await until('60 nye tiltak');
      expect(page.querySelectorAll('app-import-preview-list li').length).toBe(51);
      expect(textOf(page)).toContain('Gjelder Oppvekst, ikke denne enheten.');
      buttonNamed(page, 'Vis alle radene').click();
      TestBed.tick();
      expect(page.querySelectorAll('app-import-preview-list li').length).toBe(61);
      expect(linkNamed(page, 'Avbryt').getAttribute('href')).toBe('/plan/school-1');
    },
    PATIENCE_MS,
  );

  it(
    'stops where somebody wants it to, and tells of what did not go',
    async () => {
      drop(
        files(
          'Tiltak;Mål;Målgruppe;Frist',
          'En;1;Målgruppe 1;1.6.2026',
          'To;1;Målgruppe 1;1.6.2026',
        ),
      );
      await until('2 nye tiltak');
      buttonNamed(page, 'Legg inn 2 tiltak').click();
      TestBed.tick();
      buttonNamed(page, 'Stopp').click();
      await until('1 tiltak er lagt inn.');
      expect(textsOf(page, 'progress').length).toBe(0);

      const made = lines().find(({ title }) => title === 'En')!;
      const path = `plans/${PLAN}/measures/${made.id}`;
      database.write({ [path]: { ...(database.read(path)?.data as object), version: 9 } });
      buttonNamed(page, 'Angre').click();
      await until('Rad 2, En: Ikke lagret: noen andre lagret en nyere versjon samtidig.');
    },
    PATIENCE_MS,
  );
});
