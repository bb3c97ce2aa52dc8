import { aContent } from '../../testing/measures';
import { aDirectory, aPerson } from '../../testing/municipality';
import { MeasureContent } from '../../domain/measure/measure';
import { sumUpSections } from './section-summary';

const directory = aDirectory([], [aPerson({ uid: 'kari', displayName: 'Kari Utprøvli' })]);
const EMPTY = aContent({ message: ' ', expectedEffect: '', channelIds: [] });

describe('The summary of a closed section', () => {
  for (const { section, changes, said } of [
    { section: 'speech', changes: {}, said: 'Hovedbudskap, kanaler, dialog og språk' },
    {
      section: 'speech',
      changes: { message: 'Kom', channelIds: ['a', 'b'], dialogueLevel: 'dialogue' },
      said: 'Hovedbudskap: Kom · 2 kanaler · Dialog',
    },
    {
      section: 'speech',
      changes: { channelIds: ['a'], audience: 'internal', languages: ['en', 'uk'] },
      said: '1 kanal · Internt · engelsk, ukrainsk',
    },
    {
      section: 'effect',
      changes: {},
      said: 'Kommunikasjonsmål, og hva målgruppene skal vite, mene og gjøre',
    },
    {
      section: 'effect',
      changes: {
        objectiveIds: ['a', 'b'],
        wanted: { knowledge: { 'group-1': 'Når', 'group-9': 'Hvor' }, attitude: {}, action: {} },
        expectedEffect: 'Flere kommer',
        sectionId: 'sprak',
      },
      said:
        '2 kommunikasjonsmål · 1 ønske for målgruppene · Forventet effekt: Flere kommer · ' +
        'Forankret i strategien',
    },
    { section: 'work', changes: {}, said: 'Starter 2. mars 2026 · Ikke delegert' },
    {
      section: 'work',
      changes: { start: '', assigneeUid: 'kari', neededResources: 'Kaffe' },
      said: 'Utføres av Kari Utprøvli · Ressurser: Kaffe',
    },
    {
      section: 'work',
      changes: { start: '2026-02-30' },
      said: 'Ikke delegert',
    },
  ] satisfies {
    section: 'speech' | 'effect' | 'work';
    changes: Partial<MeasureContent>;
    said: string;
  }[]) {
    it(`is "${said}"`, () =>
      expect(sumUpSections({ ...EMPTY, ...changes }, directory)[section]).toBe(said));
  }
});
