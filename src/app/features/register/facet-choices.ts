import { Facet, RegisterContext } from '../../domain/register/facets';
import { Look } from '../../domain/register/look-up';
import { FacetChoice } from './facet-panel';
import { choiceLabel } from '../../ui/words/register-words';

/** So many choices are seen at once; where there are more, those with most measures come first. */
const SEEN_AT_ONCE = 15;

/**
 * What can be chosen in a facet, with how many measures each would show. What would show none is left
 * out, unless it is chosen.
 */
export function facetChoices(
  facet: Facet,
  { index, counts }: Look,
  chosen: readonly string[],
  context: RegisterContext,
): readonly FacetChoice[] {
  const { ids } = index.columns[facet];
  const offered = [...new Set([...ids, ...chosen])].flatMap((id, code) => {
    const count = counts[facet][code] ?? 0;
    return count > 0 || chosen.includes(id) ? [{ id, count }] : [];
  });
  const ordered =
    offered.length > SEEN_AT_ONCE
      ? offered.toSorted(
          (one, other) =>
            Number(chosen.includes(other.id)) - Number(chosen.includes(one.id)) ||
            other.count - one.count,
        )
      : offered;
  return ordered.map(({ id, count }) => ({
    id,
    count,
    label: choiceLabel(facet, id, context),
    isChosen: chosen.includes(id),
  }));
}
