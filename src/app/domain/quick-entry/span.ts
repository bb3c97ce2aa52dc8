/** A part of a line of text that has been understood: from `start` up to, but not with, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether the two share a character. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The text without the spans, and without the gaps, commas and lonely signs that they leave. */
export function textWithout(text: string, spans: readonly Span[]): string {
  const kept = [...spans]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return kept
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:])/g, '$1')
    .replace(/([,;:])(?:[,.;:])+/g, '$1')
    .replace(/^[\s,.;:–-]+/, '')
    .replace(/[\s,;:–-]+$/, '');
}
