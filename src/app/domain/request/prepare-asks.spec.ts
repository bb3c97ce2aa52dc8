import { aLine } from '../../testing/measures';
import { aPlan } from '../../testing/plans';
import { aRequest } from '../../testing/requests';
import { prepareAsks } from './prepare-asks';
import { REQUEST_LIMITS } from './request';

const TODAY = '2026-05-10';

describe('What is asked about', () => {
  const school = aPlan({
    lines: [
      aLine({ id: 'a' }),
      aLine({ id: 'b', reportedOn: '2026-05-09' }),
      aLine({ id: 'asked' }),
      aLine({ id: 'over', status: 'cancelled' }),
      aLine({ id: 'today', reportedOn: TODAY }),
      aLine({ id: 'not-picked' }),
    ],
    requests: [aRequest({ measureIds: ['asked', 'b'] })],
  });
  const library = aPlan({ unitId: 'library', lines: [aLine({ id: 'a' })] });
  const pick = (planId: string, ...ids: readonly string[]) =>
    ids.map((measureId) => ({ planId, measureId }));

  it('is what was picked, a write for each plan, and the rest is told with why', () => {
    const picked = [
      ...pick(library.id, 'a'),
      ...pick(school.id, 'today', 'b', 'over', 'asked', 'a', 'unknown'),
      ...pick('nowhere-2026', 'a'),
    ];
    const { asks, left } = prepareAsks(picked, [school, library], TODAY);
    expect(asks.map(({ planId, measures }) => [planId, measures.map(({ id }) => id)])).toEqual([
      [school.id, ['a', 'b']],
      [library.id, ['a']],
    ]);
    expect(left.map(({ measure, why }) => [measure.id, why])).toEqual([
      ['asked', 'asked'],
      ['over', 'over'],
      ['today', 'reportedToday'],
    ]);
  });

  it('is nothing where nothing was picked', () => {
    expect(prepareAsks([], [school], TODAY)).toEqual({ asks: [], left: [] });
  });

  it('is nothing more in a plan where too many requests await an answer', () => {
    const lines = [aLine({ id: 'x' }), aLine({ id: 'free' })];
    const requests = Array.from({ length: REQUEST_LIMITS.standing }, (_, index) =>
      aRequest({ id: `r${index}`, measureIds: ['x'] }),
    );
    const asked = (count: number) =>
      prepareAsks(
        pick(school.id, 'free'),
        [aPlan({ lines, requests: requests.slice(0, count) })],
        TODAY,
      );
    expect(asked(REQUEST_LIMITS.standing).left.map(({ why }) => why)).toEqual(['planIsFull']);
    expect(asked(REQUEST_LIMITS.standing - 1).asks.length).toBe(1);
    // What has been answered is cleared away when the unit is asked again.
    const answered = aRequest({ id: 'answered', on: '2026-01-01', measureIds: ['told'] });
    const told = aLine({ id: 'told', reportedOn: '2026-02-01' });
    const plan = aPlan({
      lines: [...lines, told],
      requests: [...requests.slice(1), answered],
    });
    expect(prepareAsks(pick(school.id, 'free'), [plan], TODAY).asks.length).toBe(1);
  });
});
