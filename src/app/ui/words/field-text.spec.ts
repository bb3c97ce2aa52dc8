import { ContentField, MeasureContent } from '../../domain/measure/measure';
import { aContent } from '../../testing/measures';
import { aDirectory, aPerson, aUnit } from '../../testing/municipality';
import { aChannel, aGoal, aGroup, aStrategy } from '../../testing/strategies';
import { fieldText } from './field-text';

const strategy = aStrategy({
  goals: [aGoal(1, 'Trygg oppvekst'), aGoal(2, 'God helse')],
  targetGroups: [aGroup(1, 'Foreldre')],
  channels: [aChannel(1, 'Møter')],
});
const directory = aDirectory([aUnit()], [aPerson({ uid: 'kari', displayName: 'Kari Utfører' })]);

describe('A field in words', () => {
  for (const { field, value, words } of [
    { field: 'title', value: 'Åpen dag', words: 'Åpen dag' },
    { field: 'message', value: '', words: '(tomt)' },
    { field: 'goalIds', value: ['goal-2', 'goal-1'], words: 'God helse, Trygg oppvekst' },
    { field: 'goalIds', value: ['gone'], words: 'gone' },
    { field: 'targetGroupIds', value: ['group-1'], words: 'Foreldre' },
    { field: 'channelIds', value: ['channel-1'], words: 'Møter' },
    { field: 'channelIds', value: [], words: '(tomt)' },
    { field: 'start', value: '2026-01-05', words: '5. jan. 2026' },
    { field: 'deadline', value: '2026-05-17', words: '17. mai 2026' },
    { field: 'reportedOn', value: '', words: '(tomt)' },
    { field: 'escalation', value: 'Hvem betaler?', words: 'Hvem betaler?' },
    { field: 'escalation', value: '', words: '(tomt)' },
    { field: 'acknowledgedOn', value: '2026-12-31', words: '31. des. 2026' },
    { field: 'assigneeUid', value: 'kari', words: 'Kari Utfører' },
    { field: 'assigneeUid', value: '', words: '(tomt)' },
    { field: 'acknowledgedBy', value: 'unknown', words: 'unknown' },
    { field: 'status', value: 'postponed', words: 'Utsatt' },
    { field: 'health', value: 'critical', words: 'Kritisk' },
    { field: 'progress', value: 0, words: '0 %' },
    { field: 'archived', value: true, words: 'ja' },
    { field: 'archived', value: false, words: 'nei' },
  ] satisfies { field: ContentField; value: MeasureContent[ContentField]; words: string }[]) {
    it(`is "${words}" for ${field} ${JSON.stringify(value)}`, () => {
      const content = { ...aContent(), [field]: value };
      expect(fieldText(field, content, strategy, directory)).toBe(words);
    });
  }

  it('is the id while the strategy is not known', () => {
    expect(fieldText('goalIds', aContent(), null, directory)).toBe('goal-1');
  });

  for (const field of ['title', 'goalIds', 'deadline', 'assigneeUid', 'status'] as const) {
    it(`says that ${field} is empty where history has nothing of it`, () => {
      expect(fieldText(field, {}, strategy, directory)).toBe('(tomt)');
    });
  }
});
