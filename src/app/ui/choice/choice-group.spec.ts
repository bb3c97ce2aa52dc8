import { inputBinding, outputBinding, signal, twoWayBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { groupNamed, inputLabelled, show, textOf } from '../../testing/on-screen';
import { provideIcons } from '../icons/icons';
import { Choice, ChoiceGroup } from './choice-group';

const CHOICES: readonly Choice[] = [
  { id: 'a', label: 'Foreldre' },
  { id: 'b', label: 'Elever' },
  { id: 'c', label: 'Naboer' },
];
const NOTHING_CHOSEN = [{ kind: 'required', message: 'Velg minst én målgruppe.' }];

describe('A group of choices', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideIcons()] }));

  async function showGroup(
    value = signal<readonly string[]>([]),
    inputs: Readonly<Record<string, unknown>> = {},
  ): Promise<HTMLElement> {
    const given = { label: 'Målgrupper', choices: CHOICES, ...inputs };
    return show(ChoiceGroup, [
      twoWayBinding('value', value),
      ...Object.entries(given).map(([name, input]) => inputBinding(name, () => input)),
    ]);
  }

  it('shows what is chosen', async () => {
    const group = await showGroup(signal(['b']));
    const checked = CHOICES.filter(({ label }) => inputLabelled(group, label).checked);
    expect(checked.map((choice) => choice.id)).toEqual(['b']);
  });

  it('keeps what is chosen in the order of the choices', async () => {
    const value = signal<readonly string[]>([]);
    const group = await showGroup(value);
    inputLabelled(group, 'Naboer').click();
    inputLabelled(group, 'Foreldre').click();
    expect(value()).toEqual(['a', 'c']);
  });

  it('lets go of what is chosen twice', async () => {
    const value = signal<readonly string[]>(['a', 'b']);
    const group = await showGroup(value);
    inputLabelled(group, 'Foreldre').click();
    expect(value()).toEqual(['b']);
  });

  it('keeps what was chosen before it left the strategy', async () => {
    const value = signal<readonly string[]>(['gone', 'b']);
    const group = await showGroup(value);
    inputLabelled(group, 'Foreldre').click();
    expect(value()).toEqual(['a', 'b', 'gone']);
  });

  it('says that one must be chosen', async () => {
    const group = await showGroup(signal([]), { isRequired: true });
    expect(groupNamed(group, 'Målgrupper (velg minst én)')).toBeTruthy();
  });

  it('marks each choice that is suggested where not all are', async () => {
    const choices = [CHOICES[0], { ...CHOICES[1], suggested: true }];
    const group = await showGroup(signal([]), { choices });
    expect(groupNamed(group, 'Målgrupper')).toBeTruthy();
    expect(inputLabelled(group, 'Foreldre')).toBeTruthy();
    expect(inputLabelled(group, 'Elever (foreslått)')).toBeTruthy();
  });

  it('says once that all choices are suggested', async () => {
    const choices = CHOICES.map((choice) => ({ ...choice, suggested: true }));
    const group = await showGroup(signal([]), { choices });
    expect(groupNamed(group, 'Målgrupper (foreslått, ikke fra strategien)')).toBeTruthy();
    expect(inputLabelled(group, 'Elever')).toBeTruthy();
  });

  it('describes what is wrong once somebody has been there', async () => {
    const group = await showGroup(signal([]), {
      invalid: true,
      touched: true,
      errors: NOTHING_CHOSEN,
    });
    const fieldset = groupNamed(group, 'Målgrupper');
    const description = group.querySelector<HTMLElement>(
      `#${fieldset.getAttribute('aria-describedby')}`,
    );
    expect(textOf(description)).toBe('Velg minst én målgruppe.');
    expect(inputLabelled(group, 'Foreldre').getAttribute('aria-invalid')).toBe('true');
  });

  for (const { fact, state } of [
    { fact: 'before anybody has been there', state: { invalid: true, touched: false } },
    { fact: 'where nothing is wrong', state: { invalid: false, touched: true } },
  ]) {
    it(`complains of nothing ${fact}`, async () => {
      const group = await showGroup(signal([]), { ...state, errors: NOTHING_CHOSEN });
      expect(textOf(group)).toBe('Målgrupper Foreldre Elever Naboer');
      expect(groupNamed(group, 'Målgrupper').hasAttribute('aria-describedby')).toBeFalse();
      expect(inputLabelled(group, 'Foreldre').hasAttribute('aria-invalid')).toBeFalse();
    });
  }

  it('says that somebody has been there', async () => {
    let touches = 0;
    const group = await show(ChoiceGroup, [
      inputBinding('label', () => 'Målgrupper'),
      inputBinding('choices', () => CHOICES),
      outputBinding('touch', () => touches++),
    ]);
    inputLabelled(group, 'Elever').click();
    expect(touches).toBe(1);
  });
});
