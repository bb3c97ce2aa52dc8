import { aMeasure } from '../../testing/measures';
import { aChannel, aGoal, aGroup, aStrategy } from '../../testing/strategies';
import { newMeasure } from '../measure/new-measure';
import { findProblems } from '../measure/problems';
import { CopyTarget, copyContent, isSameTitle, movedDays } from './copy-measure';

describe('The days of a copied measure', () => {
  for (const { fact, years, from, to } of [
    {
      fact: 'are the same days of the next year',
      years: 1,
      from: ['2026-03-02', '2026-06-30'],
      to: ['2027-03-02', '2027-06-30'],
    },
    {
      fact: 'keep a turn of the year between them',
      years: 1,
      from: ['2026-11-01', '2027-02-15'],
      to: ['2027-11-01', '2028-02-15'],
    },
    {
      fact: 'are the 28th for a 29th of February that does not exist',
      years: 1,
      from: ['2028-02-29', '2028-02-29'],
      to: ['2029-02-28', '2029-02-28'],
    },
    {
      fact: 'are the 29th of February in another leap year',
      years: 4,
      from: ['2024-02-28', '2024-02-29'],
      to: ['2028-02-28', '2028-02-29'],
    },
    {
      fact: 'have no deadline before the start, whatever stood there',
      years: 1,
      from: ['2026-06-30', '2026-03-02'],
      to: ['2027-06-30', '2027-06-30'],
    },
    {
      fact: 'stay within the same year',
      years: 0,
      from: ['2026-03-02', '2026-12-31'],
      to: ['2026-03-02', '2026-12-31'],
    },
    {
      fact: 'may go back',
      years: -2,
      from: ['2026-03-29', '2026-10-25'],
      to: ['2024-03-29', '2024-10-25'],
    },
  ]) {
    it(fact, () => {
      const [start, deadline] = from;
      expect(Object.values(movedDays({ start, deadline }, years))).toEqual(to);
    });
  }
});

describe('A copied measure', () => {
  const known = aStrategy({
    goals: [aGoal(1)],
    targetGroups: [aGroup(1)],
    channels: [aChannel(1)],
    objectives: [
      { id: 'o-1', order: 1, suggested: true, title: '', indicator: '', baseline: '', target: '' },
    ],
    sections: [{ id: 's-1', order: 1, suggested: false, title: '', summary: '' }],
  });
  const target: CopyTarget = { years: 1, known, today: '2026-11-24', leaderUid: 'leader-2' };

  const done = aMeasure({
    title: 'Åpen dag',
    message: 'Kom',
    neededResources: '20 timer',
    goalIds: ['goal-1', 'gone'],
    targetGroupIds: ['group-1', 'gone'],
    channelIds: ['gone', 'channel-1'],
    objectiveIds: ['gone', 'o-1'],
    sectionId: 's-1',
    wanted: {
      knowledge: { 'group-1': 'At vi har åpent', gone: 'Noe' },
      attitude: { gone: 'Noe' },
      action: {},
    },
    dialogueLevel: 'involvement',
    audience: 'internal',
    languages: ['en'],
    status: 'completed',
    health: 'critical',
    progress: 100,
    statusText: 'Holdt',
    evaluation: '80 kom',
    reportedOn: '2026-06-01',
    escalation: 'Hvem betaler?',
    assigneeUid: 'kari',
    acknowledgedBy: 'leader-1',
    acknowledgedOn: '2026-01-02',
    archived: true,
  });
  const copy = copyContent(done, target);

  it('keeps what it says, for what the strategy still has', () => {
    expect(copy).toEqual({
      ...newMeasure('2026-11-24', 'leader-2'),
      title: 'Åpen dag',
      message: 'Kom',
      expectedEffect: done.expectedEffect,
      neededResources: '20 timer',
      goalIds: ['goal-1'],
      objectiveIds: ['o-1'],
      targetGroupIds: ['group-1'],
      channelIds: ['channel-1'],
      sectionId: 's-1',
      wanted: { knowledge: { 'group-1': 'At vi har åpent' }, attitude: {}, action: {} },
      dialogueLevel: 'involvement',
      audience: 'internal',
      languages: ['en'],
      start: '2027-03-02',
      deadline: '2027-06-30',
    });
  });

  it('is sound', () => {
    expect(findProblems(copy, known)).toEqual({});
  });

  it('is unfinished where the strategy has none of its goals', () => {
    const lost = copyContent({ ...done, goalIds: ['gone'], sectionId: 'gone' }, target);
    expect(lost.sectionId).toBe('');
    expect(findProblems(lost, known)).toEqual({ goalIds: 'required' });
  });
});

describe('A title', () => {
  for (const { one, other, same } of [
    { one: 'Åpen dag', other: ' åpen  DAG. ', same: true },
    { one: 'Åpen dag', other: 'Åpen kveld', same: false },
    { one: 'Åpen dag', other: 'Åpen dag 2', same: false },
  ]) {
    it(`"${one}" is ${same ? '' : 'not '}the same as "${other}"`, () => {
      expect(isSameTitle(one, other)).toBe(same);
    });
  }
});
