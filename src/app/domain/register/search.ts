import { rowHas } from './facet-column';
import { wordsOf } from './fold';
import { RegisterIndex, SEARCHED_FACETS } from './register-index';
import { WordList } from './word-list';

/** What a text search found. */
export interface Findings {
  /** By row number: 1 where the row has all words. */
  readonly matches: Uint8Array;
  /** The words, as typed but folded, that stand nowhere and were taken for similar ones. */
  readonly corrected: readonly string[];
}

/**
 * The rows in which every word of the text stands, in the title or in a name that belongs to the
 * measure. A word that stands nowhere in the whole register is taken for those that begin nearly as it
 * does. `null` where the text has no words.
 */
export function searchText(index: RegisterIndex, text: string): Findings | null {
  const words = [...new Set(wordsOf(text))];
  if (words.length === 0) {
    return null;
  }
  const hits = new Uint8Array(index.rows.length);
  const corrected: string[] = [];
  words.forEach((word, place) => {
    if (markRows(index, hits, place, (list) => list.find(word))) {
      return;
    }
    corrected.push(word);
    markRows(index, hits, place, (list) => list.findNearly(word));
  });
  return { matches: hits.map((count) => Number(count === words.length)), corrected };
}

/**
 * Raises `hits` from `place` to one more for the rows of one word, so that after the last word those
 * stand at the number of words that have them all. Says whether the word was found anywhere.
 */
function markRows(
  { titleWords, nameWords, columns, rows }: RegisterIndex,
  hits: Uint8Array,
  place: number,
  find: (list: WordList) => readonly (readonly number[])[],
): boolean {
  const inTitles = find(titleWords);
  for (const numbers of inTitles) {
    for (const row of numbers) {
      if (hits[row] === place) {
        hits[row]++;
      }
    }
  }
  let isFound = inTitles.length > 0;
  for (const facet of SEARCHED_FACETS) {
    const inNames = find(nameWords[facet]);
    if (inNames.length === 0) {
      continue;
    }
    isFound = true;
    const wanted = lookupOf(inNames, columns[facet].ids.length);
    for (let row = 0; row < rows.length; row++) {
      if (hits[row] === place && rowHas(columns[facet], row, wanted)) {
        hits[row]++;
      }
    }
  }
  return isFound;
}

function lookupOf(codes: readonly (readonly number[])[], size: number): Uint8Array {
  const lookup = new Uint8Array(size);
  codes.flat().forEach((code) => (lookup[code] = 1));
  return lookup;
}
