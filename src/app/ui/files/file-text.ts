/**
 * Text without the characters that XML has no way to write, and that make Word and Excel call a file
 * broken: control characters, and halves of those that are written as pairs.
 */
export function fileText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');
}

/** Who the files say that they are from: the municipality, never a person. */
export const MUNICIPALITY = 'Trondheim kommune';
