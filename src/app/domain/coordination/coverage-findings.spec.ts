import * as fc from 'fast-check';
import { CoverageGrid } from './coverage-grid';
import { judgeGrid } from './coverage-findings';

function aGrid(counts: readonly (readonly number[])[]): CoverageGrid {
  return {
    rowIds: counts.map((_, row) => `row-${row}`),
    columnIds: (counts[0] ?? []).map((_, column) => `column-${column}`),
    counts,
  };
}

const marks = (counts: readonly (readonly number[])[]) =>
  judgeGrid(aGrid(counts)).cells.map((row) => row.map(({ mark }) => mark));

describe('The findings of a coverage map', () => {
  // The rows add up to 20 and 20, the columns to 14, 14 and 12, all to 40: 20 × 14 / 40 = 7 were to
  // be expected in the first cell, 20 × 12 / 40 = 6 in the last.
  const worked = judgeGrid(
    aGrid([
      [14, 6, 0],
      [0, 8, 12],
    ]),
  );

  it('expect of a cell what its row and column have of all', () => {
    expect(worked.cells.map((row) => row.map(({ expected }) => expected))).toEqual([
      [7, 7, 6],
      [7, 7, 6],
    ]);
  });

  it('name the empty where most was expected first, the overfull with most beyond that first', () => {
    expect(worked.empty.map(({ row, column }) => [row, column])).toEqual([
      [1, 0],
      [0, 2],
    ]);
    expect(worked.overfull.map(({ row, column, count }) => [row, column, count])).toEqual([
      [0, 0, 14],
      [1, 2, 12],
    ]);
    expect([worked.judged, worked.largest]).toEqual([6, 14]);
  });

  it('take both for a crowd: twice as many, and five more', () => {
    // 10 + 10 by 10 + 10 of 20 expects 5 in each cell: 10 is twice that, and five more.
    expect(
      marks([
        [10, 0],
        [0, 10],
      ])[0][0],
    ).toBe('overfull');
    // 9 of 18 expects 4.5: twice as many, but only 4.5 more.
    expect(
      marks([
        [9, 0],
        [0, 9],
      ])[0][0],
    ).toBe('');
    // Rows of 30 and 20, columns of 28 and 22: 16.8 expected, 24 are seven more but not twice.
    expect(
      marks([
        [24, 6],
        [4, 16],
      ])[0][0],
    ).toBe('');
  });

  it('tell of rows and columns with nothing at all', () => {
    const { emptyRows, emptyColumns } = judgeGrid(
      aGrid([
        [1, 0],
        [0, 0],
      ]),
    );
    expect([emptyRows, emptyColumns]).toEqual([[1], [1]]);
  });

  it('leave alone what is past, and show it all the same', () => {
    const { cells, empty, judged, emptyRows } = judgeGrid(
      aGrid([
        [20, 1],
        [0, 0],
      ]),
      (id) => id === 'column-0',
    );
    expect(cells[0][0]).toEqual({ count: 20, expected: 20, mark: '' });
    expect(cells[1][0].mark).toBe('');
    expect(empty.map(({ row, column }) => [row, column])).toEqual([[1, 1]]);
    expect([judged, emptyRows]).toEqual([2, [1]]);
  });

  it('are none where everything is past, or there is nothing to cross', () => {
    const past = judgeGrid(aGrid([[0]]), () => true);
    expect([past.empty, past.emptyRows, past.emptyColumns, past.judged]).toEqual([[], [], [], 0]);
    const { cells: _cells, ...nothing } = judgeGrid(aGrid([]));
    expect(nothing).toEqual({
      emptyRows: [],
      emptyColumns: [],
      empty: [],
      overfull: [],
      judged: 0,
      largest: 0,
    });
  });

  it('expect as many in all as there are, and call no cell both or neither by mistake', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(30), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (counts) => {
          const { cells, empty, overfull } = judgeGrid(aGrid(counts));
          const all = cells.flat();
          const sum = (numbers: readonly number[]) =>
            numbers.reduce((one, other) => one + other, 0);
          expect(sum(all.map(({ expected }) => expected))).toBeCloseTo(sum(counts.flat()), 6);
          expect(empty.length).toBe(counts.flat().filter((count) => count === 0).length);
          for (const { count, expected } of overfull) {
            expect(count >= 2 * expected && count >= expected + 5).toBeTrue();
          }
          expect(overfull.length).toBe(
            all.filter(({ count, expected }) => count >= 2 * expected && count - expected >= 5)
              .length,
          );
        },
      ),
    ));
});
