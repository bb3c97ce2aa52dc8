import { addDays } from '../day/day';
import { isOverdue, isStale } from '../measure/attention';
import { handoverQueue } from '../measure/handover';
import { Status, STATUSES } from '../measure/measure';
import { OpenRequests } from '../request/request';
import { Unit } from '../unit/unit';
import { MeasureLine } from '../measure/measure-line';
import { aLine } from '../../testing/measures';
import { aUnit } from '../../testing/municipality';
import { aRequest } from '../../testing/requests';
import { Circumstances, ConcernKind, concernsOf, returnedConcern, staleFromOf } from './concern';

const TODAY = '2026-05-10';
const UNIT = aUnit({ leaderSince: '2026-03-01' });

/** Acknowledged, told of and in time. */
const CALM: Partial<MeasureLine> = {
  deadline: '2026-12-01',
  reportedOn: '2026-05-01',
  acknowledgedBy: UNIT.leaderUid,
  acknowledgedOn: '2026-03-01',
};

const around = (unit: Unit | undefined, open: OpenRequests = new Map()): Circumstances => ({
  unit,
  open,
  today: TODAY,
  staleFrom: staleFromOf(TODAY),
});

function found(change: Partial<MeasureLine>, isAsked = false) {
  const line = aLine({ ...CALM, ...change });
  const open = new Map(isAsked ? [[line.id, aRequest({ on: '2026-05-02' })]] : []);
  return concernsOf(line, around(UNIT, open)).map(({ kind, since }) => [kind, since] as const);
}

describe('A measure is followed up', () => {
  for (const { fact, change, isAsked = false, concerns } of [
    { fact: 'for nothing while it is in order', change: {}, concerns: [] },
    {
      fact: 'once late, since its deadline',
      change: { deadline: '2026-05-09' },
      concerns: [['late', '2026-05-09']],
    },
    { fact: 'for nothing on its deadline', change: { deadline: TODAY }, concerns: [] },
    {
      fact: 'without a report for 30 days, since the last one',
      change: { reportedOn: '2026-04-10' },
      concerns: [['stale', '2026-04-10']],
    },
    {
      fact: 'without any report, since its start',
      change: { reportedOn: '', start: '2026-03-05' },
      concerns: [['stale', '2026-03-05']],
    },
    {
      fact: 'not acknowledged, since the leader’s first day',
      change: { acknowledgedOn: '2026-02-28' },
      concerns: [['handover', '2026-03-01']],
    },
    {
      fact: 'while a request awaits an answer, since it was made',
      change: {},
      isAsked: true,
      concerns: [['unanswered', '2026-05-02']],
    },
    {
      fact: 'for all at once, in the order of the board',
      change: { deadline: '2026-05-01', reportedOn: '2026-04-01', acknowledgedBy: '' },
      isAsked: true,
      concerns: [
        ['unanswered', '2026-05-02'],
        ['late', '2026-05-01'],
        ['stale', '2026-04-01'],
        ['handover', '2026-03-01'],
      ],
    },
  ] satisfies {
    fact: string;
    change: Partial<MeasureLine>;
    isAsked?: boolean;
    concerns: [ConcernKind, string][];
  }[]) {
    it(fact, () => expect(found(change, isAsked)).toEqual(concerns));
  }

  for (const over of [
    { status: 'completed', progress: 100 },
    { status: 'cancelled' },
    { archived: true },
  ] as const) {
    it(`for nothing once ${JSON.stringify(over)}`, () => {
      const neglected = { deadline: '2026-01-01', reportedOn: '', acknowledgedBy: '' } as const;
      expect(found({ ...neglected, ...over }, true)).toEqual([]);
    });
  }

  it('for what the other pages call late, stale and not acknowledged, and nothing else', () => {
    const days = ['2026-03-15', '2026-04-09', '2026-04-10', '2026-04-11', TODAY];
    for (const status of STATUSES) {
      for (const day of days) {
        for (const archived of [true, false]) {
          const line = aLine({ ...sound(status), archived, reportedOn: day, deadline: day });
          const kinds = concernsOf(line, around(UNIT)).map(({ kind }) => kind);
          expect(kinds).toEqual([
            ...(isOverdue(line, TODAY) ? (['late'] as const) : []),
            ...(isStale(line, TODAY) ? (['stale'] as const) : []),
            ...(handoverQueue([line], UNIT).length > 0 ? (['handover'] as const) : []),
          ]);
        }
      }
    }
  });

  it('for no handover where the post is vacant or the unit unknown', () => {
    for (const unit of [aUnit({ leaderUid: '' }), undefined]) {
      expect(concernsOf(aLine({ ...CALM, acknowledgedBy: '' }), around(unit))).toEqual([]);
    }
  });
});

describe('A plan is followed up', () => {
  it('once it has been sent back, since that day', () => {
    const statusAt = new Date(`${addDays(TODAY, -3)}T12:00:00`);
    expect(returnedConcern({ status: 'returned', statusAt }, TODAY)).toEqual({
      kind: 'returned',
      since: '2026-05-07',
    });
    expect(returnedConcern({ status: 'returned', statusAt: null }, TODAY)?.since).toBe(TODAY);
  });

  it('in no other state', () => {
    for (const status of ['draft', 'submitted', 'approved'] as const) {
      expect(returnedConcern({ status, statusAt: null }, TODAY)).toBeNull();
    }
  });
});

function sound(status: Status): Partial<MeasureLine> {
  return { status, progress: status === 'completed' ? 100 : 40 };
}
