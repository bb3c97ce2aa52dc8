import { aLine } from '../../testing/measures';
import { aPerson, aUnit } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { Person } from '../member/member';
import { PlanStatus } from './plan';
import { possibleMoves } from './status-move';

describe('A plan', () => {
  const lines = [aLine()];
  const executive = aPerson({ uid: 'executive-1', role: 'executive', unitIds: [] });

  for (const { fact, status, person, moves } of [
    {
      fact: 'in writing is submitted by its leader',
      status: 'draft',
      person: aPerson(),
      moves: ['submitted'],
    },
    {
      fact: 'sent back is submitted again',
      status: 'returned',
      person: aPerson(),
      moves: ['submitted'],
    },
    {
      fact: 'approved is submitted again',
      status: 'approved',
      person: aPerson(),
      moves: ['submitted'],
    },
    {
      fact: 'submitted is taken back by its leader',
      status: 'submitted',
      person: aPerson(),
      moves: ['draft'],
    },
    {
      fact: 'submitted is decided by ledergruppen',
      status: 'submitted',
      person: executive,
      moves: ['returned', 'approved'],
    },
    { fact: 'in writing is not for ledergruppen', status: 'draft', person: executive, moves: [] },
    { fact: 'approved is not for ledergruppen', status: 'approved', person: executive, moves: [] },
    {
      fact: 'is not decided by one of its unit',
      status: 'submitted',
      person: { ...executive, unitIds: ['school-1'] },
      moves: [],
    },
    {
      fact: 'is not moved by a leader who does not answer for it',
      status: 'draft',
      person: aPerson({ uid: 'deputy' }),
      moves: [],
    },
    {
      fact: 'is not moved by an advisor',
      status: 'submitted',
      person: aPerson({ uid: 'advisor-1', role: 'advisor' }),
      moves: [],
    },
    {
      fact: 'is not moved by whoever has left',
      status: 'draft',
      person: aPerson({ active: false }),
      moves: [],
    },
  ] satisfies { fact: string; status: PlanStatus; person: Person; moves: PlanStatus[] }[]) {
    it(fact, () => {
      expect(possibleMoves(aPlan({ status, lines }), aUnit(), person)).toEqual(moves);
    });
  }

  it('without measures is not submitted', () => {
    expect(possibleMoves(aPlan(), aUnit(), aPerson())).toEqual([]);
  });

  it('is submitted as long as one of its measures is not archived', () => {
    const moves = (...archived: readonly boolean[]) =>
      possibleMoves(
        aPlan({ lines: archived.map((each) => aLine({ archived: each })) }),
        aUnit(),
        aPerson(),
      );
    expect(moves(true, true)).toEqual([]);
    expect(moves(true, false)).toEqual(['submitted']);
  });
});
