import { ColumnChoice } from '../../domain/register/register-view';
import { Column } from '../../domain/register/sort';

/** What stands on a card as icon and word; everything else is a fact with its name. */
const BADGES: readonly Column[] = ['attention', 'status', 'health'];

/** What a phone's card shows of the columns that somebody has chosen, in their order. */
export interface CardLayout {
  readonly badges: readonly Column[];
  /** Two beside each other. */
  readonly facts: readonly Column[];
  /** All cards are as high as this, in rem: that is how a list of thousands can be scrolled. */
  readonly height: number;
}

/** Lays out a card. The title is always there, and stands first. */
export function layOutCard(columns: readonly ColumnChoice[], hasReportLink: boolean): CardLayout {
  const names = columns.map(({ column }) => column).filter((column) => column !== 'title');
  const badges = names.filter((column) => BADGES.includes(column));
  const facts = names.filter((column) => !BADGES.includes(column));
  const rows = Math.ceil(facts.length / 2);
  const lines = [
    // Padding, and two lines of title.
    1.5 + 2.8,
    rows * 2.75,
    // Badges may need two lines where there are several kinds; the link to report stands beside them.
    Math.max(badges.length === 0 ? 0 : badges.length === 1 ? 2 : 3.25, hasReportLink ? 2.75 : 0),
    // What stands between them.
    rows + badges.length > 0 || hasReportLink ? 0.5 : 0,
  ];
  return { badges, facts, height: lines.reduce((sum, line) => sum + line, 0) };
}
