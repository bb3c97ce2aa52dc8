import { atOnce } from '../slices/at-once';
import { FacetColumn, FacetColumnWriter } from './facet-column';
import { choiceName, choicesOfRow, Facet, FACETS, knownChoices, RegisterContext } from './facets';
import { alphabetKey, wordsOf } from './fold';
import { record } from './record';
import { RegisterRow } from './register-row';
import { WordList } from './word-list';

/** The facets whose names are looked through for what is typed. */
export const SEARCHED_FACETS = [
  'unit',
  'area',
  'leader',
  'assignee',
  'goal',
  'objective',
  'group',
  'channel',
] as const satisfies readonly Facet[];
export type SearchedFacet = (typeof SEARCHED_FACETS)[number];

/**
 * All rows of a year, prepared so that thirty thousand are searched, counted and put in order between
 * two frames (docs/decisions/0017). Made anew from each snapshot, by {@link indexRows}.
 */
export interface RegisterIndex {
  readonly rows: readonly RegisterRow[];
  readonly columns: Readonly<Record<Facet, FacetColumn>>;
  readonly titleWords: WordList;
  /** The words of the names of each facet's choices; their places are codes of its column. */
  readonly nameWords: Readonly<Record<SearchedFacet, WordList>>;
  /** Each row's place among the titles in alphabetical order. */
  readonly titleRanks: Uint32Array;
}

/** Rows between two places where the work may pause: a few milliseconds on a slow machine. */
const SLICE = 250;

/**
 * Makes the index, a slice at a time, so that whoever drives it can let the browser in between. Yields
 * how much is done, from 0 to 1; gives the index at the end.
 */
export function* indexRows(
  rows: readonly RegisterRow[],
  context: RegisterContext,
): Generator<number, RegisterIndex> {
  const writers = record(
    FACETS,
    (facet) => new FacetColumnWriter(knownChoices(facet, rows, context), rows.length),
  );
  const titleWords = new WordList();
  const titlesByLetter = new Map<string, { key: string; row: number }[]>();
  for (const [row, measure] of rows.entries()) {
    for (const facet of FACETS) {
      writers[facet].add(choicesOfRow(facet, measure, context));
    }
    for (const word of wordsOf(measure.title)) {
      titleWords.add(word, row);
    }
    const key = alphabetKey(measure.title);
    const sameLetter = titlesByLetter.get(key.slice(0, 1));
    if (sameLetter) {
      sameLetter.push({ key, row });
    } else {
      titlesByLetter.set(key.slice(0, 1), [{ key, row }]);
    }
    if (row % SLICE === SLICE - 1) {
      yield (row / rows.length) * 0.8;
    }
  }
  const columns = record(FACETS, (facet) => writers[facet].finish());
  yield 0.8;
  const nameWords = record(SEARCHED_FACETS, (facet) => namesIn(facet, columns[facet], context));
  yield 0.85;
  const titleRanks = new Uint32Array(rows.length);
  let rank = 0;
  for (const letter of [...titlesByLetter.keys()].sort()) {
    // Letter by letter, because a sort cannot pause.
    for (const { row } of (titlesByLetter.get(letter) ?? []).sort(byKey)) {
      titleRanks[row] = rank++;
    }
    yield 0.85 + (rank / rows.length) * 0.15;
  }
  return { rows, columns, titleWords, nameWords, titleRanks };
}

/** Makes the index in one go, for few rows. */
export function indexAtOnce(rows: readonly RegisterRow[], context: RegisterContext): RegisterIndex {
  return atOnce(indexRows(rows, context));
}

function namesIn(facet: Facet, column: FacetColumn, context: RegisterContext): WordList {
  const words = new WordList();
  column.ids.forEach((id, code) => {
    for (const word of wordsOf(choiceName(facet, id, context))) {
      words.add(word, code);
    }
  });
  return words;
}

interface Keyed {
  readonly key: string;
  readonly row: number;
}

function byKey(one: Keyed, other: Keyed): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : one.row - other.row;
}
