import { FieldValues } from '../../domain/measure/history';
import { ContentField, MeasureContent } from '../../domain/measure/measure';
import { aContent, anEvent } from '../../testing/measures';
import { aDirectory, aPerson } from '../../testing/municipality';
import { aChannel, aGoal, aGroup, aStrategy } from '../../testing/strategies';
import { tellEvent } from './event-sentence';

const directory = aDirectory(
  [],
  [
    aPerson({ uid: 'ola', displayName: 'Ola Kladdevoll' }),
    aPerson({ uid: 'per', displayName: 'Per Utkastli' }),
  ],
);
const strategy = aStrategy({
  goals: [aGoal(1, 'Trygg oppvekst'), aGoal(2, 'God helse')],
  targetGroups: [aGroup(1, 'Foresatte'), aGroup(2, 'Elever')],
  channels: [aChannel(1, 'Nettsider'), aChannel(2, 'Video')],
  objectives: [
    {
      id: 'o',
      order: 1,
      suggested: true,
      title: 'Flere tar del',
      indicator: '',
      baseline: '',
      target: '',
    },
  ],
  sections: [{ id: 's', order: 1, suggested: false, title: 'Språk', summary: '' }],
});
const NOTHING = { knowledge: {}, attitude: {}, action: {} };
const LONG = 'a'.repeat(300);

const tell = (from: FieldValues, to: FieldValues, changes: Partial<MeasureContent> = {}) =>
  tellEvent(anEvent({ by: 'kari', from, to }), {
    after: { ...aContent({ health: 'onTrack', progress: 40 }), ...to, ...changes },
    isUndo: false,
    strategy,
    directory,
  });

interface Case {
  readonly from: FieldValues;
  readonly to: FieldValues;
  readonly words: string;
}

/** Every field has its sentence: the compiler sees to it. */
const CASES: Readonly<Record<ContentField, readonly Case[]>> = {
  title: [{ from: { title: 'A' }, to: { title: 'B' }, words: 'ga tiltaket navnet «B»' }],
  goalIds: [
    {
      from: { goalIds: ['goal-1'] },
      to: { goalIds: ['goal-1', 'goal-2'] },
      words: 'la til hovedmålet God helse',
    },
    {
      from: { goalIds: ['goal-1'] },
      to: { goalIds: ['goal-2'] },
      words: 'la til hovedmålet God helse og tok bort hovedmålet Trygg oppvekst',
    },
  ],
  targetGroupIds: [
    {
      from: { targetGroupIds: [] },
      to: { targetGroupIds: ['group-1', 'group-2'] },
      words: 'la til målgruppene Foresatte og Elever',
    },
    {
      from: { targetGroupIds: ['group-1', 'group-2'] },
      to: { targetGroupIds: ['group-2', 'group-1'] },
      words: 'endret rekkefølgen på målgruppene',
    },
  ],
  deadline: [
    {
      from: { deadline: '2026-03-01' },
      to: { deadline: '2026-04-15' },
      words: 'flyttet fristen fra 1. mars til 15. april 2026',
    },
  ],
  start: [
    {
      from: { start: '2025-12-01' },
      to: { start: '2026-01-15' },
      words: 'flyttet oppstarten fra 1. desember 2025 til 15. januar 2026',
    },
  ],
  assigneeUid: [
    {
      from: { assigneeUid: '' },
      to: { assigneeUid: 'ola' },
      words: 'delegerte tiltaket til Ola Kladdevoll',
    },
    {
      from: { assigneeUid: 'ola' },
      to: { assigneeUid: '' },
      words: 'tok tiltaket tilbake fra Ola Kladdevoll',
    },
    {
      from: { assigneeUid: 'ola' },
      to: { assigneeUid: 'per' },
      words: 'flyttet tiltaket fra Ola Kladdevoll til Per Utkastli',
    },
    {
      from: { assigneeUid: '' },
      to: { assigneeUid: 'kari' },
      words: 'tok på seg å utføre tiltaket',
    },
  ],
  message: [
    { from: { message: '' }, to: { message: 'Kom' }, words: 'skrev hovedbudskapet' },
    { from: { message: 'Kom' }, to: { message: 'Gå' }, words: 'endret hovedbudskapet' },
    { from: { message: 'Kom' }, to: { message: '' }, words: 'tok bort hovedbudskapet' },
  ],
  channelIds: [
    {
      from: { channelIds: ['channel-1', 'channel-2'] },
      to: { channelIds: ['channel-1'] },
      words: 'tok bort kanalen Video',
    },
  ],
  objectiveIds: [
    {
      from: { objectiveIds: [] },
      to: { objectiveIds: ['o'] },
      words: 'la til kommunikasjonsmålet Flere tar del',
    },
  ],
  wanted: [
    {
      from: { wanted: NOTHING },
      to: { wanted: { ...NOTHING, action: { 'group-1': 'Komme' } } },
      words: 'endret hva målgruppene skal vite, mene og gjøre',
    },
  ],
  expectedEffect: [
    {
      from: { expectedEffect: 'A' },
      to: { expectedEffect: 'B' },
      words: 'endret den forventede effekten',
    },
  ],
  neededResources: [
    {
      from: { neededResources: '' },
      to: { neededResources: 'Kaffe' },
      words: 'skrev hva tiltaket krever',
    },
  ],
  dialogueLevel: [
    {
      from: { dialogueLevel: 'inform' },
      to: { dialogueLevel: 'involvement' },
      words: 'endret graden av dialog til medvirkning',
    },
  ],
  audience: [
    {
      from: { audience: 'external' },
      to: { audience: 'internal' },
      words: 'gjorde tiltaket internt',
    },
  ],
  sectionId: [
    { from: { sectionId: '' }, to: { sectionId: 's' }, words: 'forankret tiltaket i «Språk»' },
    {
      from: { sectionId: 's' },
      to: { sectionId: '' },
      words: 'tok bort forankringen i strategien',
    },
  ],
  languages: [
    {
      from: { languages: ['en'] },
      to: { languages: ['en', 'uk', 'pl'] },
      words: 'la til språkene ukrainsk og polsk',
    },
  ],
  status: [
    {
      from: { status: 'inProgress', progress: 40 },
      to: { status: 'completed', progress: 100 },
      words: 'fullførte tiltaket',
    },
    {
      from: { status: 'notStarted' },
      to: { status: 'inProgress' },
      words: 'meldte at det er påbegynt og i rute, 40 %',
    },
    {
      from: { status: 'inProgress' },
      to: { status: 'cancelled' },
      words: 'avbrøt tiltaket',
    },
    { from: { status: 'inProgress' }, to: { status: 'postponed' }, words: 'utsatte tiltaket' },
    {
      from: { status: 'inProgress' },
      to: { status: 'notStarted' },
      words: 'satte tiltaket til ikke påbegynt',
    },
  ],
  health: [
    {
      from: { health: 'onTrack' },
      to: { health: 'atRisk' },
      words: 'meldte at det er noe forsinket, 40 %',
    },
  ],
  progress: [
    { from: { progress: 20 }, to: { progress: 60 }, words: 'meldte at det er i rute, 60 %' },
  ],
  statusText: [
    {
      from: { statusText: '' },
      to: { statusText: 'Møtet er holdt' },
      words: 'meldte at det er i rute, 40 %: «Møtet er holdt»',
    },
    {
      from: { statusText: '' },
      to: { statusText: LONG },
      words: `meldte at det er i rute, 40 %: «${'a'.repeat(200)} …»`,
    },
  ],
  evaluation: [
    {
      from: { status: 'inProgress', evaluation: '' },
      to: { status: 'completed', evaluation: 'Alle kom' },
      words: 'fullførte tiltaket: «Alle kom»',
    },
  ],
  reportedOn: [
    {
      from: { reportedOn: '' },
      to: { reportedOn: '2026-04-07' },
      words: 'meldte at det er i rute, 40 %',
    },
  ],
  escalation: [
    {
      from: { escalation: '' },
      to: { escalation: 'Hvem betaler?' },
      words: 'løftet tiltaket til rådmannen: «Hvem betaler?»',
    },
    {
      from: { escalation: 'Hvem betaler?' },
      to: { escalation: LONG },
      words: `endret det ledergruppen skal avgjøre: «${LONG}»`,
    },
    {
      from: { escalation: 'Hvem betaler?' },
      to: { escalation: '' },
      words: 'tok tiltaket ned igjen fra rådmannen',
    },
    {
      from: { status: 'inProgress', escalation: 'Hvem betaler?' },
      to: { status: 'cancelled', escalation: '' },
      words: 'tok tiltaket ned igjen fra rådmannen og avbrøt tiltaket',
    },
  ],
  acknowledgedBy: [
    {
      from: { acknowledgedBy: '', acknowledgedOn: '' },
      to: { acknowledgedBy: 'kari', acknowledgedOn: '2026-04-07' },
      words: 'kvitterte for tiltaket',
    },
  ],
  acknowledgedOn: [
    {
      from: { acknowledgedOn: '2026-01-01' },
      to: { acknowledgedOn: '2026-04-07' },
      words: 'kvitterte for tiltaket på nytt',
    },
  ],
  archived: [
    { from: { archived: false }, to: { archived: true }, words: 'arkiverte tiltaket' },
    {
      from: { archived: true },
      to: { archived: false },
      words: 'hentet tiltaket tilbake fra arkivet',
    },
  ],
};

describe('The sentence of an event', () => {
  for (const { from, to, words } of Object.values(CASES).flat()) {
    it(`is "${words.slice(0, 80)}"`, () => expect(tell(from, to).words).toBe(words));
  }

  it('joins several changes', () => {
    const from: FieldValues = { deadline: '2026-03-01', assigneeUid: '', message: '' };
    const to: FieldValues = { deadline: '2026-04-15', assigneeUid: 'ola', message: 'Kom' };
    expect(tell(from, to).words).toBe(
      'flyttet fristen fra 1. mars til 15. april 2026, delegerte tiltaket til Ola Kladdevoll og ' +
        'skrev hovedbudskapet',
    );
  });

  it('unfolds the texts that were rewritten', () => {
    expect(
      tell({ message: 'Kom', progress: 1 }, { message: 'Gå', progress: 2 }).rewritings,
    ).toEqual([{ field: 'message', label: 'Hovedbudskap', from: 'Kom', to: 'Gå' }]);
  });

  it('tells an undo as one', () => {
    const telling = { after: aContent(), isUndo: true, strategy, directory };
    expect(tellEvent(anEvent(), telling).words).toBe('angret endringen');
  });

  it('tells the creation', () => {
    const telling = { after: aContent(), isUndo: false, strategy, directory };
    expect(tellEvent(anEvent({ version: 1, from: {}, to: {} }), telling).words).toBe(
      'la inn tiltaket',
    );
  });
});
