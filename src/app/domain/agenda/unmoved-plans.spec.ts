import { aLine } from '../../testing/measures';
import { aDirectory } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aStrategy } from '../../testing/strategies';
import { Plan } from '../plan/plan';
import { unmovedPlans } from './unmoved-plans';

const lost = aLine({ id: 'lost', goalIds: ['goal-9'] });
const found = (plan: Plan | null, uid = 'leader-1') =>
  unmovedPlans(uid, aDirectory(), new Map([['school-1-2026', plan]]), [aStrategy()], '2026-11-26');

describe('A plan with measures yet to be moved', () => {
  it('awaits the one who leads its unit', () => {
    const plan = aPlan({ lines: [aLine(), lost] });
    expect(found(plan)).toEqual([
      {
        kind: 'plan',
        id: 'school-1-2026/strategy',
        reason: 'notMoved',
        planId: 'school-1-2026',
        unitId: 'school-1',
        year: 2026,
        plan,
      },
    ]);
    expect(found(plan, 'somebody')).toEqual([]);
  });

  for (const { what, plan } of [
    { what: 'where each refers to its strategy', plan: aPlan({ lines: [aLine()] }) },
    { what: 'for archived measures', plan: aPlan({ lines: [{ ...lost, archived: true }] }) },
    { what: 'once its year is over', plan: aPlan({ year: 2025, lines: [lost] }) },
    { what: 'where its strategy is not known', plan: aPlan({ strategyId: 'x', lines: [lost] }) },
    { what: 'where there is no plan', plan: null },
  ]) {
    it(`asks for nothing ${what}`, () => expect(found(plan)).toEqual([]));
  }
});
