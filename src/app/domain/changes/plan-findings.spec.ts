import { aMove } from '../../testing/changes';
import { aPlan } from '../../testing/plans';
import { PlanMove } from './change';
import { whatChanged } from './what-changed';

describe('what has become of plans', () => {
  const plans = [aPlan(), aPlan({ unitId: 'school-2' })];
  const toldOf = (...moves: readonly PlanMove[]) =>
    whatChanged(plans, [], moves, '2026-05-04', '2026-06-08').plans.map(
      ({ kind, unitId, day, by }) => [kind, unitId, day, by].join(' '),
    );

  for (const { fact, moves, findings } of [
    { fact: 'nothing', moves: [], findings: [] },
    {
      fact: 'submitted',
      moves: [aMove('2026-05-04 00:00')],
      findings: ['submitted school-1 2026-05-04 leader-1'],
    },
    {
      fact: 'submitted before and after',
      moves: [aMove('2026-05-03 23:59'), aMove('2026-06-09 00:00')],
      findings: [],
    },
    {
      fact: 'submitted and taken back',
      moves: [
        aMove('2026-05-10 09:00', { statusVersion: 2, status: 'draft' }),
        aMove('2026-05-09 09:00'),
      ],
      findings: [],
    },
    {
      fact: 'returned, submitted again and approved',
      moves: [
        aMove('2026-05-10 09:00', { statusVersion: 2, status: 'returned', by: 'eva' }),
        aMove('2026-05-12 09:00', { statusVersion: 3 }),
        aMove('2026-05-20 09:00', { statusVersion: 4, status: 'approved', by: 'eva' }),
      ],
      findings: [
        'returned school-1 2026-05-10 eva',
        'submitted school-1 2026-05-12 leader-1',
        'approved school-1 2026-05-20 eva',
      ],
    },
    {
      fact: 'each of them by itself',
      moves: [aMove('2026-05-10 09:00', { planId: 'school-2-2026' }), aMove('2026-05-11 09:00')],
      findings: [
        'submitted school-1 2026-05-11 leader-1',
        'submitted school-2 2026-05-10 leader-1',
      ],
    },
    {
      fact: 'not those of other years',
      moves: [aMove('2026-05-10 09:00', { planId: 'school-1-2025' })],
      findings: [],
    },
  ]) {
    it(fact, () => expect(toldOf(...moves)).toEqual(findings));
  }
});
