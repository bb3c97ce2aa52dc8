import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SwUpdate, VersionEvent } from '@angular/service-worker';
import { Subject } from 'rxjs';
import { ENVIRONMENT } from '../data/environment/environment';
import { Identity } from '../data/identity/identity';
import { MeasureRepository } from '../data/measure/measure-repository';
import { provideMemoryRepositories } from '../data/memory/memory-backend';
import { MemoryDatabase } from '../data/memory/memory-database';
import { Outbox } from '../data/outbox/outbox';
import { aContent } from '../testing/measures';
import { aDirectory, aMember, aUnit } from '../testing/municipality';
import { NetworkedMeasures } from '../testing/networked-measures';
import { buttonNamed, linkNamed, show, textOf } from '../testing/on-screen';
import { SignedIn } from '../testing/signed-in';
import { memberFields, peopleFields, planFields, unitsFields } from '../testing/stored-documents';
import { provideIcons } from '../ui/icons/icons';
import { Shell } from './shell';

const PLAN = 'school-1-2026';

/** Somebody whose sign-out is counted; the page that signing out ends with is another test's. */
class CountedIdentity extends SignedIn {
  signOuts = 0;

  override async signOut(): Promise<void> {
    this.signOuts++;
    return new Promise(() => undefined);
  }
}

describe('The frame around every page', () => {
  let identity: CountedIdentity;
  let network: NetworkedMeasures;
  let updates: Subject<VersionEvent>;
  let page: HTMLElement;

  beforeEach(async () => {
    localStorage.clear();
    identity = new CountedIdentity('leader-1');
    updates = new Subject();
    const directory = aDirectory([aUnit()]);
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideRouter([]),
        provideMemoryRepositories(
          new MemoryDatabase({
            'members/leader-1': memberFields(aMember()),
            'directory/units': unitsFields(directory),
            'directory/people': peopleFields(directory),
            [`plans/${PLAN}`]: planFields(),
          }),
        ),
        { provide: ENVIRONMENT, useValue: { firebase: {}, local: null } },
        { provide: Identity, useValue: identity },
        { provide: MeasureRepository, useClass: NetworkedMeasures },
        { provide: SwUpdate, useValue: { isEnabled: false, versionUpdates: updates } },
      ],
    });
    network = TestBed.inject(MeasureRepository) as NetworkedMeasures;
    page = await show(Shell);
  });
  afterEach(() => {
    window.dispatchEvent(new Event('online'));
    localStorage.clear();
  });

  const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
  const send = (planId = PLAN) =>
    TestBed.inject(Outbox).send({
      planId,
      measureId: 'measure-1',
      base: null,
      content: aContent({ title: 'Skrevet nå' }),
      by: 'leader-1',
      day: '2026-03-02',
    });
  /** The last choice in the person's menu, which is drawn outside the page. */
  const signOutButton = async () => {
    page.querySelector<HTMLElement>('[aria-label="Din bruker"]')!.click();
    await drawn();
    const choices = document.querySelectorAll<HTMLButtonElement>('button[mat-menu-item]');
    return choices[choices.length - 1];
  };

  it('says on paper when it was printed', () => {
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.documentElement.style.getPropertyValue('--printed-on')).toMatch(
      /^"Skrevet ut fra Rettesnor \d{1,2}\. \p{L}+ \d{4}"$/u,
    );
  });

  it('lets whoever has nothing waiting sign out', async () => {
    const button = await signOutButton();
    expect(textOf(button)).toBe('Logg ut');
    button.click();
    expect(identity.signOuts).toBe(1);
  });

  it('keeps whoever has something on its way until it is sent', async () => {
    network.cut();
    const sending = send();
    const button = await signOutButton();
    expect(textOf(button)).toBe('Vent med å logge ut til alt er sendt');
    expect(button.disabled).toBeTrue();
    expect(textOf(page)).toContain('Sender 1 endring …');

    network.mend();
    await sending;
    await drawn();
    expect(textOf(button)).toBe('Logg ut');
    expect(button.disabled).toBeFalse();
  });

  it('keeps whoever has no network, with whatever waits on the disk', async () => {
    window.dispatchEvent(new Event('offline'));
    const button = await signOutButton();
    expect(textOf(button)).toBe('Vent med å logge ut til nettet er tilbake');
    expect(button.disabled).toBeTrue();
    button.click();
    expect(identity.signOuts).toBe(0);

    window.dispatchEvent(new Event('online'));
    await drawn();
    expect(button.disabled).toBeFalse();
  });

  it('says that there is no network, and how much waits for it', async () => {
    window.dispatchEvent(new Event('offline'));
    await drawn();
    expect(textOf(page)).toContain('Det du lagrer, sendes når nettet er tilbake.');

    network.cut();
    void send();
    await drawn();
    expect(textOf(page)).toContain('1 endring venter og sendes når nettet er tilbake.');
  });

  it('leads to what was sent back', async () => {
    await send('school-2-2026');
    await drawn();
    const alert = page.querySelector<HTMLElement>('[role=alert]');
    expect(textOf(alert)).toContain('1 endring ble ikke lagret. Teksten din er tatt vare på.');
    expect(linkNamed(page, 'Skrevet nå').pathname).toBe('/tiltak/school-2-2026/measure-1/rediger');
  });

  it('tells of a new version, and leaves it to whoever may be typing to load it', async () => {
    expect(textOf(page)).not.toContain('ny versjon');
    updates.next({
      type: 'VERSION_READY',
      currentVersion: { hash: 'old' },
      latestVersion: { hash: 'new' },
    });
    await drawn();
    expect(textOf(page)).toContain('Det finnes en ny versjon av Rettesnor.');
    expect(buttonNamed(page, 'Last inn på nytt').disabled).toBeFalse();
  });
});
