import { aContent, aLine } from '../../testing/measures';
import { aChannel, aDraftStrategy, aGoal, aGroup, aStrategy } from '../../testing/strategies';
import { LIMITS } from '../measure/measure';
import { movedContent, movedLine, mustMove } from './move-measure';
import { NO_SUCCESSORS } from './strategy';

const entry = { order: 1, suggested: false };
const objective = { ...entry, id: 'o', title: 'Mål', indicator: '', baseline: '', target: '' };
const old = aStrategy({
  objectives: [objective],
  sections: [{ ...entry, id: 's', title: 'Ansvar', summary: '' }],
});
/** Goals become one, groups become one, channel 1 goes out, objective and section are renamed. */
const next = aDraftStrategy({
  goals: [aGoal(3)],
  targetGroups: [aGroup(3)],
  channels: [aChannel(2)],
  objectives: [{ ...objective, id: 'o2' }],
  sections: [{ ...entry, id: 's2', title: 'Ansvar', summary: '' }],
  successors: {
    goals: { 'goal-1': 'goal-3', 'goal-2': '' },
    targetGroups: { 'group-1': 'group-3', 'group-2': 'group-3' },
    channels: { 'channel-1': '' },
    objectives: { o: 'o2' },
    sections: { s: 's2' },
  },
});
const chain = [old, next];

describe('A measure that moves to a new strategy', () => {
  const measure = aContent({
    title: 'Åpen dag',
    goalIds: ['goal-2', 'goal-1'],
    targetGroupIds: ['group-1', 'group-2'],
    channelIds: ['channel-1', 'channel-2'],
    objectiveIds: ['o'],
    sectionId: 's',
  });

  it('refers to what its goals, groups, channels, objectives and section have become', () => {
    expect(movedContent(measure, chain)).toEqual({
      ...measure,
      goalIds: ['goal-3'],
      targetGroupIds: ['group-3'],
      channelIds: ['channel-2'],
      objectiveIds: ['o2'],
      sectionId: 's2',
    });
  });

  it('is as it was where the new strategy has all that it refers to', () => {
    expect(movedContent(measure, [old, { ...old, id: 'strategy-2' }])).toEqual(measure);
  });

  it('is left without a goal where its only one goes out', () => {
    expect(movedContent({ ...measure, goalIds: ['goal-2'] }, chain).goalIds).toEqual([]);
  });

  it('is left without a section where that goes out, and where it had none', () => {
    const without = { ...next, successors: { ...next.successors, sections: { s: '' } } };
    expect(movedContent(measure, [old, without]).sectionId).toBe('');
    expect(movedContent({ ...measure, sectionId: '' }, chain).sectionId).toBe('');
  });

  describe('keeps what is wanted', () => {
    const wanted = (knowledge: Readonly<Record<string, string>>) =>
      movedContent({ ...measure, wanted: { knowledge, attitude: {}, action: {} } }, chain).wanted
        .knowledge;

    it('of a group under its new name', () => {
      expect(wanted({ 'group-1': 'At det er åpent.' })).toEqual({ 'group-3': 'At det er åpent.' });
    });
    it('of two groups that become one together', () => {
      expect(wanted({ 'group-1': 'At det er åpent.', 'group-2': 'At det er gratis.' })).toEqual({
        'group-3': 'At det er åpent. At det er gratis.',
      });
    });
    it('once where it is the same of both', () => {
      expect(wanted({ 'group-1': 'Komme.', 'group-2': 'Komme.' })).toEqual({ 'group-3': 'Komme.' });
    });
    it('of the first where there is no room for both', () => {
      const long = 'x'.repeat(LIMITS.wanted - 1);
      expect(wanted({ 'group-1': long, 'group-2': 'Komme.' })).toEqual({ 'group-3': long });
    });
    it('of no group that goes out', () => {
      const out = { ...next.successors, targetGroups: { 'group-1': '', 'group-2': 'group-3' } };
      const { knowledge } = movedContent(
        { ...measure, wanted: { knowledge: { 'group-1': 'x' }, attitude: {}, action: {} } },
        [old, { ...next, successors: out }],
      ).wanted;
      expect(Object.keys(knowledge)).toEqual([]);
    });
  });

  it('is told the same by its line', () => {
    const line = aLine({ goalIds: ['goal-1'], targetGroupIds: ['group-2'], channelIds: [] });
    expect(movedLine(line, chain)).toEqual({
      ...line,
      goalIds: ['goal-3'],
      targetGroupIds: ['group-3'],
    });
  });
});

describe('A measure must move', () => {
  const settled = {
    goalIds: ['goal-3'],
    targetGroupIds: ['group-3'],
    channelIds: ['channel-2'],
    objectiveIds: ['o2'],
  };

  it('not where its plan’s strategy has all that it refers to', () => {
    expect(mustMove(aLine(settled), next)).toBeFalse();
  });

  for (const change of [
    { goalIds: ['goal-3', 'goal-1'] },
    { targetGroupIds: ['group-1'] },
    { channelIds: ['channel-1'] },
    { objectiveIds: ['o'] },
  ]) {
    it(`where it has not: ${Object.keys(change)[0]}`, () => {
      expect(mustMove(aLine({ ...settled, ...change }), next)).toBeTrue();
    });
  }

  it('not without anything to refer to but a goal and a group', () => {
    expect(
      mustMove(aLine({ ...settled, channelIds: [], objectiveIds: [] }), {
        ...next,
        successors: NO_SUCCESSORS,
      }),
    ).toBeFalse();
  });
});
