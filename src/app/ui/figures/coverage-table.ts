import { Coverage } from '../../domain/figures/coverage';
import { CellMark } from '../../domain/coordination/coverage-findings';

/** What the register is narrowed to, as its address says it. */
export type RegisterQuery = Readonly<Record<string, string>>;

/** A cell of a coverage map as it is shown. */
export interface CoverageTableCell {
  readonly count: number;
  readonly mark: CellMark;
  /** What the number is of, and what is to be said of it, for who does not see the table. */
  readonly label: string;
  /** Where its measures are; `null` for figures that are not of now. */
  readonly query: RegisterQuery | null;
}

export interface CoverageTableRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CoverageTableCell[];
  /** Whether it unfolds, and whether it has; `null` where there is nothing below it. */
  readonly isOpen: boolean | null;
  /** Whether it stands under one that is unfolded. */
  readonly isBelow: boolean;
}

export interface CoverageTableColumn {
  readonly id: string;
  /** A few characters that always stand there: a number, a month. */
  readonly short: string;
  /** What the short name is short for. */
  readonly name: string;
  /** Whether it is of the past: shown, and not judged. */
  readonly isOver: boolean;
}

/** A coverage map, ready to be shown: what is crossed, and how many measures each pair has. */
export interface CoverageTable {
  /** What the rows are. */
  readonly corner: string;
  /** What one of the columns is, before its short name: `Hovedmål`. */
  readonly columnKind: string;
  readonly columns: readonly CoverageTableColumn[];
  readonly rows: readonly CoverageTableRow[];
  /** The largest count, for shading. */
  readonly largest: number;
}

/** The map of target groups and main goals of figures, of now or frozen. */
export function toCoverageTable(
  { goals, rows, largest }: Coverage,
  isLive: boolean,
): CoverageTable {
  return {
    corner: $localize`Målgruppe`,
    columnKind: $localize`Hovedmål`,
    columns: goals.map(({ goalId, order, shortName }) => ({
      id: goalId,
      short: String(order),
      name: shortName,
      isOver: false,
    })),
    rows: rows.map(({ id, name, byGoal }) => ({
      id,
      name,
      cells: goals.map((goal, index) => ({
        count: byGoal[index],
        mark: byGoal[index] === 0 ? 'empty' : '',
        label: $localize`tiltak: ${name}, hovedmål ${goal.order}`,
        query: isLive ? { goal: goal.goalId, group: id, status: 'notCancelled' } : null,
      })),
      isOpen: null,
      isBelow: false,
    })),
    largest,
  };
}
