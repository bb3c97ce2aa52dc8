import { aRow } from '../../testing/measures';
import { REGISTER_CONTEXT } from '../../testing/registers';
import { atOnce } from '../slices/at-once';
import { indexRows } from './register-index';

describe('The index of the register', () => {
  it('is made in small slices, each further on than the one before', () => {
    const rows = Array.from({ length: 2000 }, (_, row) => aRow({ id: `${row}` }));
    const done = [...indexRows(rows, REGISTER_CONTEXT)];
    expect(done.length).toBeGreaterThan(8);
    expect(done).toEqual(done.toSorted((one, other) => one - other));
    expect(done[done.length - 1]).toBe(1);
  });

  it('is made of nothing where there is nothing', () => {
    const index = atOnce(indexRows([], REGISTER_CONTEXT));
    expect(index.rows).toEqual([]);
    expect(index.columns.status.offsets).toEqual(Uint32Array.of(0));
  });
});
