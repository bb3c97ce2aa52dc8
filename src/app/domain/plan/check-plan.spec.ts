import { MeasureLine } from '../measure/measure-line';
import { aMeasure } from '../../testing/measures';
import { readLine, writeLine } from '../measure/measure-line';
import { Measure } from '../measure/measure';
import { aGoal, aGroup, aStrategy } from '../../testing/strategies';
import { checkPlan, Finding } from './check-plan';

const TODAY = '2026-11-24';
const strategy = aStrategy();

function aCheckedLine(changes: Partial<Measure> = {}): MeasureLine {
  const measure = aMeasure({
    goalIds: ['goal-1', 'goal-2'],
    targetGroupIds: ['group-1', 'group-2'],
    deadline: '2026-12-15',
    ...changes,
  });
  return readLine(measure.id, writeLine(measure))!;
}

const SOUND = aCheckedLine();
const dueIn = (...months: readonly string[]) =>
  months.map((month, index) => aCheckedLine({ id: `m${index}`, deadline: `2027-${month}-10` }));
const kindsOf = (findings: readonly Finding[]) => findings.map(({ kind }) => kind);

describe('The check of a plan', () => {
  for (const { fact, lines, drafts = 0, kinds } of [
    { fact: 'has nothing to say of a plan that covers all', lines: [SOUND], kinds: [] },
    { fact: 'says that there are no measures', lines: [], kinds: ['empty'] },
    {
      fact: 'counts neither archived nor cancelled measures',
      lines: [aCheckedLine({ archived: true }), aCheckedLine({ status: 'cancelled' })],
      kinds: ['empty'],
    },
    {
      fact: 'says of an empty plan only that, and that there are drafts',
      lines: [],
      drafts: 2,
      kinds: ['empty', 'unfinishedDrafts'],
    },
    { fact: 'tells of drafts', lines: [SOUND], drafts: 1, kinds: ['unfinishedDrafts'] },
    {
      fact: 'tells of a main goal without measures',
      lines: [aCheckedLine({ goalIds: ['goal-2'] })],
      kinds: ['goalNotCovered'],
    },
    {
      fact: 'tells of each main goal without measures',
      lines: [aCheckedLine({ goalIds: ['retired'] })],
      kinds: ['goalNotCovered', 'goalNotCovered'],
    },
    {
      fact: 'lets no cancelled measure cover a goal',
      lines: [
        aCheckedLine({ goalIds: ['goal-2'] }),
        aCheckedLine({ goalIds: ['goal-1'], status: 'cancelled' }),
      ],
      kinds: ['goalNotCovered'],
    },
    {
      fact: 'tells of target groups that nothing speaks to',
      lines: [aCheckedLine({ targetGroupIds: ['group-1'] })],
      kinds: ['groupsNotAddressed'],
    },
    {
      fact: 'tells of what is overdue',
      lines: [aCheckedLine({ deadline: '2026-11-23' })],
      kinds: ['overdue'],
    },
    {
      fact: 'lets the deadline itself be in time',
      lines: [aCheckedLine({ deadline: TODAY })],
      kinds: [],
    },
    {
      fact: 'tells of a measure without a main message',
      lines: [aCheckedLine({ message: '' })],
      kinds: ['withoutMessage'],
    },
    {
      fact: 'asks no message of what is done',
      lines: [aCheckedLine({ message: '', status: 'completed', progress: 100 })],
      kinds: [],
    },
    {
      fact: 'lets a measure be delegated to nobody',
      lines: [aCheckedLine({ assigneeUid: '' })],
      kinds: [],
    },
    { fact: 'lets three measures be due in one month', lines: dueIn('03', '03', '03'), kinds: [] },
    {
      fact: 'tells that all four are due in one month',
      lines: dueIn('03', '03', '03', '03'),
      kinds: ['sameMonth'],
    },
    {
      fact: 'tells that more than half are due in one month',
      lines: dueIn('01', '03', '03', '03'),
      kinds: ['sameMonth'],
    },
    { fact: 'lets half be due in one month', lines: dueIn('01', '02', '03', '03'), kinds: [] },
    {
      fact: 'tells the same month of two years apart',
      lines: [...dueIn('03', '03', '05'), aCheckedLine({ deadline: '2028-03-10' })],
      kinds: [],
    },
  ] satisfies {
    fact: string;
    lines: MeasureLine[];
    drafts?: number;
    kinds: Finding['kind'][];
  }[]) {
    it(fact, () => {
      expect(kindsOf(checkPlan(lines, strategy, drafts, TODAY))).toEqual(kinds);
    });
  }

  it('names what is missing, the gravest first', () => {
    const line = aCheckedLine({
      goalIds: ['goal-2'],
      targetGroupIds: ['group-2'],
      message: '',
      deadline: '2026-11-01',
    });
    expect(checkPlan([line], strategy, 3, TODAY)).toEqual([
      { kind: 'unfinishedDrafts', count: 3 },
      { kind: 'overdue', lines: [line] },
      { kind: 'goalNotCovered', goal: aGoal(1) },
      { kind: 'groupsNotAddressed', groups: [aGroup(1)] },
      { kind: 'withoutMessage', lines: [line] },
    ]);
  });

  it('counts what is due in the crowded month', () => {
    expect(checkPlan(dueIn('01', '03', '03', '03'), strategy, 0, TODAY)).toEqual([
      { kind: 'sameMonth', month: '2027-03-01', count: 3, total: 4 },
    ]);
  });
});
