/**
 * One facet of all rows, as numbers: row `n` has the choices `codes[offsets[n]]` up to, and not with,
 * `codes[offsets[n + 1]]`. A code is a place in `ids`, and so also what rows are put in order by.
 */
export interface FacetColumn {
  readonly ids: readonly string[];
  readonly offsets: Uint32Array;
  readonly codes: Uint16Array;
}

/** Writes a column row by row. Choices that were not known beforehand come after those that were. */
export class FacetColumnWriter {
  private readonly ids: string[];
  private readonly codeOf: Map<string, number>;
  private readonly offsets: Uint32Array;
  private readonly codes: number[] = [];
  private rows = 0;

  constructor(known: readonly string[], rowCount: number) {
    this.ids = [...known];
    this.codeOf = new Map(known.map((id, code) => [id, code]));
    this.offsets = new Uint32Array(rowCount + 1);
  }

  /** Adds the next row. A choice that it names twice counts once. */
  add(choices: readonly string[]): void {
    const begin = this.codes.length;
    for (const id of choices) {
      const code = this.codeFor(id);
      if (!this.codes.includes(code, begin)) {
        this.codes.push(code);
      }
    }
    this.offsets[++this.rows] = this.codes.length;
  }

  finish(): FacetColumn {
    return { ids: this.ids, offsets: this.offsets, codes: Uint16Array.from(this.codes) };
  }

  private codeFor(id: string): number {
    const known = this.codeOf.get(id);
    if (known !== undefined) {
      return known;
    }
    this.codeOf.set(id, this.ids.length);
    return this.ids.push(id) - 1;
  }
}

/** Which of the column's codes are among the ids, as a lookup by code. */
export function codesAmong(column: FacetColumn, ids: ReadonlySet<string>): Uint8Array {
  return Uint8Array.from(column.ids, (id) => Number(ids.has(id)));
}

/** Whether the row has one of the codes of the lookup. */
export function rowHas(column: FacetColumn, row: number, wanted: Uint8Array): boolean {
  const { offsets, codes } = column;
  for (let place = offsets[row]; place < offsets[row + 1]; place++) {
    if (wanted[codes[place]] === 1) {
      return true;
    }
  }
  return false;
}
