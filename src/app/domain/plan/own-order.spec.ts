import { inOwnOrder, moved, OrderStep, placeAfter } from './own-order';

const things = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe("The unit's own order", () => {
  for (const { fact, order, ids } of [
    { fact: 'decides', order: ['d', 'b', 'a', 'c'], ids: ['d', 'b', 'a', 'c'] },
    { fact: 'has what it does not name last', order: ['d', 'b'], ids: ['d', 'b', 'a', 'c'] },
    { fact: 'leaves the list alone where it is empty', order: [], ids: ['a', 'b', 'c', 'd'] },
    { fact: 'may name what is gone', order: ['x', 'c', 'y'], ids: ['c', 'a', 'b', 'd'] },
  ]) {
    it(fact, () => expect(idsOf(inOwnOrder(things, order))).toEqual(ids));
  }
});

describe('A move', () => {
  for (const { from, to, ids } of [
    { from: 0, to: 2, ids: ['b', 'c', 'a', 'd'] },
    { from: 2, to: 0, ids: ['c', 'a', 'b', 'd'] },
    { from: 1, to: 1, ids: ['a', 'b', 'c', 'd'] },
    { from: 0, to: 9, ids: ['b', 'c', 'd', 'a'] },
    { from: 3, to: -1, ids: ['d', 'a', 'b', 'c'] },
  ]) {
    it(`from ${from} to ${to} shifts those between`, () => {
      expect(moved(['a', 'b', 'c', 'd'], from, to)).toEqual(ids);
    });
  }

  for (const { step, place, to } of [
    { step: 'up', place: 2, to: 1 },
    { step: 'up', place: 0, to: 0 },
    { step: 'down', place: 2, to: 3 },
    { step: 'down', place: 3, to: 3 },
    { step: 'top', place: 2, to: 0 },
    { step: 'bottom', place: 1, to: 3 },
  ] satisfies { step: OrderStep; place: number; to: number }[]) {
    it(`${step} from place ${place} of four leads to ${to}`, () => {
      expect(placeAfter(step, place, 4)).toBe(to);
    });
  }
});
