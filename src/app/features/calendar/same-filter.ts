import { FACETS } from '../../domain/register/facets';
import { Filter } from '../../domain/register/narrow';

/** Whether the two let the same through, told by their choices in the same order. */
export function sameFilter(one: Filter, other: Filter): boolean {
  return FACETS.every((facet) => (one[facet] ?? []).join() === (other[facet] ?? []).join());
}
