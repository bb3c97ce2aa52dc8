import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Identity } from '../../../data/identity/identity';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { Plan } from '../../../domain/plan/plan';
import { aMeasure } from '../../../testing/measures';
import { aDirectory, aMember, aPerson, aUnit } from '../../../testing/municipality';
import { buttonNamed, show, textOf, textsOf } from '../../../testing/on-screen';
import { SignedIn } from '../../../testing/signed-in';
import { provideDay } from '../../../testing/still-clock';
import {
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../../testing/stored-documents';
import { aGoal, aStrategy } from '../../../testing/strategies';
import { provideIcons } from '../../../ui/icons/icons';
import { PlanQueuePage } from './plan-queue-page';

const members = {
  executive: aMember({ uid: 'executive', displayName: 'Eva Toppvoll', role: 'executive' }),
  advisor: aMember({ uid: 'advisor', role: 'advisor', unitIds: [] }),
};
const units = ['Åsheim', 'Nardo', 'Own'].map((name) =>
  aUnit({ id: name.toLowerCase(), name: `${name} skole` }),
);
const directory = aDirectory(units, [
  aPerson({ unitIds: [] }),
  ...Object.values(members).map(aPerson),
]);
const strategy = aStrategy({ goals: [aGoal(1, 'Trygg oppvekst'), aGoal(2, 'God helse')] });

describe('The queue of plans', () => {
  let database: MemoryDatabase;

  /** What the plan of this unit holds, submitted on a day of November. */
  const submit = (unitId: string, day: number, changes: object = {}, year = 2026) => {
    const measures = [
      aMeasure({ id: 'one', title: 'Åpen dag' }),
      aMeasure({ id: 'two', title: 'Nytt brev hjem', goalIds: ['goal-2'] }),
    ];
    const at = new Date(2026, 10, day, 12);
    database.write({
      [`plans/${unitId}-${year}`]: {
        ...planFields(measures, unitId, year),
        ...{ status: 'submitted', statusVersion: 1, statusBy: 'leader-1', statusAt: at },
        changedSinceApproval: ['one', 'two'],
        ...changes,
      },
    });
  };
  const stored = (planId: string) => database.read(`plans/${planId}`)!.data as Plan;

  const showPage = async (uid: keyof typeof members = 'executive') => {
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideRouter([]),
        provideMemoryRepositories(database),
        provideDay('2026-11-26'),
        { provide: Identity, useValue: new SignedIn(uid) },
      ],
    });
    const page = await show(PlanQueuePage);
    await drawn();
    return page;
  };
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
  const press = async (page: HTMLElement, name: string) => {
    buttonNamed(page, name).click();
    await drawn();
  };
  const articles = (page: HTMLElement) => textsOf(page, 'article');
  const headings = (page: HTMLElement) => textsOf(page, 'h2');
  const type = async (page: HTMLElement, text: string) => {
    const field = page.querySelector('textarea')!;
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await drawn();
  };

  beforeEach(() => {
    const { executive, advisor } = members;
    database = new MemoryDatabase({
      'members/executive': memberFields({ ...executive, unitIds: ['own'] }),
      'members/advisor': memberFields(advisor),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      'strategies/strategy-1': strategyFields(strategy),
    });
  });

  it('says what will stand here while nothing waits', async () => {
    const page = await showPage();
    expect(textOf(page.querySelector('h1'))).toBe('Ingen planer venter på ledergruppen');
    expect(textOf(page)).toContain('Når en linjeleder leverer planen sin, står den her');
  });

  it('has this year’s and next year’s plans, the longest waiting first', async () => {
    submit('nardo', 23, {}, 2027);
    submit('åsheim', 12);
    const page = await showPage();
    expect(textOf(page.querySelector('h1'))).toBe('2 planer venter på ledergruppen');
    expect(headings(page)).toEqual(['Åsheim skole 2026', 'Nardo skole 2027']);
  });

  it('tells who submitted the plan, how long ago, for what, and what lacks', async () => {
    submit('åsheim', 12, {
      summaries: planFields([aMeasure({ goalIds: ['goal-1'] })])['summaries'],
    });
    const [article] = articles(await showPage());
    expect(article).toContain('Levert av Lise Leder 12. ');
    expect(article).toContain('Har ventet i 14 dager.');
    expect(article).toContain('1 tiltak 1. Trygg oppvekst 1 tiltak');
    expect(article).toContain('Ledergruppen har ikke tatt stilling til denne planen før.');
    expect(article).toContain('Ingen tiltak støtter hovedmål 2 God helse.');
  });

  it('tells what has changed since the plan was approved', async () => {
    submit('åsheim', 12, { changedSinceApproval: ['two', 'gone'] });
    database.write({
      'plans/åsheim-2026/decisions/1': {
        ...{ status: 'approved', by: 'executive', comment: '', seen: {} },
        at: new Date(2026, 1, 20),
      },
    });
    const [article] = articles(await showPage());
    expect(article).toContain('Sist: godkjent av Eva Toppvoll 20. ');
    expect(article).toContain(
      '1 tiltak er nytt eller endret siden planen ble godkjent: Nytt brev hjem',
    );
  });

  it('tells what had to change where the plan was sent back', async () => {
    submit('åsheim', 12);
    database.write({
      'plans/åsheim-2026/decisions/1': {
        ...{ status: 'returned', by: 'executive', comment: 'Ta med de eldre.', seen: {} },
        at: new Date(2026, 10, 2),
      },
    });
    const [article] = articles(await showPage());
    expect(article).toContain('Sist: sendt tilbake av Eva Toppvoll');
    expect(article).toContain('Ta med de eldre.');
    expect(article).not.toContain('siden planen ble godkjent');
  });

  it('approves, and takes the keyboard to the next plan', async () => {
    submit('åsheim', 12);
    submit('nardo', 23);
    const page = await showPage();
    await press(page, 'Godkjenn planen: Åsheim skole');
    expect(stored('åsheim-2026').status).toBe('approved');
    expect(headings(page)).toEqual(['Nardo skole 2026']);
    expect(document.activeElement?.id).toBe('plan-nardo-2026');
    expect(document.body.textContent).toContain('Planen til Åsheim skole er godkjent');

    await press(page, 'Godkjenn planen: Nardo skole');
    expect(document.activeElement?.id).toBe('queue');
    expect(textOf(page.querySelector('h1'))).toBe('Ingen planer venter på ledergruppen');
  });

  it('sends back with a comment', async () => {
    submit('åsheim', 12);
    const page = await showPage();
    await press(page, 'Send tilbake …: Åsheim skole');
    expect(document.activeElement).toBe(page.querySelector('textarea'));
    await type(page, 'Si mer.');
    await press(page, 'Send planen tilbake: Åsheim skole');
    const { status, statusComment } = stored('åsheim-2026');
    expect([status, statusComment]).toEqual(['returned', 'Si mer.']);
    expect(headings(page)).toEqual([]);
  });

  it('keeps what is being typed where somebody else moves the plan meanwhile', async () => {
    submit('åsheim', 12);
    const page = await showPage();
    await press(page, 'Send tilbake …: Åsheim skole');
    await type(page, 'Si mer.');
    database.write({ 'plans/åsheim-2026': { ...stored('åsheim-2026'), status: 'draft' } });
    await drawn();
    const alert = textOf(page.querySelector<HTMLElement>('[role=alert]'));
    expect(alert).toContain('Noen andre har nettopp gjort noe med planen.');
    expect(alert).toContain('Dette skrev du: Si mer.');
    expect(textOf(page.querySelector('h1'))).toBe('Ingen planer venter på ledergruppen');
  });

  it('leaves the comment open where a measure changes meanwhile', async () => {
    submit('åsheim', 12);
    const page = await showPage();
    await press(page, 'Send tilbake …: Åsheim skole');
    await type(page, 'Si mer.');
    submit('åsheim', 12, { summaries: {} });
    await drawn();
    expect(page.querySelector('textarea')?.value).toBe('Si mer.');
  });

  it('offers nothing for one’s own unit, and says why', async () => {
    submit('own', 12);
    const page = await showPage();
    expect(articles(page)[0]).toContain('Noen andre i ledergruppen avgjør planen.');
    expect(textsOf(page, 'article button')).toEqual([]);
  });

  it('is read by advisors, without a button', async () => {
    submit('åsheim', 12);
    const page = await showPage('advisor');
    expect(headings(page)).toEqual(['Åsheim skole 2026']);
    expect(textsOf(page, 'article button')).toEqual([]);
    expect(textOf(page)).not.toContain('din egen enhet');
  });
});
