import { choicesOfRow, FACETS, RegisterContext } from '../register/facets';
import { Filter } from '../register/narrow';
import { RegisterRow } from '../register/register-row';

/**
 * Says of a row whether the filter lets it through: one of the choices in each facet that has any. For
 * pages that look at the rows of some days; the register has an index of its own for all of them.
 */
export function passes(filter: Filter, context: RegisterContext): (row: RegisterRow) => boolean {
  const narrowing = FACETS.filter((facet) => filter[facet]?.length).map(
    (facet) => [facet, new Set(filter[facet])] as const,
  );
  return (row) =>
    narrowing.every(([facet, wanted]) =>
      choicesOfRow(facet, row, context).some((id) => wanted.has(id)),
    );
}
