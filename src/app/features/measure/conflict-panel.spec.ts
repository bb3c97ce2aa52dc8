import { inputBinding, outputBinding } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Identity } from '../../data/identity/identity';
import { provideMemoryRepositories } from '../../data/memory/memory-backend';
import { MemoryDatabase } from '../../data/memory/memory-database';
import { contentOf } from '../../domain/measure/history';
import { MeasureContent } from '../../domain/measure/measure';
import { aContent, aMeasure } from '../../testing/measures';
import { aDirectory, aMember, aPerson, aUnit } from '../../testing/municipality';
import {
  buttonNamed,
  groupNamed,
  inputLabelled,
  show,
  textOf,
  textsOf,
} from '../../testing/on-screen';
import { SignedIn } from '../../testing/signed-in';
import {
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aGoal, aStrategy } from '../../testing/strategies';
import { provideIcons } from '../../ui/icons/icons';
import { ConflictPanel } from './conflict-panel';
import { MeasureStore } from './measure-store';

const directory = aDirectory(
  [aUnit()],
  [aPerson(), aPerson({ uid: 'kari', displayName: 'Kari Utfører' })],
);
const strategy = aStrategy({ goals: [aGoal(1, 'Trygg oppvekst'), aGoal(2, 'God helse')] });

const BASE = aContent({ title: 'Åpen dag', progress: 20, goalIds: ['goal-1'], health: 'onTrack' });
const MINE = { ...BASE, title: 'Åpen kveld', progress: 40 };
const THEIRS = aMeasure({
  ...BASE,
  progress: 60,
  goalIds: ['goal-1', 'goal-2'],
  version: 2,
  updatedBy: 'kari',
});

describe('The choice between two versions', () => {
  let resolved: MeasureContent[];

  beforeEach(() => {
    resolved = [];
    const database = new MemoryDatabase({
      'members/leader-1': memberFields(aMember()),
      'directory/units': unitsFields(directory),
      'directory/people': peopleFields(directory),
      'strategies/strategy-1': strategyFields(strategy),
      'plans/school-1-2026': planFields(),
    });
    TestBed.configureTestingModule({
      providers: [
        provideIcons(),
        provideMemoryRepositories(database),
        { provide: Identity, useValue: new SignedIn('leader-1') },
        MeasureStore,
      ],
    });
    TestBed.inject(MeasureStore).follow({ planId: 'school-1-2026', measureId: 'measure-1' });
  });

  const showPanel = (mine: MeasureContent = MINE) =>
    show(ConflictPanel, [
      inputBinding('base', () => BASE),
      inputBinding('mine', () => mine),
      inputBinding('theirs', () => THEIRS),
      outputBinding<MeasureContent>('resolved', (merged) => resolved.push(merged)),
    ]);

  it('says who saved first', async () => {
    const alert = (await showPanel()).querySelector<HTMLElement>('[role=alert]');
    expect(textOf(alert)).toContain('Kari Utfører lagret en nyere versjon mens du skrev');
  });

  it('is asked for each field that differs and no other, in the order of the form', async () => {
    expect(textsOf(await showPanel(), 'legend')).toEqual(['Tiltak', 'Hovedmål', 'Framdrift']);
  });

  it('shows both values in words', async () => {
    const goals = groupNamed(await showPanel(), 'Hovedmål');
    expect(textsOf(goals, 'label')).toEqual([
      'Din Trygg oppvekst',
      'Kari Utfører Trygg oppvekst, God helse',
    ]);
  });

  it('suggests what only one of the two changed, and mine where both did', async () => {
    const panel = await showPanel();
    expect(inputLabelled(panel, 'Din Åpen kveld').checked).toBeTrue();
    expect(inputLabelled(panel, 'Kari Utfører Trygg oppvekst, God helse').checked).toBeTrue();
    expect(inputLabelled(panel, 'Din 40 %').checked).toBeTrue();
  });

  it('puts the suggestions together where nothing else is chosen', async () => {
    buttonNamed(await showPanel(), 'Lagre valgene').click();
    expect(resolved.map(contentOf)).toEqual([
      { ...BASE, title: 'Åpen kveld', progress: 40, goalIds: ['goal-1', 'goal-2'] },
    ]);
  });

  it('puts together what is chosen, either way', async () => {
    const panel = await showPanel();
    inputLabelled(panel, 'Kari Utfører Åpen dag').click();
    inputLabelled(panel, 'Din Trygg oppvekst').click();
    inputLabelled(panel, 'Kari Utfører 60 %').click();
    inputLabelled(panel, 'Din 40 %').click();
    buttonNamed(panel, 'Lagre valgene').click();
    expect(resolved.map(contentOf)).toEqual([
      { ...BASE, title: 'Åpen dag', progress: 40, goalIds: ['goal-1'] },
    ]);
  });

  it('has nothing to ask where both wrote the same', async () => {
    const panel = await showPanel(contentOf(THEIRS));
    expect(textsOf(panel, 'legend')).toEqual([]);
    expect(textOf(panel)).toContain('Dere har skrevet det samme.');
  });
});
