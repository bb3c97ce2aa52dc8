import { aChange } from '../../testing/changes';
import { aLine } from '../../testing/measures';
import { aPlan } from '../../testing/plans';
import { MeasureLine } from '../measure/measure-line';
import { MeasureChange } from './change';
import { MEASURE_FINDINGS, whatChanged } from './what-changed';

const FROM = '2026-05-04';
const TO = '2026-06-08';

function changed(line: Partial<MeasureLine>, events: readonly MeasureChange[]) {
  const plan = aPlan({ lines: [{ ...aLine(), title: 'Åpen dag', ...line }] });
  return whatChanged([plan], events, [], FROM, TO).measures;
}

/** One field changed from one value to another. */
const move = (
  at: string,
  field: 'status' | 'deadline',
  from: string,
  to: string,
  changes: Partial<MeasureChange> = {},
) => aChange(at, { from: { [field]: from }, to: { [field]: to }, ...changes });

interface Case {
  readonly fact: string;
  readonly line: Parameters<typeof changed>[0];
  readonly events: readonly MeasureChange[];
  readonly findings: readonly string[];
}

const told = (...parameters: Parameters<typeof changed>) =>
  changed(...parameters).map(({ kind, day, by }) => [kind, day, by].join(' ').trim());

describe('what has become of a measure', () => {
  const done = { status: 'completed', progress: 100 } as const;
  for (const { fact, line, events, findings } of [
    { fact: 'nothing', line: {}, events: [], findings: [] },
    {
      fact: 'a new one',
      line: {},
      events: [aChange('2026-05-20 09:00', { version: 1, by: 'kari' })],
      findings: ['new 2026-05-20 kari'],
    },
    {
      fact: 'a new one that is lifted and late from the beginning',
      line: { escalated: true, deadline: '2026-05-10' },
      events: [aChange('2026-05-20 09:00', { version: 1, by: 'kari' })],
      findings: ['escalated 2026-05-20 kari', 'newlyLate 2026-05-20 kari', 'new 2026-05-20 kari'],
    },
    {
      fact: 'one that came and went',
      line: { archived: true },
      events: [
        aChange('2026-05-20 09:00', { version: 1 }),
        aChange('2026-05-21 09:00', { from: { archived: false }, to: { archived: true } }),
      ],
      findings: [],
    },
    {
      fact: 'completed, on the last minute of the last day',
      line: done,
      events: [move('2026-06-08 23:59', 'status', 'inProgress', 'completed')],
      findings: ['completed 2026-06-08 leader-1'],
    },
    {
      fact: 'completed on the first minute of the first day',
      line: done,
      events: [move('2026-05-04 00:00', 'status', 'inProgress', 'completed')],
      findings: ['completed 2026-05-04 leader-1'],
    },
    {
      fact: 'completed after the last day',
      line: done,
      events: [move('2026-06-09 00:00', 'status', 'inProgress', 'completed')],
      findings: [],
    },
    {
      fact: 'completed before the first day',
      line: done,
      events: [move('2026-05-03 23:59', 'status', 'inProgress', 'completed')],
      findings: [],
    },
    {
      fact: 'completed and opened again',
      line: {},
      events: [
        move('2026-05-10 09:00', 'status', 'inProgress', 'completed'),
        move('2026-05-11 09:00', 'status', 'completed', 'inProgress', { version: 3 }),
      ],
      findings: [],
    },
    {
      fact: 'opened again what was completed',
      line: {},
      events: [move('2026-05-11 09:00', 'status', 'completed', 'inProgress')],
      findings: ['reopened 2026-05-11 leader-1'],
    },
    {
      fact: 'cancelled, by the last who did it',
      line: { status: 'cancelled' },
      events: [
        move('2026-05-10 09:00', 'status', 'inProgress', 'cancelled'),
        move('2026-05-11 09:00', 'status', 'cancelled', 'postponed', { version: 3 }),
        move('2026-05-12 09:00', 'status', 'postponed', 'cancelled', { version: 4, by: 'kari' }),
      ],
      findings: ['cancelled 2026-05-12 kari'],
    },
    {
      fact: 'postponed, with a later deadline',
      line: { status: 'postponed', deadline: '2026-12-01' },
      events: [
        aChange('2026-05-10 09:00', {
          from: { status: 'inProgress', deadline: '2026-06-30' },
          to: { status: 'postponed', deadline: '2026-12-01' },
        }),
      ],
      findings: ['slipped 2026-05-10 leader-1', 'postponed 2026-05-10 leader-1'],
    },
    {
      fact: 'a deadline moved forward and back',
      line: {},
      events: [
        move('2026-05-10 09:00', 'deadline', '2026-06-30', '2026-12-01'),
        move('2026-05-11 09:00', 'deadline', '2026-12-01', '2026-06-30', { version: 3 }),
      ],
      findings: [],
    },
    {
      fact: 'a deadline moved to an earlier day',
      line: {},
      events: [move('2026-05-10 09:00', 'deadline', '2026-12-01', '2026-06-30')],
      findings: [],
    },
    {
      fact: 'critical',
      line: { health: 'critical' },
      events: [
        aChange('2026-05-10 09:00', { from: { health: 'onTrack' }, to: { health: 'critical' } }),
      ],
      findings: ['critical 2026-05-10 leader-1'],
    },
    {
      fact: 'critical, and cancelled for it',
      line: { health: 'critical', status: 'cancelled' },
      events: [
        aChange('2026-05-10 09:00', {
          from: { health: 'onTrack', status: 'inProgress' },
          to: { health: 'critical', status: 'cancelled' },
        }),
      ],
      findings: ['cancelled 2026-05-10 leader-1'],
    },
    {
      fact: 'lifted and taken down again',
      line: { escalated: false },
      events: [
        aChange('2026-05-10 09:00', { from: { escalation: '' }, to: { escalation: 'Hva nå?' } }),
        aChange('2026-05-11 09:00', {
          version: 3,
          from: { escalation: 'Hva nå?' },
          to: { escalation: '' },
        }),
      ],
      findings: [],
    },
    {
      fact: 'taken down',
      line: { escalated: false },
      events: [
        aChange('2026-05-11 09:00', { from: { escalation: 'Hva nå?' }, to: { escalation: '' } }),
      ],
      findings: ['takenDown 2026-05-11 leader-1'],
    },
    {
      fact: 'lifted before, and completed since',
      line: { ...done, escalated: true },
      events: [move('2026-05-11 09:00', 'status', 'inProgress', 'completed')],
      findings: ['completed 2026-05-11 leader-1'],
    },
    {
      fact: 'lifted all the time',
      line: { escalated: true },
      events: [],
      findings: [],
    },
    {
      fact: 'late since its deadline, which is time’s doing',
      line: { deadline: '2026-05-31' },
      events: [],
      findings: ['newlyLate 2026-06-01'],
    },
    { fact: 'due on the last day', line: { deadline: TO }, events: [], findings: [] },
    {
      fact: 'due on the first day, so not yet late then',
      line: { deadline: FROM },
      events: [],
      findings: ['newlyLate 2026-05-05'],
    },
    { fact: 'late all the time', line: { deadline: '2026-05-03' }, events: [], findings: [] },
    {
      fact: 'late by being opened again',
      line: { deadline: '2026-05-10' },
      events: [move('2026-05-20 09:00', 'status', 'completed', 'inProgress')],
      findings: ['newlyLate 2026-05-20 leader-1', 'reopened 2026-05-20 leader-1'],
    },
    {
      fact: 'completed late',
      line: { ...done, deadline: '2026-05-01' },
      events: [move('2026-05-20 09:00', 'status', 'inProgress', 'completed')],
      findings: ['completed 2026-05-20 leader-1', 'noLongerLate 2026-05-20 leader-1'],
    },
    {
      fact: 'no longer late with a new deadline',
      line: { deadline: '2026-09-01' },
      events: [move('2026-05-20 09:00', 'deadline', '2026-05-01', '2026-09-01')],
      findings: ['slipped 2026-05-20 leader-1', 'noLongerLate 2026-05-20 leader-1'],
    },
    {
      fact: 'archived, and nothing else',
      line: { archived: true, deadline: '2026-05-31', status: 'cancelled' },
      events: [
        aChange('2026-05-20 09:00', {
          from: { archived: false, status: 'inProgress' },
          to: { archived: true, status: 'cancelled' },
        }),
      ],
      findings: ['archived 2026-05-20 leader-1'],
    },
    { fact: 'archived all the time', line: { archived: true }, events: [], findings: [] },
    {
      fact: 'taken out of the archive',
      line: {},
      events: [aChange('2026-05-20 09:00', { from: { archived: true }, to: { archived: false } })],
      findings: ['restored 2026-05-20 leader-1'],
    },
  ] satisfies readonly Case[]) {
    it(fact, () => expect(told(line, events)).toEqual(findings));
  }

  it('says from when to when it has slipped, over all its moves', () => {
    const events = [
      move('2026-05-10 09:00', 'deadline', '2026-06-30', '2026-08-01'),
      move('2026-05-11 09:00', 'deadline', '2026-08-01', '2026-09-01', { version: 3, by: 'kari' }),
    ];
    expect(changed({ deadline: '2026-09-01' }, events)).toEqual([
      {
        kind: 'slipped',
        planId: 'school-1-2026',
        unitId: 'school-1',
        measureId: 'measure-1',
        title: 'Åpen dag',
        day: '2026-05-11',
        by: 'kari',
        moved: { from: '2026-06-30', to: '2026-09-01' },
        question: '',
      },
    ]);
  });

  it('says what ledergruppen is asked to decide', () => {
    const question = 'Kan vi bruke to årsverk?';
    const lift = aChange('2026-05-10 09:00', {
      from: { escalation: '' },
      to: { escalation: question },
    });
    const [found] = changed({ escalated: true }, [lift]);
    expect([found.kind, found.question]).toEqual(['escalated', question]);
  });

  it('is told by kind, and within one by day and title', () => {
    const lines = [
      aLine({ id: 'b', title: 'B', deadline: '2026-05-31' }),
      aLine({ id: 'a', title: 'A', deadline: '2026-05-31' }),
      aLine({ id: 'c', title: 'C', deadline: '2026-05-20' }),
      aLine({ id: 'd', title: 'D', status: 'cancelled' }),
    ];
    const cancelled = aChange('2026-05-10 09:00', {
      measureId: 'd',
      from: { status: 'inProgress' },
      to: { status: 'cancelled' },
    });
    const { measures } = whatChanged([aPlan({ lines })], [cancelled], [], FROM, TO);
    expect(measures.map(({ title }) => title)).toEqual(['C', 'A', 'B', 'D']);
    expect(new Set(MEASURE_FINDINGS).size).toBe(MEASURE_FINDINGS.length);
  });
});
