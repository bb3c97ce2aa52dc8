import { aMeasure } from '../../testing/measures';
import { aPerson } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aStrategy } from '../../testing/strategies';
import { Measure } from '../measure/measure';
import { MeasureAction, MeasureChange } from './bulk-action';
import { carryOut, takeBack } from './carry-out';
import { BulkContext } from './plan-bulk';

const CONTEXT: BulkContext = { person: aPerson(), strategies: [aStrategy()] };
const PLAN = aPlan();
const LATER: MeasureAction = { kind: 'setDeadline', day: '2026-08-01' };
const MOVED: MeasureChange = { field: 'deadline', from: '2026-06-30', to: '2026-08-01' };
const CHANNEL: MeasureAction = { kind: 'addChannel', channelId: 'channel-2' };
const ADDED: MeasureChange = {
  field: 'channelIds',
  from: ['channel-1'],
  to: ['channel-1', 'channel-2'],
};
const whole = (changes: Partial<Measure> = {}) => ({ measure: aMeasure(changes), plan: PLAN });

describe('Carrying out what was seen', () => {
  it('writes the field and nothing else', () => {
    expect(carryOut(MOVED, LATER, whole(), CONTEXT)).toEqual({
      write: { deadline: '2026-08-01' },
    });
    expect(carryOut(ADDED, CHANNEL, whole(), CONTEXT)).toEqual({
      write: { channelIds: ['channel-1', 'channel-2'] },
    });
  });

  it('goes on where somebody has written in other fields since', () => {
    const since = whole({ version: 7, title: 'Ny tittel', progress: 80 });
    expect(carryOut(MOVED, LATER, since, CONTEXT)).toEqual({ write: { deadline: '2026-08-01' } });
  });

  for (const { fact, left, change, action, changes } of [
    {
      fact: 'whose deadline somebody has moved since',
      left: 'changedSince',
      changes: { deadline: '2026-07-01' },
    },
    {
      fact: 'whose channels somebody has changed since',
      left: 'changedSince',
      change: ADDED,
      action: CHANNEL,
      changes: { channelIds: [] },
    },
    {
      fact: 'that has been completed since',
      left: 'over',
      changes: { status: 'completed', progress: 100, evaluation: 'Bra' },
    },
    { fact: 'that has been archived since', left: 'archived', changes: { archived: true } },
    {
      fact: 'whose start has been moved past the deadline',
      left: 'beforeStart',
      changes: { start: '2026-09-01' },
    },
    {
      fact: 'whose section is of an earlier strategy, where a channel is added',
      left: 'unsound',
      change: ADDED,
      action: CHANNEL,
      changes: { sectionId: 'section-9' },
    },
  ] as {
    fact: string;
    left: string;
    change?: MeasureChange;
    action?: MeasureAction;
    changes: Partial<Measure>;
  }[]) {
    it(`leaves a measure ${fact}`, () => {
      const decision = carryOut(change ?? MOVED, action ?? LATER, whole(changes), CONTEXT);
      expect(decision).toEqual({ left } as never);
    });
  }
});

describe('Taking it back', () => {
  it('moves the deadline back, whatever else somebody has written since', () => {
    const since = whole({ deadline: '2026-08-01', progress: 90, version: 4 });
    expect(takeBack(MOVED, since, CONTEXT)).toEqual({ write: { deadline: '2026-06-30' } });
  });

  it('takes the channel off, and leaves one that somebody has added since', () => {
    const since = whole({ channelIds: ['channel-2', 'channel-1'] });
    expect(takeBack(ADDED, since, CONTEXT)).toEqual({ write: { channelIds: ['channel-1'] } });
  });

  for (const { fact, change, left, changes } of [
    {
      fact: 'a deadline that somebody has moved since',
      change: MOVED,
      left: 'changedSince',
      changes: { deadline: '2026-09-01' },
    },
    {
      fact: 'a channel that somebody has taken off since',
      change: ADDED,
      left: 'changedSince',
      changes: { channelIds: ['channel-1'] },
    },
    {
      fact: 'an archived measure',
      change: MOVED,
      left: 'archived',
      changes: { deadline: '2026-08-01', archived: true },
    },
    {
      fact: 'a measure that now starts after the earlier deadline',
      change: MOVED,
      left: 'beforeStart',
      changes: { deadline: '2026-08-01', start: '2026-07-15' },
    },
  ] as { fact: string; change: MeasureChange; left: string; changes: Partial<Measure> }[]) {
    it(`leaves ${fact}`, () => {
      expect(takeBack(change, whole(changes), CONTEXT)).toEqual({ left } as never);
    });
  }
});
