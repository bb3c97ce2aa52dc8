import { aLine } from '../../testing/measures';
import { aPlan } from '../../testing/plans';
import { toRows } from './register-row';

describe('The rows of the register', () => {
  it('are the measures of all plans with the plan and unit that they stand in', () => {
    const [one, two, three] = ['1', '2', '3'].map((id) => aLine({ id }));
    const plans = [
      aPlan({ unitId: 'b', lines: [one, two] }),
      aPlan({ unitId: 'a', lines: [three] }),
    ];
    expect(toRows(plans)).toEqual([
      { ...one, planId: 'b-2026', unitId: 'b' },
      { ...two, planId: 'b-2026', unitId: 'b' },
      { ...three, planId: 'a-2026', unitId: 'a' },
    ]);
  });

  it('leave out what is archived', () => {
    const lines = [aLine({ id: 'kept' }), aLine({ id: 'gone', archived: true })];
    expect(toRows([aPlan({ lines })]).map((row) => row.id)).toEqual(['kept']);
  });

  it('are the same for a plan that has not changed', () => {
    const [kept, changing] = [aPlan({ lines: [aLine()] }), aPlan({ unitId: 'b' })];
    const [before] = toRows([kept, changing]);
    const [after, added] = toRows([kept, { ...changing, lines: [aLine({ id: 'new' })] }]);
    expect(after).toBe(before);
    expect(added.id).toBe('new');
  });
});
