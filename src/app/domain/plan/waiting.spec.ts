import { aPlan } from '../../testing/plans';
import { daysWaited, longestWaitingFirst } from './waiting';

const submitted = (unitId: string, at: string | null) =>
  aPlan({ unitId, status: 'submitted', statusAt: at === null ? null : new Date(at) });

describe('The plans that wait for a decision', () => {
  it('come with the longest waiting first, and the one just sent last', () => {
    const plans = longestWaitingFirst([
      submitted('sent-now', null),
      submitted('today', '2026-11-26T09:00:00'),
      submitted('last-week', '2026-11-19T12:00:00'),
    ]);
    expect(plans.map(({ unitId }) => unitId)).toEqual(['last-week', 'today', 'sent-now']);
  });

  it('are only those that are submitted', () => {
    const others = (['draft', 'returned', 'approved'] as const).map((status) => aPlan({ status }));
    expect(longestWaitingFirst(others)).toEqual([]);
  });

  it('keep their order where they came at the same moment', () => {
    const at = '2026-11-19T12:00:00';
    const plans = longestWaitingFirst([submitted('b', at), submitted('a', at)]);
    expect(plans.map(({ unitId }) => unitId)).toEqual(['a', 'b']);
  });

  for (const { at, days } of [
    { at: '2026-11-26T00:00:00', days: 0 },
    { at: '2026-11-25T23:59:00', days: 1 },
    { at: '2026-10-26T12:00:00', days: 31 },
    { at: null, days: 0 },
  ]) {
    it(`have waited ${days} days since ${at ?? 'now'}`, () =>
      expect(daysWaited(submitted('school-1', at), '2026-11-26')).toBe(days));
  }
});
