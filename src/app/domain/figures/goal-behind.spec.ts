import { goalBehind } from './goal-behind';

const goalsWith = (...overdue: number[]) =>
  overdue.map((count, index) => ({ order: index + 1, overdue: count }));

describe('The goal that is behind', () => {
  for (const { overdue, order } of [
    { overdue: [1, 3, 2], order: 2 },
    { overdue: [0, 0, 1], order: 3 },
    { overdue: [2, 2], order: 1 },
  ]) {
    it(`is number ${order} where ${overdue.join(', ')} are overdue`, () => {
      expect(goalBehind(goalsWith(...overdue))?.order).toBe(order);
    });
  }

  it('is none where nothing is overdue', () => {
    expect(goalBehind(goalsWith(0, 0))).toBeNull();
    expect(goalBehind([])).toBeNull();
  });
});
