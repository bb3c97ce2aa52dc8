/** The two halves of an evaluation, as they are asked for. */
export interface Evaluation {
  /** What was done. */
  readonly done: string;
  /** What it led to, against the expected effect. */
  readonly effect: string;
}

/** An empty line parts the halves in the one text that a measure keeps. */
const PARTED = '\n\n';

/**
 * The one text of `evaluation`: what was done, an empty line, and what it led to. Empty lines within
 * the first half are closed, so that {@link readEvaluation} finds the halves again.
 */
export function writeEvaluation({ done, effect }: Evaluation): string {
  const first = done.replace(/\n\s*\n/g, '\n').replace(/\s+$/, '');
  return effect.trim() === '' ? first : first + PARTED + effect.trim();
}

/** The halves of the text. One that was written in one piece says what was done. */
export function readEvaluation(text: string): Evaluation {
  const at = text.indexOf(PARTED);
  return at === -1
    ? { done: text, effect: '' }
    : { done: text.slice(0, at), effect: text.slice(at + PARTED.length) };
}
