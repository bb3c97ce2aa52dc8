import { overlaps, Span } from './span';

/** Something that has a name that people write: a target group, a channel, a colleague. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** What kind of thing it is; a sign in the text narrows it down. */
  readonly kind: 'goal' | 'group' | 'channel' | 'person';
}

/** A name found in the text. */
export interface WrittenName extends Span {
  readonly id: string;
  readonly kind: Named['kind'];
  /** Whether it is only a mark (`#foresatte`), or a word of the sentence, which it stays. */
  readonly isMark: boolean;
}

/**
 * The names in the text, each of them once. Marked with `#` or `@` a part of the name is enough.
 * Without a mark it has to be a whole name, or for a group of two ("Eldre og pårørende") one of
 * them in full; a name that stands between commas, with nothing else, counts as a mark.
 */
export function findNames(text: string, known: readonly Named[]): readonly WrittenName[] {
  const marked = findMarks(text, known);
  const bare = known
    .flatMap((named) => formsOf(named).map((form) => ({ named, form })))
    // "Sosiale medier" is one thing, and not "Medier".
    .sort((one, other) => other.form.length - one.form.length)
    .flatMap(({ named, form }) => {
      const match = wholeWords(form).exec(text);
      return match ? [toWritten(named, text, match.index, match.index + match[0].length)] : [];
    });
  return [...marked, ...bare].reduce<readonly WrittenName[]>(
    (found, next) =>
      found.some((one) => overlaps(one, next) || (one.id === next.id && one.kind === next.kind))
        ? found
        : [...found, next],
    [],
  );
}

function findMarks(text: string, known: readonly Named[]): readonly WrittenName[] {
  return [...text.matchAll(/(?<![\p{L}\d])([#@])([\p{L}\d][\p{L}\d_-]*)/gu)].flatMap((match) => {
    const [sign, word] = [match[1], match[2]];
    const candidates = known.filter(({ kind }) => (kind === 'person') === (sign === '@'));
    const rest = text.slice(match.index + 1);
    const whole = candidates
      .filter(({ name }) => startsWithWords(rest, name))
      .sort((one, other) => other.name.length - one.name.length)[0];
    const part = whole ?? byPart(candidates, word);
    const length = whole ? whole.name.length : word.length;
    return part
      ? [
          {
            id: part.id,
            kind: part.kind,
            start: match.index,
            end: match.index + 1 + length,
            isMark: true,
          },
        ]
      : [];
  });
}

/** The first one that has the word as its first, then as any of its words, then as a beginning. */
function byPart(candidates: readonly Named[], word: string): Named | undefined {
  const wanted = wordsIn(word).join(' ');
  const tests: readonly ((name: string) => boolean)[] = [
    (name) => wordsIn(name).join(' ') === wanted,
    (name) => wordsIn(name)[0] === wanted,
    (name) => wordsIn(name).includes(wanted),
    (name) => wanted.length >= 3 && wordsIn(name).some((one) => one.startsWith(wanted)),
  ];
  for (const isMeant of tests) {
    const found = candidates.find(({ name }) => isMeant(name));
    if (found) {
      return found;
    }
  }
  return undefined;
}

function formsOf({ kind, name }: Named): readonly string[] {
  const halves = kind === 'group' ? name.split(/ og /i).filter((half) => half.length >= 5) : [];
  return [...new Set([name, ...halves])].filter((form) => form.trim() !== '');
}

function toWritten({ id, kind }: Named, text: string, start: number, end: number): WrittenName {
  const before = /(^|[,;])\s*$/.exec(text.slice(0, start));
  const after = /^\s*($|[,;])/.exec(text.slice(end));
  // At the very beginning it is the title.
  const isMark = before !== null && before[1] !== '' && after !== null;
  return { id, kind, start, end, isMark };
}

function startsWithWords(text: string, name: string): boolean {
  return (
    text.toLowerCase().startsWith(name.toLowerCase()) &&
    !/^[\p{L}\d]/u.test(text.slice(name.length))
  );
}

function wholeWords(form: string): RegExp {
  const escaped = form.trim().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d#@-])${escaped}(?![\\p{L}\\d-])`, 'iu');
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
