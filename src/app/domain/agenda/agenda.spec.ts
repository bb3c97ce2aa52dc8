import { MeasureLine } from '../measure/measure-line';
import { Person } from '../member/member';
import { Plan, PLAN_STATUSES, PlanStatus } from '../plan/plan';
import { aLine } from '../../testing/measures';
import { aDirectory, anArea, aPerson, aUnit } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aRequest } from '../../testing/requests';
import {
  agendaOf,
  AgendaItem,
  KnownPlans,
  MeasureReason,
  nextDeadline,
  ownMeasures,
  ownPlanIds,
  Reason,
} from './agenda';

const TODAY = '2026-11-23';
const LEADER = aPerson();
const OLA = aPerson({ uid: 'ola', role: 'contributor' });
const GONE = aPerson({ uid: 'gone', role: 'contributor', active: false });
const UNIT = aUnit({ leaderSince: '2026-08-01' });
const DIRECTORY = aDirectory([anArea(), UNIT], [LEADER, OLA, GONE]);

/** Acknowledged, reported on recently and due next year: awaits nobody. */
const CALM: Partial<MeasureLine> = {
  status: 'inProgress',
  deadline: '2027-03-01',
  reportedOn: '2026-11-20',
  acknowledgedBy: 'leader-1',
  acknowledgedOn: '2026-08-01',
};
const OVERDUE = { deadline: '2026-11-22' };
const DUE_SOON = { deadline: '2026-12-07', reportedOn: '2026-11-16' } as const;
const STALE = { reportedOn: '2026-10-24' } as const;
const HANDOVER = { acknowledgedBy: 'leader-before' };
const DELEGATED = { assigneeUid: 'ola' };

function known(...plans: readonly Plan[]): KnownPlans {
  return new Map(plans.map((plan) => [plan.id, plan]));
}

function planWith(...changes: readonly Partial<MeasureLine>[]): Plan {
  const lines = changes.map((change, index) => aLine({ id: `m-${index}`, ...CALM, ...change }));
  return aPlan({ status: 'approved', lines });
}

function reasonsFor(person: Person, change: Partial<MeasureLine>): readonly MeasureReason[] {
  return agendaOf(person, DIRECTORY, known(planWith(change)), TODAY).flatMap((item) =>
    item.kind === 'measure' ? [item.reason, ...item.also] : [],
  );
}

describe('A measure awaits', () => {
  for (const { fact, change, leader = [], ola = [] } of [
    { fact: 'nobody while all is well', change: {} },
    { fact: 'the leader once overdue', change: OVERDUE, leader: ['overdue'] },
    {
      fact: 'nobody as overdue on the deadline',
      change: { deadline: TODAY, ...STALE },
      leader: ['dueSoon', 'stale'],
    },
    { fact: 'the leader 14 days before the deadline', change: DUE_SOON, leader: ['dueSoon'] },
    { fact: 'nobody 15 days before it', change: { ...DUE_SOON, deadline: '2026-12-08' } },
    {
      fact: 'nobody who said this week how it goes',
      change: { ...DUE_SOON, reportedOn: '2026-11-17' },
    },
    {
      fact: 'the leader where nobody ever reported',
      change: { ...DUE_SOON, reportedOn: '', start: '2026-11-10' },
      leader: ['dueSoon'],
    },
    { fact: 'the leader after 30 days without a report', change: STALE, leader: ['stale'] },
    { fact: 'nobody after 29 days', change: { reportedOn: '2026-10-25' } },
    { fact: 'the leader who took over', change: HANDOVER, leader: ['handover'] },
    {
      fact: 'one once, under the most urgent of its reasons',
      change: { ...OVERDUE, ...STALE, ...HANDOVER },
      leader: ['overdue', 'stale', 'handover'],
    },
    {
      fact: 'the assignee alone when due soon',
      change: { ...DUE_SOON, ...DELEGATED },
      ola: ['dueSoon'],
    },
    {
      fact: 'assignee and leader once overdue',
      change: { ...OVERDUE, ...DELEGATED },
      leader: ['overdue'],
      ola: ['overdue'],
    },
    {
      fact: 'assignee and leader without a report',
      change: { ...STALE, ...DELEGATED },
      leader: ['stale'],
      ola: ['stale'],
    },
    {
      fact: 'the leader alone to acknowledge',
      change: { ...HANDOVER, ...DELEGATED },
      leader: ['handover'],
    },
    {
      fact: 'the leader where the assignee has left',
      change: { ...DUE_SOON, assigneeUid: 'gone' },
      leader: ['dueSoon'],
    },
    {
      fact: 'nobody once completed',
      change: { ...OVERDUE, ...HANDOVER, ...DELEGATED, status: 'completed', progress: 100 },
    },
    {
      fact: 'nobody once cancelled',
      change: { ...OVERDUE, ...HANDOVER, ...DELEGATED, status: 'cancelled' },
    },
    {
      fact: 'nobody once archived',
      change: { ...OVERDUE, ...STALE, ...HANDOVER, ...DELEGATED, archived: true },
    },
  ] satisfies {
    fact: string;
    change: Partial<MeasureLine>;
    leader?: MeasureReason[];
    ola?: MeasureReason[];
  }[]) {
    it(fact, () => {
      expect(reasonsFor(LEADER, change)).toEqual(leader);
      expect(reasonsFor(OLA, change)).toEqual(ola);
    });
  }

  it('a leader who is its assignee too once, as both', () => {
    const items = agendaOf(
      LEADER,
      DIRECTORY,
      known(planWith({ ...DUE_SOON, assigneeUid: 'leader-1' })),
      TODAY,
    );
    expect(items).toEqual([jasmine.objectContaining({ answers: true, does: true })]);
  });

  it('nobody whose units it is not of', () => {
    const other = aPerson({ uid: 'other', unitIds: ['school-2'] });
    expect(reasonsFor(other, OVERDUE)).toEqual([]);
  });

  it('a leader of the unit while the post is vacant', () => {
    const directory = aDirectory([aUnit({ leaderUid: '' })], [LEADER]);
    const items = agendaOf(LEADER, directory, known(planWith(OVERDUE, HANDOVER)), TODAY);
    expect(items.map((item) => item.reason)).toEqual(['overdue']);
  });

  it('the leader of each of several units, and in the plan of last year too', () => {
    const second = aUnit({ id: 'school-2' });
    const both = aPerson({ unitIds: ['school-1', 'school-2'] });
    const last = { ...planWith(OVERDUE), id: 'school-1-2025', year: 2025 };
    const other = { ...planWith(OVERDUE), id: 'school-2-2026', unitId: 'school-2' };
    const items = agendaOf(
      both,
      aDirectory([UNIT, second], [both]),
      known(planWith(OVERDUE), last, other),
      TODAY,
    );
    expect(items.map((item) => item.planId)).toEqual([
      'school-1-2026',
      'school-1-2025',
      'school-2-2026',
    ]);
  });
});

describe('A measure that is asked about awaits', () => {
  const LINES = [aLine({ ...CALM, id: 'm-0', ...DELEGATED }), aLine({ ...CALM, id: 'm-1' })];
  const asked = (on: string) =>
    known(aPlan({ lines: LINES, requests: [aRequest({ on, measureIds: ['m-0', 'm-1'] })] }));
  const found = (person: Person, on: string) =>
    agendaOf(person, DIRECTORY, asked(on), TODAY).flatMap((item) =>
      item.kind === 'measure' ? [[item.measure.id, item.reason, item.request?.on]] : [],
    );

  it('the leader, and the assignee of what is delegated', () => {
    expect(found(LEADER, '2026-11-21')).toEqual([
      ['m-0', 'asked', '2026-11-21'],
      ['m-1', 'asked', '2026-11-21'],
    ]);
    expect(found(OLA, '2026-11-21')).toEqual([['m-0', 'asked', '2026-11-21']]);
  });

  it('nobody whom it was told to from that day on', () => {
    expect(found(LEADER, CALM.reportedOn!)).toEqual([]);
  });

  it('one before anything else, with its other reasons', () => {
    const lines = [
      aLine({ ...CALM, id: 'late', ...OVERDUE }),
      aLine({ ...CALM, id: 'm', ...OVERDUE }),
    ];
    const plan = aPlan({ lines, requests: [aRequest({ on: TODAY, measureIds: ['m'] })] });
    const items = agendaOf(LEADER, DIRECTORY, known({ ...plan, status: 'approved' }), TODAY);
    expect(items.map((item) => [item.reason, item.kind === 'measure' && item.also])).toEqual([
      ['asked', ['overdue']],
      ['overdue', []],
    ]);
  });
});

describe('A plan awaits', () => {
  const planReasons = (items: readonly AgendaItem[]) => items.map((item) => item.reason);
  const expected: Record<PlanStatus, readonly Reason[]> = {
    draft: ['notSubmitted'],
    submitted: [],
    returned: ['returned'],
    approved: [],
  };
  for (const status of PLAN_STATUSES) {
    it(`its leader as ${expected[status].join() || 'nothing'} while ${status}`, () => {
      const plans = known(aPlan({ status }));
      expect(planReasons(agendaOf(LEADER, DIRECTORY, plans, TODAY))).toEqual([...expected[status]]);
      expect(agendaOf(OLA, DIRECTORY, plans, TODAY)).toEqual([]);
    });
  }

  it('to be begun on where there is none for this year', () => {
    const plans: KnownPlans = new Map([['school-1-2026', null]]);
    expect(agendaOf(LEADER, DIRECTORY, plans, TODAY)).toEqual([
      jasmine.objectContaining({ reason: 'notSubmitted', plan: null, year: 2026 }),
    ]);
  });

  it('nobody before it is known whether there is one', () => {
    expect(agendaOf(LEADER, DIRECTORY, new Map(), TODAY)).toEqual([]);
  });

  it('nobody in a unit that others belong to, unless it has one', () => {
    const area = anArea({ leaderUid: 'leader-1' });
    const directory = aDirectory([area, aUnit({ leaderUid: 'other' })], [LEADER]);
    const none: KnownPlans = new Map([['area-1-2026', null]]);
    expect(agendaOf(LEADER, directory, none, TODAY)).toEqual([]);
    const begun = known(aPlan({ unitId: 'area-1' }));
    expect(planReasons(agendaOf(LEADER, directory, begun, TODAY))).toEqual(['notSubmitted']);
  });

  it('nobody for last year', () => {
    const plans = known(aPlan({ year: 2025 }), aPlan({ status: 'submitted' }));
    expect(agendaOf(LEADER, DIRECTORY, plans, TODAY)).toEqual([]);
  });
});

describe('The agenda', () => {
  it('begins with the most urgent, and within a reason with the earliest deadline', () => {
    const plan = {
      ...planWith(HANDOVER, STALE, DUE_SOON, { ...DUE_SOON, deadline: '2026-11-30' }, OVERDUE, {
        deadline: '2026-11-01',
      }),
      status: 'returned' as const,
    };
    const items = agendaOf(LEADER, DIRECTORY, known(plan), TODAY);
    expect(items.map((item) => [item.reason, item.id.slice(-3)])).toEqual([
      ['overdue', 'm-5'],
      ['overdue', 'm-4'],
      ['dueSoon', 'm-3'],
      ['dueSoon', 'm-2'],
      ['stale', 'm-1'],
      ['handover', 'm-0'],
      ['returned', '026'],
    ]);
  });

  it('is made from two plans a unit', () => {
    expect(ownPlanIds(LEADER, DIRECTORY, TODAY)).toEqual(['school-1-2026', 'school-1-2025']);
    expect(ownPlanIds(aPerson({ uid: 'x', unitIds: [] }), DIRECTORY, TODAY)).toEqual([]);
  });

  it('leaves out units that are closed', () => {
    const directory = aDirectory([aUnit({ active: false })], [LEADER]);
    expect(ownPlanIds(LEADER, directory, TODAY)).toEqual([]);
  });
});

describe('What is ahead', () => {
  const plans = known(
    planWith(
      OVERDUE,
      { deadline: '2027-02-01', ...DELEGATED },
      { deadline: '2027-03-01' },
      { deadline: '2027-01-01', status: 'cancelled' },
    ),
  );

  it('is the nearest deadline that has not passed', () => {
    expect(nextDeadline(LEADER, DIRECTORY, plans, TODAY)?.measure.id).toBe('m-1');
    expect(nextDeadline(OLA, DIRECTORY, plans, TODAY)?.measure.id).toBe('m-1');
    expect(nextDeadline(LEADER, DIRECTORY, new Map(), TODAY)).toBeNull();
  });

  it("has today's deadline too", () => {
    const due = known(planWith({ deadline: '2026-11-24' }, { deadline: TODAY }));
    expect(nextDeadline(LEADER, DIRECTORY, due, TODAY)?.measure.id).toBe('m-1');
  });

  it('is every open measure that one answers for or does', () => {
    const idsOf = (person: Person) =>
      ownMeasures(person, DIRECTORY, plans).map(({ measure }) => measure.id);
    expect(idsOf(LEADER)).toEqual(['m-0', 'm-1', 'm-2']);
    expect(idsOf(OLA)).toEqual(['m-1']);
  });
});
