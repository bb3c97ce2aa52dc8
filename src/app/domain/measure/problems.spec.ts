import { aContent } from '../../testing/measures';
import { aChannel, aGoal, aGroup, aStrategy } from '../../testing/strategies';
import { LIMITS, MeasureContent } from './measure';
import { findChangeProblems, findProblems, Problems, questionProblem } from './problems';

const numbers = Array.from({ length: 40 }, (_, index) => index + 1);
const strategy = aStrategy({
  goals: numbers.map((order) => aGoal(order)),
  targetGroups: numbers.map((order) => aGroup(order)),
  channels: numbers.map((order) => aChannel(order)),
});

/** The first `count` ids of a list of the strategy. */
function ids(kind: 'goal' | 'group' | 'channel', count: number): string[] {
  return numbers.slice(0, count).map((order) => `${kind}-${order}`);
}

describe('A measure is sound', () => {
  for (const { fact, changes } of [
    { fact: 'as it is', changes: {} },
    { fact: 'with a deadline on its start', changes: { deadline: '2026-03-02' } },
    { fact: 'without a channel', changes: { channelIds: [] } },
    {
      fact: 'completed with an evaluation',
      changes: { status: 'completed', progress: 100, evaluation: 'Alle foreldre fikk svar' },
    },
    {
      fact: 'at every limit',
      changes: {
        title: 'x'.repeat(LIMITS.title),
        message: 'x'.repeat(LIMITS.message),
        expectedEffect: 'x'.repeat(LIMITS.expectedEffect),
        statusText: 'x'.repeat(LIMITS.statusText),
        evaluation: 'x'.repeat(LIMITS.evaluation),
        escalation: 'x'.repeat(LIMITS.escalation),
        goalIds: ids('goal', LIMITS.goals),
        targetGroupIds: ids('group', LIMITS.targetGroups),
        channelIds: ids('channel', LIMITS.channels),
        progress: 99,
      },
    },
  ] satisfies { fact: string; changes: Partial<MeasureContent> }[]) {
    it(fact, () => {
      expect(findProblems(aContent(changes), strategy)).toEqual({});
    });
  }
});

describe('A measure has a problem', () => {
  for (const { fact, changes, problems } of [
    { fact: 'no title', changes: { title: '' }, problems: { title: 'required' } },
    { fact: 'a blank title', changes: { title: ' \n' }, problems: { title: 'required' } },
    {
      fact: 'a long title',
      changes: { title: 'x'.repeat(LIMITS.title + 1) },
      problems: { title: 'tooLong' },
    },
    {
      fact: 'a long message',
      changes: { message: 'x'.repeat(LIMITS.message + 1) },
      problems: { message: 'tooLong' },
    },
    {
      fact: 'a long expected effect',
      changes: { expectedEffect: 'x'.repeat(LIMITS.expectedEffect + 1) },
      problems: { expectedEffect: 'tooLong' },
    },
    {
      fact: 'a long status report',
      changes: { statusText: 'x'.repeat(LIMITS.statusText + 1) },
      problems: { statusText: 'tooLong' },
    },
    {
      fact: 'a long evaluation',
      changes: { evaluation: 'x'.repeat(LIMITS.evaluation + 1) },
      problems: { evaluation: 'tooLong' },
    },
    {
      fact: 'a long question to ledergruppen',
      changes: { escalation: 'x'.repeat(LIMITS.escalation + 1) },
      problems: { escalation: 'tooLong' },
    },
    {
      fact: 'an identity number in the question to ledergruppen',
      changes: { escalation: 'Skal 01019012345 få svar?' },
      problems: { escalation: 'identityNumber' },
    },
    { fact: 'no main goal', changes: { goalIds: [] }, problems: { goalIds: 'required' } },
    {
      fact: 'no target group',
      changes: { targetGroupIds: [] },
      problems: { targetGroupIds: 'required' },
    },
    {
      fact: 'too many main goals',
      changes: { goalIds: ids('goal', LIMITS.goals + 1) },
      problems: { goalIds: 'tooMany' },
    },
    {
      fact: 'too many target groups',
      changes: { targetGroupIds: ids('group', LIMITS.targetGroups + 1) },
      problems: { targetGroupIds: 'tooMany' },
    },
    {
      fact: 'too many channels',
      changes: { channelIds: ids('channel', LIMITS.channels + 1) },
      problems: { channelIds: 'tooMany' },
    },
    {
      fact: 'a main goal of another strategy',
      changes: { goalIds: ['goal-1', 'gone'] },
      problems: { goalIds: 'unknownId' },
    },
    {
      fact: 'a target group of another strategy',
      changes: { targetGroupIds: ['gone'] },
      problems: { targetGroupIds: 'unknownId' },
    },
    {
      fact: 'a channel of another strategy',
      changes: { channelIds: ['gone'] },
      problems: { channelIds: 'unknownId' },
    },
    {
      fact: 'neither start nor deadline',
      changes: { start: '', deadline: '' },
      problems: { start: 'required', deadline: 'required' },
    },
    {
      fact: 'a start that does not exist',
      changes: { start: '2026-02-30' },
      problems: { start: 'notADay' },
    },
    {
      fact: 'a deadline that does not exist',
      changes: { deadline: '2026-06-31' },
      problems: { deadline: 'notADay' },
    },
    {
      fact: 'a deadline before its start',
      changes: { deadline: '2026-03-01' },
      problems: { deadline: 'beforeStart' },
    },
    {
      fact: 'progress below 0',
      changes: { progress: -1 },
      problems: { progress: 'notAPercentage' },
    },
    {
      fact: 'progress above 100',
      changes: { progress: 101 },
      problems: { progress: 'notAPercentage' },
    },
    {
      fact: 'half a percent',
      changes: { progress: 0.5 },
      problems: { progress: 'notAPercentage' },
    },
    {
      fact: 'no number for progress',
      changes: { progress: Number.NaN },
      problems: { progress: 'notAPercentage' },
    },
    {
      fact: 'completed before 100 percent',
      changes: { status: 'completed', progress: 99, evaluation: 'Gjort' },
      problems: { progress: 'completedIsHundred' },
    },
    {
      fact: '100 percent without being completed',
      changes: { progress: 100 },
      problems: { progress: 'hundredIsCompleted' },
    },
    {
      fact: 'completed without an evaluation',
      changes: { status: 'completed', progress: 100, evaluation: ' ' },
      problems: { evaluation: 'evaluationMissing' },
    },
  ] satisfies { fact: string; changes: Partial<MeasureContent>; problems: Problems }[]) {
    it(`with ${fact}`, () => {
      expect(findProblems(aContent(changes), strategy)).toEqual(problems);
    });
  }

  it('in every field that is wrong at once', () => {
    const content = aContent({ title: '', goalIds: [], deadline: '', progress: 100 });
    expect(findProblems(content, strategy)).toEqual({
      title: 'required',
      goalIds: 'required',
      deadline: 'required',
      progress: 'hundredIsCompleted',
    });
  });
});

describe('A question put to ledergruppen', () => {
  for (const { fact, text, problem } of [
    { fact: 'is a text', text: 'Hvem skal betale?', problem: null },
    { fact: 'has room for the limit, space aside', text: ` ${'x'.repeat(500)}\n`, problem: null },
    { fact: 'is not empty', text: '', problem: 'required' },
    { fact: 'is not blank', text: ' \n', problem: 'required' },
    { fact: 'is not too long', text: 'x'.repeat(LIMITS.escalation + 1), problem: 'tooLong' },
    { fact: 'names nobody by number', text: 'Hva med 01019012345?', problem: 'identityNumber' },
  ]) {
    it(fact, () => expect<string | null>(questionProblem(text)).toBe(problem));
  }
});

describe('The problems of a change', () => {
  const known = { goals: [], objectives: [], targetGroups: [], channels: [], sections: [] };
  const before = aContent({ goalIds: ['old'], targetGroupIds: ['old'], sectionId: 'old' });

  it('are not what it referred to before, where its plan has been moved', () => {
    expect(findChangeProblems(before, { ...before, progress: 40 }, known)).toEqual({});
  });

  it('are all that it refers to, once it changes any of it', () => {
    const after = { ...before, channelIds: ['new'] };
    expect(findChangeProblems(before, after, known)).toEqual({
      goalIds: 'unknownId',
      targetGroupIds: 'unknownId',
      channelIds: 'unknownId',
      sectionId: 'unknownId',
    });
  });

  it('are the others all the same', () => {
    expect(findChangeProblems(before, { ...before, title: '' }, known)).toEqual({
      title: 'required',
    });
    const empty = { ...before, goalIds: [] };
    expect(findChangeProblems(empty, empty, known).goalIds).toBe('required');
  });
});
