import { aChannel, aGoal, aGroup, aStrategy } from '../../testing/strategies';
import { findProblems } from './problems';
import { fromTemplate, Template, TEMPLATES } from './templates';

const DAYS = { start: '2027-01-01', today: '2026-11-24' };
const strategy = aStrategy({
  goals: [aGoal(1, 'Bærekraftig by'), aGoal(2, 'Åpen og inkluderende')],
  targetGroups: [aGroup(1, 'Medier'), aGroup(2, 'Alle innbyggere')],
  channels: [aChannel(1, 'Sosiale medier'), aChannel(2, 'Folkemøter'), aChannel(3, 'Video')],
});
const campaign: Template = {
  ...TEMPLATES[2],
  goalWords: ['ukjent', 'inkluder'],
  groupWords: ['innbygger'],
  channelWords: ['video', 'sosiale', 'møte'],
  days: 10,
};

describe('A template', () => {
  it('finds what the strategy has by the beginning of a word, its best word first', () => {
    const content = fromTemplate(campaign, strategy, DAYS, 'leder');
    expect(content.goalIds).toEqual(['goal-2']);
    expect(content.targetGroupIds).toEqual(['group-2']);
    expect(content.channelIds).toEqual(['channel-3', 'channel-1']);
    expect(content.deadline).toBe('2027-01-11');
    expect(content.acknowledgedBy).toBe('leder');
  });

  it('suggests nothing that the strategy does not have', () => {
    const content = fromTemplate(campaign, aStrategy(), DAYS, '');
    expect([content.goalIds, content.targetGroupIds, content.channelIds]).toEqual([[], [], []]);
  });

  for (const template of TEMPLATES) {
    it(`"${template.name}" keeps to the limits`, () => {
      const problems = findProblems(fromTemplate(template, strategy, DAYS, ''), strategy);
      expect(Object.values(problems).filter((problem) => problem !== 'required')).toEqual([]);
    });
  }
});
