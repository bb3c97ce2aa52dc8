/**
 * What makes a spreadsheet take a text for a formula: the signs that one begins with, also as wide
 * ones, and the characters that put one of them at the beginning of a cell.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const MADE_HARMLESS = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * The text for a cell of a CSV file, where nothing says that it is text: one that a spreadsheet would
 * calculate gets an apostrophe before it. {@link withoutApostrophe} takes exactly that one away.
 */
export function makeHarmless(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/** The text as it was before {@link makeHarmless}. */
export function withoutApostrophe(text: string): string {
  return MADE_HARMLESS.test(text) ? text.slice(1) : text;
}
