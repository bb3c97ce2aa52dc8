import { Look } from '../../domain/register/look-up';
import { linesOf } from './lines';

const sums = { completed: 0, overdue: 0, progress: null };
const groups = [
  { id: 'a', rows: Uint32Array.of(3, 1), ...sums },
  { id: 'b', rows: Uint32Array.of(2), ...sums },
];
const look = { rows: Uint32Array.of(3, 1, 2), groups: null } as unknown as Look;

describe('The lines of the register', () => {
  it('are the rows in their order', () => {
    expect(linesOf(look, new Set())).toEqual([3, 1, 2]);
  });

  it('have a heading before each group, and nothing under a folded one', () => {
    expect(linesOf({ ...look, groups }, new Set(['a']))).toEqual([
      { group: groups[0], isOpen: false },
      { group: groups[1], isOpen: true },
      2,
    ]);
  });
});
