import * as fc from 'fast-check';
import { anyRows, REGISTER_CONTEXT } from '../../testing/registers';
import { atOnce } from '../slices/at-once';
import { isPlain, lookFirst } from './first-look';
import { lookUp } from './look-up';
import { indexAtOnce } from './register-index';
import { EVERYTHING } from './register-view';

describe('The first look', () => {
  it('shows the rows, and in the order, that the index comes to', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const first = atOnce(lookFirst(rows, EVERYTHING));
        const index = indexAtOnce(rows, REGISTER_CONTEXT);
        const then = atOnce(lookUp(index, EVERYTHING, REGISTER_CONTEXT.today));
        expect(Array.from(first.rows)).toEqual(Array.from(then.rows));
        expect([first.index.rows, first.groups]).toEqual([rows, null]);
      }),
    );
  });

  it('is for a view that is not narrowed, gathered or put in another order', () => {
    expect(isPlain(EVERYTHING)).toBeTrue();
    expect(isPlain({ ...EVERYTHING, year: 2025, columns: [] })).toBeTrue();
    expect(isPlain({ ...EVERYTHING, text: 'bok' })).toBeFalse();
    expect(isPlain({ ...EVERYTHING, filter: { goal: ['goal-1'] } })).toBeFalse();
    expect(isPlain({ ...EVERYTHING, grouping: 'area' })).toBeFalse();
    expect(isPlain({ ...EVERYTHING, sort: { column: 'deadline', descending: true } })).toBeFalse();
    expect(isPlain({ ...EVERYTHING, sort: { column: 'unit', descending: false } })).toBeFalse();
  });
});
