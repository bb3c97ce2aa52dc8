import { inputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, anArea, aPerson, aUnit } from '../../testing/municipality';
import { buttonNamed, linkNamed, show, textOf, textsOf } from '../../testing/on-screen';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  memberFields,
  peopleFields,
  planFields,
  unitsFields,
} from '../../testing/stored-documents';
import { provideIcons } from '../../ui/icons/icons';
import { ChangesPage } from './changes-page';
import { ChangesStore } from './changes-store';

const PLAN = 'school-1-2026';
const directory = aDirectory(
  [
    anArea(),
    aUnit(),
    anArea({ id: 'area-2', name: 'Helse' }),
    aUnit({ id: 'home', parentId: 'area-2' }),
  ],
  [aPerson()],
);

describe('What has changed', () => {
  let database: MemoryDatabase;
  const days = {
    fra: signal<string | undefined>(undefined),
    til: signal<string | undefined>(undefined),
  };

  /** A measure that was completed then, and the plan that it stands in. */
  const complete = (count: number, unitId = 'school-1') => {
    const measures = Array.from({ length: count }, (_, index) =>
      aMeasure({
        ...{ id: `m${index}`, title: `Tiltak ${String(index).padStart(2, '0')}` },
        ...{ status: 'completed', progress: 100, deadline: '2026-12-01' },
      }),
    );
    const planId = `${unitId}-2026`;
    database.write({
      [`plans/${planId}`]: planFields(measures, unitId),
      ...Object.fromEntries(
        measures.map(({ id }) => [
          `plans/${planId}/measures/${id}/history/2`,
          {
            ...{ by: 'leader-1', at: new Date(2026, 10, 12, 12) },
            ...{ from: { status: 'inProgress' }, to: { status: 'completed' } },
          },
        ]),
      ),
    });
  };
  const held = (id: string, day: string, fields: object = {}) => ({
    [`reviews/${id}`]: {
      ...{ title: `Gjennomgang ${id}`, day, year: 2026, since: '2026-01-01', agenda: '' },
      ...{ status: 'final', decisions: {}, followUps: {}, lastEntry: '', version: 2 },
      ...{ createdBy: 'x', createdAt: new Date(), updatedBy: 'x', updatedAt: new Date() },
      ...{ finalBy: 'x', finalAt: new Date(), ...fields },
    },
  });

  beforeEach(() => {
    days.fra.set(undefined);
    days.til.set(undefined);
    database = new MemoryDatabase({
      'members/executive': memberFields(aMember({ uid: 'executive', role: 'executive' })),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
    });
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideRouter([{ path: 'oversikt/endringer', children: [] }]),
        provideMemoryRepositories(database),
        provideDay('2026-11-26'),
        ChangesStore,
        { provide: Identity, useValue: new SignedIn('executive') },
      ],
    });
  });
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
  const showPage = async () => {
    const page = await show(ChangesPage, [
      inputBinding('fra', days.fra),
      inputBinding('til', days.til),
    ]);
    await drawn();
    return page;
  };
  const headline = (page: HTMLElement) => textOf(page.querySelector('h1'));
  const date = (page: HTMLElement, name: string) =>
    page.querySelector<HTMLInputElement>(`input[name=${name}]`)!;

  it('is told since ledergruppen last met, in a sentence and with who answers', async () => {
    database.write(held('last', '2026-10-22'));
    complete(1);
    const page = await showPage();
    expect(headline(page)).toBe('Fra 22. oktober til 26. november 2026: 1 fullført');
    expect(textsOf(page, 'section')).toEqual([
      'Fullført 1 Tiltak 00 12. nov. 2026 Lise Leder, Åsheim skole',
    ]);
    expect(linkNamed(page, 'Tiltak 00').pathname).toBe(`/tiltak/${PLAN}/m0`);
    expect([date(page, 'fra').value, date(page, 'til').value]).toEqual([
      '2026-10-22',
      '2026-11-26',
    ]);
  });

  it('is told between the days of the address', async () => {
    complete(1);
    days.fra.set('2026-11-13');
    const page = await showPage();
    expect(headline(page)).toBe('Fra 13. november til 26. november 2026: ingenting er endret');
    days.fra.set('2026-11-12');
    days.til.set('2026-11-12');
    await drawn();
    expect(headline(page)).toBe('Den 12. november 2026: 1 fullført');
  });

  for (const { fra, til, text } of [
    { fra: '2026-11-26', til: '2026-11-01', text: 'Fra-datoen må komme før til-datoen.' },
    { fra: '2026-11-01', til: '2027-01-01', text: 'Til-datoen kan ikke være etter i dag.' },
    { fra: '2026-02-31', til: undefined, text: 'Velg to datoer som finnes.' },
    {
      fra: '1999-01-01',
      til: undefined,
      text: 'Velg en periode som ikke går over mer enn fire år.',
    },
  ]) {
    it(`says of ${fra} to ${til ?? 'today'}: ${text}`, async () => {
      complete(1);
      days.fra.set(fra);
      days.til.set(til);
      const page = await showPage();
      expect(textOf(page.querySelector<HTMLElement>('[role=alert]'))).toBe(text);
      expect(headline(page)).toBe('Hva er nytt?');
      expect(textsOf(page, 'section')).toEqual([]);
    });
  }

  it('puts the days that are chosen in the address', async () => {
    const page = await showPage();
    buttonNamed(page, 'Siste 30 dager').click();
    await drawn();
    expect(TestBed.inject(Router).url).toBe('/oversikt/endringer?fra=2026-10-27&til=2026-11-26');

    date(page, 'fra').value = '2026-03-01';
    buttonNamed(page, 'Vis endringene').click();
    await drawn();
    expect(TestBed.inject(Router).url).toBe('/oversikt/endringer?fra=2026-03-01&til=2026-11-26');
  });

  it('says which quick choice it shows', async () => {
    days.fra.set('2026-10-27');
    const page = await showPage();
    expect(textsOf(page, '[aria-pressed=true]')).toEqual(['Siste 30 dager']);
  });

  it('stands under its areas where there is much of it, and is drawn when it is opened', async () => {
    complete(25);
    complete(2, 'home');
    const page = await showPage();
    expect(textsOf(page, 'summary')).toEqual(['Helse 2', 'Oppvekst 25']);
    expect(textsOf(page, 'app-measure-change').length).toBe(0);

    const [, details] = page.querySelectorAll('details');
    details.open = true;
    await drawn();
    expect(textsOf(page, 'app-measure-change').length).toBe(20);
    buttonNamed(page, 'Vis alle 25').click();
    await drawn();
    expect(textsOf(page, 'app-measure-change').length).toBe(25);
  });

  it('tells which decisions are followed up and which are not', async () => {
    database.write({
      ...held('first', '2026-09-10', {
        decisions: {
          late: {
            ...{ text: 'Ta igjen det som er forfalt.', unitId: 'school-1', order: 1, topic: '' },
            ...{ responsibleUid: 'leader-1', deadline: '2026-11-20' },
          },
          done: {
            ...{ text: 'Fast punkt på sakslista.', unitId: '', order: 2, topic: '' },
            ...{ responsibleUid: '', deadline: '2026-11-01' },
          },
        },
      }),
      ...held('second', '2026-10-22', {
        followUps: { 'first:done': { done: true, comment: 'Gjort.' } },
      }),
    });
    const page = await showPage();
    expect(textsOf(page, 'section')).toEqual([
      'Vedtak som ikke er fulgt opp i tide 1 Ta igjen det som er forfalt. Vedtatt 10. sep. 2026, frist 20. nov. 2026. 6 dager over fristen. Lise Leder, Åsheim skole',
      'Vedtak som er fulgt opp 1 Fast punkt på sakslista. Vedtatt 10. sep. 2026, frist 1. nov. 2026. Sist sagt: «Gjort.» Ledergruppen',
    ]);
  });

  it('tells of plans, with the way to them', async () => {
    complete(0);
    database.write({
      [`plans/${PLAN}/decisions/1`]: {
        ...{ status: 'submitted', by: 'leader-1', at: new Date(2026, 10, 20), comment: '' },
      },
    });
    const page = await showPage();
    expect(headline(page)).toContain('ingen tiltak er nye, fullført eller forfalt');
    expect(linkNamed(page, 'Åsheim skole, 2026').pathname).toBe('/plan/school-1');
  });
});
