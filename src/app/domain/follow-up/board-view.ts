import { BoardView } from './board';
import { CONCERN_KINDS } from './concern';

/** Query parameters as the router has them: one text, or several of the same name. */
type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads what the board is narrowed to from a page's query parameters. What it does not know is left out. */
export function readBoardView(parameters: Parameters): BoardView {
  const kind = firstOf(parameters['kind']);
  return {
    kind: CONCERN_KINDS.find((known) => known === kind) ?? null,
    areaId: firstOf(parameters['area']),
    unitId: firstOf(parameters['unit']),
  };
}

/** The query parameters that {@link readBoardView} reads as the view; `null` takes one away. */
export function writeBoardView({ kind, areaId, unitId }: BoardView): Record<string, string | null> {
  return { kind, area: areaId || null, unit: unitId || null };
}

function firstOf(parameter: string | readonly string[] | undefined): string {
  return (typeof parameter === 'string' ? parameter : parameter?.[0]) ?? '';
}
