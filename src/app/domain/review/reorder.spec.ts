import { aReviewDecision } from '../../testing/reviews';
import { moveDecision, nextOrder } from './reorder';

const decisions = ['a', 'b', 'c'].map((id, index) => aReviewDecision({ id, order: index + 1 }));
const moved = (id: string, by: number, of = decisions) =>
  moveDecision(of, id, by).map((decision) => [decision.id, decision.order]);

describe('the order of decisions', () => {
  it('changes for the one that moves and the one it passes', () => {
    expect(moved('c', -1)).toEqual([
      ['c', 2],
      ['b', 3],
    ]);
    expect(moved('a', 1)).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('does not change beyond its ends, nor for what is not there', () => {
    expect(moved('a', -1)).toEqual([]);
    expect(moved('c', 1)).toEqual([]);
    expect(moved('x', 1)).toEqual([]);
  });

  it('is mended where two have the same place', () => {
    const same = ['a', 'b'].map((id) => aReviewDecision({ id, order: 5 }));
    expect(moved('b', -1, same)).toEqual([
      ['b', 1],
      ['a', 2],
    ]);
  });

  it('puts the next one last', () => {
    expect(nextOrder([])).toBe(1);
    expect(nextOrder(decisions)).toBe(4);
    expect(nextOrder([aReviewDecision({ order: 1000 })])).toBe(1000);
  });
});
