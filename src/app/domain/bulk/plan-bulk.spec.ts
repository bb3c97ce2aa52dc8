import { aLine } from '../../testing/measures';
import { aPerson } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aChannel, aStrategy } from '../../testing/strategies';
import { LIMITS } from '../measure/measure';
import { MeasureLine } from '../measure/measure-line';
import { Plan } from '../plan/plan';
import { REQUEST_LIMITS } from '../request/request';
import { BulkAction, isWhole, MeasureAction, MOST_DAYS } from './bulk-action';
import { sumUp } from './bulk-sums';
import { BulkContext, planBulk } from './plan-bulk';

const CONTEXT: BulkContext = {
  person: aPerson({ uid: 'advisor', role: 'advisor', unitIds: [] }),
  strategies: [aStrategy()],
};
const LATER: MeasureAction = { kind: 'setDeadline', day: '2026-08-01' };
const SECOND_CHANNEL: MeasureAction = { kind: 'addChannel', channelId: 'channel-2' };

/** What becomes of one measure in one plan. */
function stepFor(
  action: MeasureAction,
  line: Partial<MeasureLine> = {},
  plan: Partial<Plan> = {},
  context: Partial<BulkContext> = {},
) {
  const [step] = planBulk(
    [{ planId: 'school-1-2026', measureId: 'measure-1' }],
    [aPlan({ lines: [aLine(line)], ...plan })],
    action,
    { ...CONTEXT, ...context },
  );
  return step;
}

describe('Planning a change of several measures', () => {
  for (const { fact, action, change } of [
    {
      fact: 'moves a deadline to the day',
      action: LATER,
      change: { field: 'deadline', from: '2026-06-30', to: '2026-08-01' },
    },
    {
      fact: 'moves a deadline by days',
      action: { kind: 'shiftDeadline', days: 14 },
      change: { field: 'deadline', from: '2026-06-30', to: '2026-07-14' },
    },
    {
      fact: 'moves a deadline to an earlier day, over the end of a month',
      action: { kind: 'shiftDeadline', days: -30 },
      change: { field: 'deadline', from: '2026-06-30', to: '2026-05-31' },
    },
    {
      fact: 'adds a channel after those that are there',
      action: SECOND_CHANNEL,
      change: { field: 'channelIds', from: ['channel-1'], to: ['channel-1', 'channel-2'] },
    },
  ] satisfies { fact: string; action: MeasureAction; change: unknown }[]) {
    it(fact, () => expect(stepFor(action).change).toEqual(change as never));
  }

  for (const { fact, obstacle, action = LATER, line, plan, context } of [
    {
      fact: 'another unit’s leader',
      obstacle: 'notAllowed',
      context: { person: aPerson({ unitIds: ['school-2'] }) },
    },
    { fact: 'nobody', obstacle: 'notAllowed', context: { person: null } },
    { fact: 'an archived measure', obstacle: 'archived', line: { archived: true } },
    {
      fact: 'a completed measure',
      obstacle: 'over',
      line: { status: 'completed', progress: 100 },
    },
    { fact: 'a cancelled measure', obstacle: 'over', line: { status: 'cancelled' } },
    { fact: 'the deadline that it has', obstacle: 'asWanted', line: { deadline: '2026-08-01' } },
    {
      fact: 'a deadline before the start',
      obstacle: 'beforeStart',
      action: { kind: 'setDeadline', day: '2026-03-01' },
    },
    {
      fact: 'a channel that it has',
      obstacle: 'asWanted',
      action: { kind: 'addChannel', channelId: 'channel-1' },
    },
    {
      fact: 'a channel that the plan’s strategy lacks',
      obstacle: 'notInStrategy',
      action: { kind: 'addChannel', channelId: 'channel-9' },
    },
    {
      fact: 'a channel in a plan of an unknown strategy',
      obstacle: 'notInStrategy',
      action: SECOND_CHANNEL,
      plan: { strategyId: 'gone' },
    },
    {
      fact: 'a channel where the measure refers to an earlier strategy',
      obstacle: 'earlierStrategy',
      action: SECOND_CHANNEL,
      line: { goalIds: ['goal-9'] },
    },
    {
      fact: 'one channel more than there is room for',
      obstacle: 'tooManyChannels',
      action: { kind: 'addChannel', channelId: 'channel-31' },
      line: { channelIds: channels(LIMITS.channels).map(({ id }) => id) },
      context: { strategies: [aStrategy({ channels: channels(31) })] },
    },
  ] as {
    fact: string;
    obstacle: string;
    action?: MeasureAction;
    line?: Partial<MeasureLine>;
    plan?: Partial<Plan>;
    context?: Partial<BulkContext>;
  }[]) {
    it(`leaves ${fact}`, () => {
      const step = stepFor(action, line, plan, context);
      expect([step.change, step.obstacle]).toEqual([null, obstacle] as never);
    });
  }

  it('moves deadlines also where the measure refers to an earlier strategy', () => {
    expect(stepFor(LATER, { goalIds: ['goal-9'] }).obstacle).toBeNull();
  });

  it('tells of a measure that is no longer there, and keeps the order of choosing', () => {
    const chosen = ['nothing', 'measure-2', 'measure-1'].map((measureId) => ({
      planId: 'school-1-2026',
      measureId,
    }));
    const lines = [aLine(), aLine({ id: 'measure-2', title: 'Åpen dag' })];
    const steps = planBulk(
      [...chosen, { planId: 'closed-2026', measureId: 'measure-1' }],
      [aPlan({ lines })],
      LATER,
      CONTEXT,
    );
    expect(steps.map(({ measureId, obstacle }) => [measureId, obstacle])).toEqual([
      ['nothing', 'gone'],
      ['measure-2', null],
      ['measure-1', null],
      ['measure-1', 'gone'],
    ]);
  });
});

describe('The sums of a preview', () => {
  it('tell what comes later, again, earlier, too late, and what ledergruppen has approved', () => {
    const chosen = ['1', '2', '3', '4', '5'].map((measureId) => ({
      planId: 'school-1-2026',
      measureId,
    }));
    const lines = [
      aLine({ id: '1' }),
      aLine({ id: '2', slips: 2 }),
      aLine({ id: '3', deadline: '2026-12-01' }),
      aLine({ id: '4', start: '2026-07-01', deadline: '2026-07-02' }),
      aLine({ id: '5', status: 'cancelled' }),
    ];
    const plan = aPlan({ lines, status: 'approved' });
    const steps = planBulk(chosen, [plan], { kind: 'setDeadline', day: '2026-07-10' }, CONTEXT);
    expect(sumUp(steps, '2026-07-11')).toEqual({
      changed: 4,
      left: 1,
      later: 3,
      earlier: 1,
      again: 1,
      overdue: 4,
      approved: 4,
      requests: 0,
    });
    expect(sumUp(steps, '2026-07-10').overdue).toBe(0);
  });

  it('marks no approval for a channel: it was not about channels', () => {
    expect(stepFor(SECOND_CHANNEL, {}, { status: 'approved' }).marksApproval).toBeFalse();
  });
});

describe('An action', () => {
  for (const { action, whole } of [
    { action: { kind: 'setDeadline', day: '2026-02-28' }, whole: true },
    { action: { kind: 'setDeadline', day: '2026-02-30' }, whole: false },
    { action: { kind: 'setDeadline', day: '' }, whole: false },
    { action: { kind: 'shiftDeadline', days: -7 }, whole: true },
    { action: { kind: 'shiftDeadline', days: 0 }, whole: false },
    { action: { kind: 'shiftDeadline', days: 1.5 }, whole: false },
    { action: { kind: 'shiftDeadline', days: NaN }, whole: false },
    { action: { kind: 'shiftDeadline', days: MOST_DAYS + 1 }, whole: false },
    { action: { kind: 'addChannel', channelId: '' }, whole: false },
    { action: { kind: 'addChannel', channelId: 'channel-1' }, whole: true },
    { action: { kind: 'askStatus', note: '' }, whole: true },
    { action: { kind: 'askStatus', note: 'x'.repeat(REQUEST_LIMITS.note) }, whole: true },
    { action: { kind: 'askStatus', note: 'x'.repeat(REQUEST_LIMITS.note + 1) }, whole: false },
    { action: { kind: 'askStatus', note: 'Ring 010190 12345' }, whole: false },
  ] satisfies { action: BulkAction; whole: boolean }[]) {
    it(`is ${whole ? '' : 'not '}whole: ${JSON.stringify(action)}`, () => {
      expect(isWhole(action)).toBe(whole);
    });
  }
});

function channels(count: number) {
  return Array.from({ length: count }, (_, place) => aChannel(place + 1));
}
