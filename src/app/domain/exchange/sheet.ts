import { Cell, ColumnKind } from '../report/report';

/** A column of a file. A percentage is a number that is written as one. */
export interface SheetColumn {
  readonly header: string;
  readonly kind: ColumnKind | 'percent';
}

/** A row of a file, with as many cells as there are columns. */
export type SheetRow = readonly Cell[];

/** One thing that a file tells of itself. */
export interface SheetFact {
  readonly label: string;
  readonly value: Cell;
}

/** A file of measures, but for its rows: they are made while others are written. */
export interface SheetHead {
  /** What the sheet is called, at most 31 characters. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** What the rows are a selection of. It stands on a sheet of its own, where there are sheets. */
  readonly about: {
    readonly name: string;
    readonly title: string;
    readonly facts: readonly SheetFact[];
  };
}
