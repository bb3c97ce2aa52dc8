import { aLine } from '../../testing/measures';
import { isEscalated, isOpen, isOverdue, isStale } from './attention';
import { Status } from './measure';

const TODAY = '2026-11-23';

describe('A measure is open', () => {
  for (const { status, open } of [
    { status: 'notStarted', open: true },
    { status: 'inProgress', open: true },
    { status: 'postponed', open: true },
    { status: 'completed', open: false },
    { status: 'cancelled', open: false },
  ] satisfies { status: Status; open: boolean }[]) {
    it(`${open ? 'while' : 'no longer once'} it is ${status}`, () => {
      expect(isOpen(aLine({ status }))).toBe(open);
      expect(isOpen(aLine({ status, archived: true }))).toBeFalse();
    });
  }
});

describe('A measure is overdue', () => {
  for (const { fact, changes, overdue } of [
    { fact: 'the day after its deadline', changes: { deadline: '2026-11-22' }, overdue: true },
    { fact: 'not on its deadline', changes: { deadline: '2026-11-23' }, overdue: false },
    { fact: 'not before its deadline', changes: { deadline: '2026-11-24' }, overdue: false },
    {
      fact: 'also where it has been postponed',
      changes: { deadline: '2026-11-22', status: 'postponed' },
      overdue: true,
    },
    {
      fact: 'also where nobody has begun',
      changes: { deadline: '2026-11-22', status: 'notStarted' },
      overdue: true,
    },
    {
      fact: 'never once it is completed',
      changes: { deadline: '2026-01-01', status: 'completed' },
      overdue: false,
    },
    {
      fact: 'never once it is archived',
      changes: { deadline: '2026-01-01', archived: true },
      overdue: false,
    },
  ] satisfies { fact: string; changes: Parameters<typeof aLine>[0]; overdue: boolean }[]) {
    it(fact, () => {
      expect(isOverdue(aLine({ start: '2025-12-01', ...changes }), TODAY)).toBe(overdue);
    });
  }
});

describe('A measure is stale', () => {
  for (const { fact, changes, stale } of [
    { fact: 'thirty days after its report', changes: { reportedOn: '2026-10-24' }, stale: true },
    {
      fact: 'not twenty-nine days after its report',
      changes: { reportedOn: '2026-10-25' },
      stale: false,
    },
    {
      fact: 'thirty days after its start where nobody has reported',
      changes: { start: '2026-10-24', reportedOn: '' },
      stale: true,
    },
    {
      fact: 'not twenty-nine days after its start',
      changes: { start: '2026-10-25', reportedOn: '' },
      stale: false,
    },
    {
      fact: 'not where a late start has been reported on',
      changes: { start: '2026-01-01', reportedOn: '2026-11-01' },
      stale: false,
    },
    {
      fact: 'only while it is in progress',
      changes: { status: 'notStarted', start: '2026-01-01' },
      stale: false,
    },
    {
      fact: 'not while it is postponed',
      changes: { status: 'postponed', reportedOn: '2026-01-01' },
      stale: false,
    },
    {
      fact: 'never once it is archived',
      changes: { reportedOn: '2026-01-01', archived: true },
      stale: false,
    },
  ] satisfies { fact: string; changes: Parameters<typeof aLine>[0]; stale: boolean }[]) {
    it(fact, () => {
      expect(isStale(aLine(changes), TODAY)).toBe(stale);
    });
  }
});

describe('A measure is escalated', () => {
  for (const { fact, changes, escalated } of [
    { fact: 'while ledergruppen is asked something', changes: {}, escalated: true },
    { fact: 'also while it is postponed', changes: { status: 'postponed' }, escalated: true },
    { fact: 'not where nothing is asked', changes: { escalated: false }, escalated: false },
    { fact: 'never once it is completed', changes: { status: 'completed' }, escalated: false },
    { fact: 'never once it is cancelled', changes: { status: 'cancelled' }, escalated: false },
    { fact: 'never once it is archived', changes: { archived: true }, escalated: false },
  ] satisfies { fact: string; changes: Parameters<typeof aLine>[0]; escalated: boolean }[]) {
    it(fact, () => {
      expect(isEscalated(aLine({ escalated: true, ...changes }))).toBe(escalated);
    });
  }
});
