import { inputBinding, outputBinding, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { Role } from '../../domain/member/member';
import { aMeasure } from '../../testing/measures';
import { aDirectory, aMember, anArea, aPerson, aUnit } from '../../testing/municipality';
import { buttonNamed, linkNamed, show, textOf, textsOf } from '../../testing/on-screen';
import { settled } from '../../testing/settled';
import { SignedIn } from '../../testing/signed-in';
import { provideDay } from '../../testing/still-clock';
import {
  memberFields,
  peopleFields,
  planFields,
  unitsFields,
} from '../../testing/stored-documents';
import { provideIcons } from '../../ui/icons/icons';
import { FollowUpStore } from './follow-up-store';
import { UnitBoard } from './unit-board';

const TODAY = '2026-05-10';
const PLAN = 'school-1-2026';
const DIRECTORY = aDirectory(
  [anArea(), aUnit()],
  [aPerson(), aPerson({ uid: 'advisor', displayName: 'Randi Rådgiver', role: 'advisor' })],
);
const LATE = { deadline: '2026-05-01', reportedOn: '2026-05-02' };

describe('A unit of the board', () => {
  let folds: boolean[];
  let store: InstanceType<typeof FollowUpStore>;
  let database: MemoryDatabase;

  async function open(role: Role = 'advisor', isOpen = true): Promise<HTMLElement> {
    const at = new Date('2026-05-08T09:00:00Z');
    const request = { by: 'advisor', at, on: '2026-05-08', note: 'Når?', measureIds: ['c'] };
    const plan = planFields([
      aMeasure({ id: 'a', title: 'Skilt', ...LATE }),
      aMeasure({ id: 'b', title: 'Brev', ...LATE, assigneeUid: 'leader-1' }),
      aMeasure({ id: 'c', title: 'Film', ...LATE }),
      aMeasure({ id: 'd', title: 'Plakat', ...LATE, reportedOn: TODAY }),
    ]);
    database = new MemoryDatabase({
      [`members/${role}`]: memberFields(aMember({ uid: role, role, unitIds: [] })),
      'directory/units': unitsFields(DIRECTORY),
      'directory/people': peopleFields(DIRECTORY),
      [`plans/${PLAN}`]: { ...plan, requests: { r1: request } },
    });
    TestBed.configureTestingModule({
      providers: [
        provideMemoryRepositories(database),
        provideDay(TODAY),
        provideRouter([]),
        provideIcons(),
        { provide: Identity, useFactory: () => new SignedIn(role) },
        FollowUpStore,
      ],
    });
    store = TestBed.inject(FollowUpStore);
    TestBed.tick();
    folds = [];
    const opened = signal(isOpen);
    return show(UnitBoard, [
      inputBinding('unit', () => store.board().areas[0].units[0]),
      inputBinding('isOpen', opened),
      outputBinding<boolean>('fold', (wanted) => folds.push(wanted)),
    ]);
  }
  const boxOf = (page: HTMLElement, label: string) =>
    [...page.querySelectorAll('label')]
      .find((one) => textOf(one) === label)!
      .querySelector('input')!;

  it('tells what there is of each kind, and folds and unfolds', async () => {
    const page = await open('advisor', false);
    expect(textsOf(page, '.count')).toEqual(['1 ubesvart', '4 forfalt', '4 ikke kvittert']);
    expect(page.querySelector('.panel')).toBeNull();
    buttonNamed(page, 'Åsheim skole').click();
    expect(folds).toEqual([true]);
  });

  it('says who answers, and leads to the plan, the register and each measure', async () => {
    const page = await open();
    expect(textOf(page.querySelector('.about'))).toContain('Lise Leder svarer');
    const address = (name: string) => linkNamed(page, name).getAttribute('href');
    expect(address('Se planen: Åsheim skole')).toBe('/plan/school-1');
    expect(address('Se i tiltakslisten: Åsheim skole')).toBe('/tiltak?unit=school-1');
    expect(address('Skilt')).toBe(`/tiltak/${PLAN}/a`);
    expect(textOf(page)).toContain('Lise Leder utfører');
    expect(textOf(page)).toContain('Rapportert i dag');
    buttonNamed(page, 'Åsheim skole').click();
    expect(folds).toEqual([false]);
  });

  it('has boxes for what can be asked about: one by one, and all at once', async () => {
    const page = await open();
    expect(page.querySelectorAll('li input').length).toBe(2);
    boxOf(page, 'Velg Skilt').click();
    expect([...store.picked()]).toEqual([`${PLAN}/a`]);
    TestBed.tick();
    const all = page.querySelector<HTMLInputElement>('app-pick-box input')!;
    expect([all.checked, all.indeterminate]).toEqual([false, true]);
    expect(all.getAttribute('aria-label')).toBe('Velg alle som kan spørres om i Åsheim skole');
    boxOf(page, 'Velg Brev').click();
    TestBed.tick();
    expect([all.checked, all.indeterminate]).toEqual([true, false]);
    all.click();
    expect(store.picked().size).toBe(0);
    all.click();
    expect([...store.picked()].sort()).toEqual([`${PLAN}/a`, `${PLAN}/b`]);
  });

  it('has what was asked, and lets whoever asked withdraw it', async () => {
    const page = await open();
    expect(textOf(page.querySelector('.request'))).toContain(
      'Randi Rådgiver spurte 8. mai 2026, for 2 dager siden. 1 tiltak er uten svar. «Når?»',
    );
    buttonNamed(page, 'Trekk tilbake: Åsheim skole').click();
    await settled();
    TestBed.tick();
    expect(page.querySelector('.request')).toBeNull();
    expect(database.read(`plans/${PLAN}`)?.data).toEqual(
      jasmine.objectContaining({ requests: {} }),
    );
    expect(document.activeElement).toBe(buttonNamed(page, 'Åsheim skole'));
  });

  it('is to be read alone by those who do not ask', async () => {
    const page = await open('executive');
    expect(page.querySelectorAll('input').length).toBe(0);
    expect(textsOf(page, 'button')).toEqual(['Åsheim skole']);
  });
});
