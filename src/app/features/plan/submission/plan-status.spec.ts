import { inputBinding, outputBinding, signal, WritableSignal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Subscription } from 'rxjs';
import { Identity } from '../../../data/identity/identity';
import { WriteRefused } from '../../../data/measure/measure-repository';
import { provideMemoryRepositories } from '../../../data/memory/memory-backend';
import { MemoryDatabase } from '../../../data/memory/memory-database';
import { MemoryPlanRepository } from '../../../data/memory/memory-repositories';
import { PlanRepository } from '../../../data/plan/plan-repository';
import { Plan, PlanStatus } from '../../../domain/plan/plan';
import { StatusMove } from '../../../domain/plan/status-move';
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
import { PlanStatusPanel } from './plan-status';

const PLAN = 'school-1-2026';
const AT = new Date('2026-02-03T09:00:00Z');
const people = {
  'leader-1': aMember(),
  'deputy-1': aMember({ uid: 'deputy-1', displayName: 'Nils Nestleder' }),
  'advisor-1': aMember({ uid: 'advisor-1', role: 'advisor', unitIds: [] }),
  'executive-1': aMember({
    ...{ uid: 'executive-1', displayName: 'Eva Toppvoll', role: 'executive', unitIds: [] },
  }),
  'own-executive': aMember({ uid: 'own-executive', role: 'executive' }),
} as const;
type Uid = keyof typeof people;
const NOTHING = { draft: [], submitted: [], returned: [], approved: [] };

const directory = aDirectory([aUnit()], Object.values(people).map(aPerson));
const strategy = aStrategy({ goals: [aGoal(1, 'Trygg oppvekst'), aGoal(2, 'God helse')] });

/** The in-memory plans of somebody whom the server may have more to say to. */
class StrictPlans extends MemoryPlanRepository {
  refusal: Error | null = null;

  override async moveStatus(move: StatusMove): Promise<void> {
    if (this.refusal) {
      throw this.refusal;
    }
    return super.moveStatus(move);
  }
}

describe("A plan's status", () => {
  let database: MemoryDatabase;
  let plans: StrictPlans;
  let written: string[];
  let following: Subscription;
  let plan: WritableSignal<Plan | null>;

  /** Hears of the plan as it changes. */
  const follow = () => {
    following = plans
      .watchPlan(PLAN)
      .subscribe((found) => plan.set(found && 'item' in found ? found.item : null));
  };

  beforeEach(() => {
    written = [];
    plan = signal<Plan | null>(null);
    database = new MemoryDatabase({
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      'strategies/strategy-1': strategyFields(strategy),
      ...Object.fromEntries(
        Object.entries(people).map(([uid, member]) => [`members/${uid}`, memberFields(member)]),
      ),
    });
  });

  /** Stores the plan as it stands, and shows its status to this person as it changes. */
  const shownTo = async (uid: Uid, status: PlanStatus, changes: object = {}) => {
    const moved = { statusVersion: 1, statusBy: 'leader-1', statusAt: AT };
    const fields = { ...planFields([aMeasure()]), ...(status === 'draft' ? {} : moved) };
    database.write({ [`plans/${PLAN}`]: { ...fields, status, ...changes } });
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideRouter([]),
        provideMemoryRepositories(database),
        provideDay('2026-02-04'),
        { provide: Identity, useValue: new SignedIn(uid) },
        { provide: PlanRepository, useClass: StrictPlans },
      ],
    });
    plans = TestBed.inject(PlanRepository) as StrictPlans;
    follow();
    return show(PlanStatusPanel, [
      inputBinding('plan', plan),
      outputBinding<string>('write', (line) => written.push(line)),
    ]);
  };
  const buttons = (panel: HTMLElement) => textsOf(panel, 'button');
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
  const press = async (panel: HTMLElement, name: string) => {
    buttonNamed(panel, name).click();
    await drawn();
  };
  const comment = (panel: HTMLElement) => panel.querySelector('textarea')!;
  const type = async (panel: HTMLElement, text: string) => {
    comment(panel).value = text;
    comment(panel).dispatchEvent(new Event('input'));
    await drawn();
  };
  const stored = () => database.read(`plans/${PLAN}`)!.data as Plan;

  for (const { who, uid, offers } of [
    {
      who: 'its leader',
      uid: 'leader-1',
      offers: {
        draft: ['Lever planen …'],
        submitted: ['Trekk planen tilbake'],
        returned: ['Lever planen på nytt …'],
        approved: [],
      },
    },
    { who: 'another leader of the unit', uid: 'deputy-1', offers: NOTHING },
    { who: 'an advisor', uid: 'advisor-1', offers: NOTHING },
    {
      who: 'a member of ledergruppen',
      uid: 'executive-1',
      offers: {
        draft: [],
        submitted: ['Godkjenn planen', 'Send tilbake …'],
        returned: [],
        approved: [],
      },
    },
    { who: 'a member of ledergruppen whose own unit it is', uid: 'own-executive', offers: NOTHING },
  ] satisfies { who: string; uid: Uid; offers: Record<PlanStatus, string[]> }[]) {
    for (const [status, names] of Object.entries(offers)) {
      it(`offers ${who} ${names.join(' and ') || 'nothing'} while ${status}`, async () => {
        expect(buttons(await shownTo(uid, status as PlanStatus))).toEqual(names);
      });
    }
  }

  it('has nothing to submit before there is a measure', async () => {
    const panel = await shownTo('leader-1', 'draft', { summaries: {} });
    expect(textOf(panel)).toBe('Planen er ikke levert.');
  });

  it('is submitted after a look at what is missing, which hinders nothing', async () => {
    const panel = await shownTo('leader-1', 'draft');
    await press(panel, 'Lever planen …');
    expect(textOf(panel)).toContain('Ingen tiltak støtter hovedmål 2 God helse.');
    expect(stored().status).toBe('draft');

    await press(panel, 'Lever planen');
    expect(stored()).toEqual(
      jasmine.objectContaining({ status: 'submitted', statusVersion: 1, statusBy: 'leader-1' }),
    );
    expect(textOf(panel)).toContain('Levert av Lise Leder');
    expect(buttons(panel)).toEqual(['Trekk planen tilbake']);
  });

  it('is not submitted by whoever thinks better of it', async () => {
    const panel = await shownTo('leader-1', 'draft');
    await press(panel, 'Lever planen …');
    await press(panel, 'Ikke nå');
    expect(buttons(panel)).toEqual(['Lever planen …']);
    expect(stored().status).toBe('draft');
  });

  it('leads from what is missing to a line of quick entry', async () => {
    const panel = await shownTo('leader-1', 'draft');
    await press(panel, 'Lever planen …');
    panel.querySelectorAll<HTMLButtonElement>('app-plan-findings button')[0].click();
    expect(written).toEqual(['mål 2']);
  });

  it('is taken back by its leader', async () => {
    const panel = await shownTo('leader-1', 'submitted');
    await press(panel, 'Trekk planen tilbake');
    expect([stored().status, stored().statusVersion]).toEqual(['draft', 2]);
    expect(textOf(panel)).toContain('Planen er ikke levert.');
    expect(textOf(panel.querySelector<HTMLElement>('details'))).toContain('Slik har planen gått');
  });

  it('is approved by ledergruppen, with what lacks in sight', async () => {
    const panel = await shownTo('executive-1', 'submitted');
    expect(textOf(panel)).toContain('Ingen tiltak støtter hovedmål 2 God helse.');
    await press(panel, 'Godkjenn planen');
    expect([stored().status, stored().statusBy]).toEqual(['approved', 'executive-1']);
    expect(textOf(panel)).toContain('Godkjent av Eva Toppvoll');
    expect(buttons(panel)).toEqual([]);
  });

  it('is sent back with what has to change, and not without', async () => {
    const panel = await shownTo('executive-1', 'submitted');
    await press(panel, 'Send tilbake …');
    await press(panel, 'Send planen tilbake');
    expect(textOf(panel)).toContain('Skriv hva som må endres.');
    await type(panel, 'Ring 010190 12345');
    await press(panel, 'Send planen tilbake');
    expect(textOf(panel)).toContain('Ser ut som et fødselsnummer');
    expect(stored().status).toBe('submitted');

    await type(panel, '  Ta med de eldre også.  ');
    await press(panel, 'Send planen tilbake');
    expect([stored().status, stored().statusComment]).toEqual([
      'returned',
      'Ta med de eldre også.',
    ]);
  });

  it('shows its leader what has to change', async () => {
    const panel = await shownTo('leader-1', 'returned', {
      statusBy: 'executive-1',
      statusComment: 'Ta med de eldre også.',
    });
    // The rest of the date is told in the language of the build.
    expect(textOf(panel.querySelector<HTMLElement>('app-notice'))).toContain(
      'Planen er sendt tilbake Ta med de eldre også. Eva Toppvoll · 3. ',
    );
  });

  it('is submitted again once something has changed after the approval', async () => {
    const panel = await shownTo('leader-1', 'approved', {
      changedSinceApproval: ['measure-1', 'gone'],
    });
    expect(textOf(panel)).toContain('Ett tiltak er endret etter godkjenningen.');
    expect(buttons(panel)).toEqual(['Lever planen på nytt …']);
  });

  it('says that somebody else was first, and gives the comment back', async () => {
    const panel = await shownTo('executive-1', 'submitted');
    await press(panel, 'Send tilbake …');
    await type(panel, 'Si mer.');
    // Word of the leader's change of mind is still on its way.
    following.unsubscribe();
    const { statusVersion, lastChange } = stored();
    const seen = { statusVersion, lastChange };
    await plans.moveStatus({ planId: PLAN, seen, status: 'draft', by: 'leader-1', comment: '' });

    await press(panel, 'Send planen tilbake');
    const alert = panel.querySelector<HTMLElement>('[role=alert]');
    expect(textOf(alert)).toContain('Noen andre har nettopp gjort noe med planen.');
    expect(stored().status).toBe('draft');

    follow();
    await drawn();
    expect(buttons(panel)).toEqual([]);
    expect(textOf(alert)).toContain('Dette skrev du: Si mer.');
  });

  for (const { reason, error, text } of [
    {
      reason: 'the right is gone',
      error: new WriteRefused('notAllowed'),
      text: 'Det har du ikke lov til.',
    },
    {
      reason: 'one is no member any more',
      error: new WriteRefused('notAMember'),
      text: 'Du har ikke lenger tilgang til Rettesnor.',
    },
    {
      reason: 'something failed on the way',
      error: new Error('unavailable'),
      text: 'Noe gikk galt på veien. Prøv en gang til.',
    },
  ]) {
    it(`keeps what was typed where ${reason}`, async () => {
      const panel = await shownTo('executive-1', 'submitted');
      await press(panel, 'Send tilbake …');
      await type(panel, 'Si mer.');
      plans.refusal = error;
      await press(panel, 'Send planen tilbake');
      expect(textOf(panel.querySelector<HTMLElement>('[role=alert]'))).toContain(text);
      expect(comment(panel).value).toBe('Si mer.');

      plans.refusal = null;
      await press(panel, 'Send planen tilbake');
      expect(stored().statusComment).toBe('Si mer.');
      expect(panel.querySelector('[role=alert]')).toBeNull();
    });
  }
});
