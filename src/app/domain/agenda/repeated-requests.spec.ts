import { Plan } from '../plan/plan';
import { aLine } from '../../testing/measures';
import { aDirectory, anArea, aPerson, aUnit } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aRequest } from '../../testing/requests';
import { KnownPlans } from './agenda';
import { planIdsBelow, repeatedRequests } from './repeated-requests';

const TODAY = '2026-05-10';
const DIRECTORY = aDirectory(
  [anArea({ leaderUid: 'area-leader' }), aUnit(), aUnit({ id: 'school-2', leaderUid: 'odd' })],
  [aPerson()],
);

function known(...plans: readonly Plan[]): KnownPlans {
  return new Map(plans.map((plan) => [plan.id, plan]));
}

describe('Requests repeated up the line', () => {
  const first = aPlan({
    lines: [aLine({ id: 'a' }), aLine({ id: 'b' }), aLine({ id: 'told', reportedOn: TODAY })],
    requests: [aRequest({ on: '2026-05-03', measureIds: ['b', 'told', 'a'] })],
  });
  const second = aPlan({
    unitId: 'school-2',
    lines: [aLine({ id: 'c' })],
    requests: [aRequest({ id: 'old', on: '2026-04-01', measureIds: ['c'] })],
  });
  const found = (uid: string, plans: KnownPlans, graceDays = 7) =>
    repeatedRequests(uid, DIRECTORY, plans, graceDays, TODAY).map((item) => [
      item.unitId,
      item.request.id,
      item.measures.map(({ id }) => id),
    ]);

  it('stand with who leads above, the longest waiting first, with what awaits an answer', () => {
    expect(found('area-leader', known(first, second))).toEqual([
      ['school-2', 'old', ['c']],
      ['school-1', 'request-1', ['a', 'b']],
    ]);
  });

  it('stand with nobody else', () => {
    expect(found('leader-1', known(first, second))).toEqual([]);
    expect(found('somebody', known(first, second))).toEqual([]);
  });

  it('stand nowhere before the grace period is over', () => {
    expect(found('area-leader', known(first), 8)).toEqual([]);
  });

  it('are gone once all is answered, and where there is no plan', () => {
    const answered = { ...second, lines: [aLine({ id: 'c', reportedOn: '2026-04-02' })] };
    expect(found('area-leader', known(answered))).toEqual([]);
    expect(found('area-leader', new Map([['school-1-2026', null]]))).toEqual([]);
  });

  it('are looked for in two plans of each unit below', () => {
    expect(planIdsBelow('area-leader', DIRECTORY, TODAY)).toEqual([
      'school-1-2026',
      'school-1-2025',
      'school-2-2026',
      'school-2-2025',
    ]);
    expect(planIdsBelow('leader-1', DIRECTORY, TODAY)).toEqual([]);
  });
});
