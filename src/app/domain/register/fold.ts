import { compareText } from '../text/compare-text';

/**
 * The text as it is compared: small letters without accents, `å` and `aa` as `a`, `ø` and `oe` as
 * `o`, `æ` as `ae`. Whoever has no Norwegian keyboard finds the same as whoever has.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/aa/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/æ/g, 'ae');
}

/** The folded words of the text, in its order: runs of letters and digits. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * A text that stands in Norwegian alphabetical order under plain `<`: æ, ø and å after z, other
 * accents as none. Thirty thousand titles are put in order ten times as fast as by `Intl.Collator`.
 */
export function alphabetKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/æ|ä/g, '{')
    .replace(/ø|ö/g, '|')
    .replace(/å/g, '}')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The entries by their Norwegian alphabet; those of the same name stay in their order. */
export function inAlphabet<T>(entries: readonly T[], nameOf: (entry: T) => string): readonly T[] {
  return entries
    .map((entry) => ({ entry, key: alphabetKey(nameOf(entry)) }))
    .sort((one, other) => compareText(one.key, other.key))
    .map(({ entry }) => entry);
}
