import { aLine } from '../../testing/measures';
import { aPerson } from '../../testing/municipality';
import { aPlan } from '../../testing/plans';
import { aRequest } from '../../testing/requests';
import { sumUp } from './bulk-sums';
import { planAsk } from './plan-ask';

const TODAY = '2026-05-10';
const ADVISOR = aPerson({ uid: 'advisor', role: 'advisor', unitIds: [] });

describe('Planning to ask for a status', () => {
  const school = aPlan({
    lines: [
      aLine({ id: 'a', reportedOn: '2026-04-01' }),
      aLine({ id: 'asked' }),
      aLine({ id: 'over', status: 'cancelled' }),
      aLine({ id: 'today', reportedOn: TODAY }),
      aLine({ id: 'archived', archived: true }),
    ],
    requests: [aRequest({ measureIds: ['asked'] })],
  });
  // The same id as in the school's plan, where it has been asked about.
  const library = aPlan({ unitId: 'library', lines: [aLine({ id: 'asked' })] });
  const chosen = [
    { planId: library.id, measureId: 'asked' },
    ...['over', 'today', 'a', 'asked', 'archived', 'nothing'].map((measureId) => ({
      planId: school.id,
      measureId,
    })),
  ];

  it('tells of each, in the order of choosing, whether it is asked about', () => {
    const steps = planAsk(chosen, [school, library], { person: ADVISOR }, TODAY);
    expect(steps.map(({ measureId, obstacle }) => [measureId, obstacle])).toEqual([
      ['asked', null],
      ['over', 'over'],
      ['today', 'reportedToday'],
      ['a', null],
      ['asked', 'asked'],
      ['archived', 'archived'],
      ['nothing', 'gone'],
    ]);
    expect(steps[3].change).toEqual({ field: 'request', reportedOn: '2026-04-01' });
    expect(sumUp(steps, TODAY)).toEqual(
      jasmine.objectContaining({ changed: 2, left: 5, requests: 2, approved: 0 }),
    );
  });

  it('is not for line leaders, not even of their own unit', () => {
    const [step] = planAsk(chosen.slice(0, 1), [library], { person: aPerson() }, TODAY);
    expect(step.obstacle).toBe('notAllowed');
  });
});
