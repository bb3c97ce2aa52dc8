/**
 * Breaks a text into at most `most` lines of at most `length` characters, between words where it can.
 * What is left over is cut with `…`.
 */
export function wrapText(text: string, length: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > length && lines.length < most - 1) {
    const space = rest.lastIndexOf(' ', length);
    const end = space > length / 2 ? space : length;
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  lines.push(rest.length > length ? `${rest.slice(0, length - 1).trimEnd()}…` : rest);
  return lines;
}
