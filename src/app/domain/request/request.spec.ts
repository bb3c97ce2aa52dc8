import { MeasureLine } from '../measure/measure-line';
import { Role } from '../member/member';
import { aLine } from '../../testing/measures';
import { aPerson } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aRequest } from '../../testing/requests';
import {
  askedOn,
  daysAsked,
  isAnswered,
  mayWithdraw,
  openRequests,
  settledRequests,
} from './request';

describe('A request is', () => {
  for (const { fact, change, answered } of [
    { fact: 'unanswered where nobody ever reported', change: {}, answered: false },
    {
      fact: 'unanswered by a report of the day before',
      change: { reportedOn: '2026-04-30' },
      answered: false,
    },
    {
      fact: 'answered by a report of that day',
      change: { reportedOn: '2026-05-01' },
      answered: true,
    },
    { fact: 'answered by a later report', change: { reportedOn: '2026-05-09' }, answered: true },
    {
      fact: 'answered once the measure is completed',
      change: { status: 'completed', progress: 100 },
      answered: true,
    },
    { fact: 'answered once it is cancelled', change: { status: 'cancelled' }, answered: true },
    { fact: 'answered once it is archived', change: { archived: true }, answered: true },
  ] satisfies { fact: string; change: Partial<MeasureLine>; answered: boolean }[]) {
    it(fact, () => expect(isAnswered(aRequest(), aLine(change))).toBe(answered));
  }
});

describe('The open requests of a plan', () => {
  it('name each measure that awaits an answer, with the one that has waited longest', () => {
    const plan = aPlan({
      lines: [
        aLine({ id: 'a' }),
        aLine({ id: 'b', reportedOn: '2026-05-03' }),
        aLine({ id: 'c', status: 'cancelled' }),
        aLine({ id: 'd' }),
      ],
      requests: [
        aRequest({ id: 'late', on: '2026-05-04', measureIds: ['a', 'b'] }),
        aRequest({ id: 'early', on: '2026-05-01', measureIds: ['a', 'b', 'c', 'gone'] }),
      ],
    });
    const open = [...openRequests(plan)].map(([id, request]) => [id, request.id]);
    expect(open).toEqual([
      ['a', 'early'],
      ['b', 'late'],
    ]);
  });

  it('are none where nobody has asked', () => {
    expect(openRequests(aPlan({ lines: [aLine()] })).size).toBe(0);
  });

  it('leave behind those that nothing awaits an answer to', () => {
    const plan = aPlan({
      lines: [aLine({ id: 'a', reportedOn: '2026-05-02' }), aLine({ id: 'b' })],
      requests: [
        aRequest({ id: 'half', measureIds: ['a', 'b'] }),
        aRequest({ id: 'whole', measureIds: ['a', 'gone'] }),
      ],
    });
    expect(settledRequests(plan).map(({ id }) => id)).toEqual(['whole']);
  });
});

describe('A request has been asked', () => {
  it('since the day it arrived, made without network before', () => {
    const late = aRequest({ on: '2026-05-01', at: new Date('2026-05-06T10:00:00') });
    expect(askedOn(late)).toBe('2026-05-06');
    expect(daysAsked(late, '2026-05-08')).toBe(2);
  });

  it('since its day while the server has yet to answer', () => {
    expect(askedOn(aRequest({ at: null }))).toBe('2026-05-01');
  });

  it('for no day where it has just arrived from where it is tomorrow', () => {
    expect(daysAsked(aRequest({ on: '2026-05-02' }), '2026-05-01')).toBe(0);
  });
});

describe('A request is withdrawn', () => {
  const request = aRequest({ by: 'me' });
  for (const { role, own } of [
    { role: 'advisor', own: true },
    { role: 'admin', own: true },
    { role: 'leader', own: false },
    { role: 'contributor', own: false },
    { role: 'executive', own: false },
  ] satisfies { role: Role; own: boolean }[]) {
    it(`${own ? 'by its author' : 'not by its author'} as ${role}`, () => {
      const person = aPerson({ uid: 'me', role });
      expect(mayWithdraw(person, request, '2026-05-02')).toBe(own);
      expect(mayWithdraw({ ...person, active: false }, request, '2026-05-02')).toBeFalse();
    });
  }

  it('by others once it is more than a month old', () => {
    const other = aPerson({ uid: 'other', role: 'advisor' });
    expect(mayWithdraw(other, request, '2026-05-31')).toBeFalse();
    expect(mayWithdraw(other, request, '2026-06-01')).toBeTrue();
  });
});
