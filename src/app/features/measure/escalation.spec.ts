import { ApplicationRef, Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { Outbox } from '../../data/outbox/outbox';
import { Measure } from '../../domain/measure/measure';
import { aContent, aMeasure, anEvent } from '../../testing/measures';
import { aDirectory, aMember, aPerson, aUnit } from '../../testing/municipality';
import { buttonNamed, show, textOf, textsOf } from '../../testing/on-screen';
import { SignedIn } from '../../testing/signed-in';
import {
  measureFields,
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { provideIcons } from '../../ui/icons/icons';
import { Escalation } from './escalation';
import { MeasureStore } from './measure-store';

const PLAN = 'school-1-2026';
const QUESTION = 'Hvem skal betale?';
const LIFTED = aMeasure({ version: 2, escalation: QUESTION });

/** The page of a measure as far as it has to do with lifting. */
@Component({
  imports: [Escalation],
  template: `
    <app-escalation #escalation />
    @if (escalation.mayLift()) {
      <button (click)="escalation.begin()">Løft</button>
    }
    @if (escalation.hasUnsavedText()) {
      <p>Ulagret</p>
    }
  `,
})
class Page {}

describe('Lifting a measure', () => {
  /** The measure as it is on this person's page. */
  async function open(measure: Measure, uid = 'leader-1'): Promise<HTMLElement> {
    const directory = aDirectory([aUnit()], [aPerson({ displayName: 'Lise Leder' })]);
    const { version: _version, ...event } = anEvent({
      from: { escalation: '' },
      to: { escalation: QUESTION },
    });
    const path = `plans/${PLAN}/measures/${measure.id}`;
    const database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      'members/boss': memberFields(aMember({ role: 'executive', unitIds: [] })),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      'strategies/strategy-1': strategyFields(aStrategy()),
      [`plans/${PLAN}`]: planFields([measure]),
      [path]: measureFields(measure),
      ...(measure.version > 1 && { [`${path}/history/2`]: event }),
    });
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideMemoryRepositories(database),
        { provide: Identity, useValue: new SignedIn(uid) },
        MeasureStore,
      ],
    });
    TestBed.inject(MeasureStore).follow({ planId: PLAN, measureId: measure.id });
    TestBed.inject(Outbox);
    return show(Page);
  }

  async function press(page: HTMLElement, button: string): Promise<void> {
    buttonNamed(page, button).click();
    await TestBed.inject(ApplicationRef).whenStable();
    // The writes of memory are promises, which nobody waits for.
    await new Promise((resolve) => setTimeout(resolve));
    await TestBed.inject(ApplicationRef).whenStable();
  }

  beforeEach(() => localStorage.clear());

  it('shows the question, who asked and when', async () => {
    const page = await open(LIFTED, 'boss');
    expect(textOf(page)).toBe('Løftet til rådmannen Hvem skal betale? Lise Leder · 7. april 2026');
  });

  it('lets whoever may edit take it down, and then has nothing to say', async () => {
    const page = await open(LIFTED);
    await press(page, 'Ta ned igjen');
    expect(TestBed.inject(MeasureStore).measure()?.escalation).toBe('');
    expect(textOf(page)).toBe('Løft');
  });

  for (const { fact, measure, uid, offered } of [
    { fact: 'to whoever may edit', measure: aMeasure(), uid: 'leader-1', offered: true },
    { fact: 'to nobody else', measure: aMeasure(), uid: 'boss', offered: false },
    { fact: 'not where it is lifted', measure: LIFTED, uid: 'leader-1', offered: false },
    {
      fact: 'not where the measure is over',
      measure: aMeasure({ status: 'cancelled', escalation: QUESTION, version: 2 }),
      uid: 'leader-1',
      offered: false,
    },
  ]) {
    it(`is offered ${fact}`, async () => {
      const buttons = textsOf(await open(measure, uid), 'button');
      expect(buttons.includes('Løft')).toBe(offered);
    });
  }

  it('keeps the text and says why where an earlier change has yet to be decided', async () => {
    const page = await open(aMeasure({ version: 2 }));
    const write = { planId: PLAN, measureId: 'measure-1', by: 'leader-1', day: '2026-03-02' };
    const content = aContent({ title: 'Skrevet uten nett' });
    await TestBed.inject(Outbox).send({ ...write, base: aMeasure({ version: 1 }), content });

    await press(page, 'Løft');
    const field = page.querySelector('textarea')!;
    field.value = QUESTION;
    field.dispatchEvent(new Event('input'));
    await press(page, 'Løft tiltaket');

    expect(textOf(page.querySelector<HTMLElement>('[role=alert]'))).toContain(
      'ta først stilling til endringen som ikke ble lagret sist',
    );
    expect(field.value).toBe(QUESTION);
    expect(textOf(page)).toContain('Ulagret');
  });
});
