import { Plan } from '../../../domain/plan/plan';
import { aPlan } from '../../../testing/plans';
import { inQueue } from './queue-order';

describe('The order of the queue', () => {
  const submitted = (unitId: string, day: number) =>
    aPlan({ unitId, status: 'submitted', statusAt: new Date(2026, 10, day) });
  const [first, second, third] = [submitted('a', 1), submitted('b', 2), submitted('c', 3)];
  const units = (plans: readonly Plan[]) => plans.map(({ unitId }) => unitId);

  it('is what waits, the longest waiting first', () =>
    expect(units(inQueue([third, first, second], []))).toEqual(['a', 'b', 'c']));

  it('keeps what somebody has begun to answer in its place, though it no longer waits', () =>
    expect(units(inQueue([third, first], [second]))).toEqual(['a', 'b', 'c']));

  it('has each plan once, as it stood when the answer was begun', () => {
    const resubmitted = { ...first, statusAt: new Date(2026, 10, 9) };
    expect(inQueue([resubmitted, second], [first])).toEqual([first, second]);
  });
});
