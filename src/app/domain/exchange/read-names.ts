import { fold, wordsOf } from '../register/fold';
import { beginsNearly, typosAllowed } from '../register/typos';

/** Something that a file names: a goal, a group, a status, a colleague. */
export interface NamedThing {
  readonly id: string;
  readonly name: string;
  /** What else it is called. */
  readonly others?: readonly string[];
  /** The number that people call it by; main goals have one. */
  readonly number?: number;
}

/** A name of the file, and what it is taken for. */
export interface ReadName {
  readonly text: string;
  /** '' where it is left out on purpose, `null` where nobody knows it. */
  readonly id: string | null;
  /** Whether it is to the letter one of the names: then there is nothing to look over. */
  readonly isExact: boolean;
}

/** What somebody has decided that names stand for, by {@link nameKey}; '' to leave one out. */
export type ChosenNames = Readonly<Record<string, string>>;

/** A name as it is compared and remembered. */
export function nameKey(text: string): string {
  return wordsOf(text).join(' ');
}

/** Reads a cell that names one thing. Nothing in it gives `null`. */
export function readName(
  text: string,
  things: readonly NamedThing[],
  chosen: ChosenNames = {},
): ReadName | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : toRead(trimmed, things, chosen);
}

/**
 * Reads a cell that may name several things, parted by semicolons or lines, or, where no such name is
 * known, by commas and "og".
 */
export function readNames(
  text: string,
  things: readonly NamedThing[],
  chosen: ChosenNames = {},
): readonly ReadName[] {
  const whole = readName(text, things, chosen);
  if (whole === null || whole.isExact) {
    return whole ? [whole] : [];
  }
  return unique(
    partsOf(text, /[;\n\r•]+/).flatMap((part) => {
      const read = toRead(part, things, chosen);
      const parts = partsOf(part, /,|\/|\+|&|\sog\s/i);
      if (read.isExact || parts.length < 2) {
        return [read];
      }
      const several = parts.map((one) => toRead(one, things, chosen));
      const isWhole = several.every(({ id }) => id !== null);
      return isWhole || (read.id === null && several.some(({ id }) => id !== null))
        ? several
        : [read];
    }),
  );
}

/** The thing that is meant by the name; `null` where none is, or where it can be several. */
export function findThing(text: string, things: readonly NamedThing[]): NamedThing | null {
  const known = found.get(things) ?? new Map<string, NamedThing | null>();
  found.set(things, known);
  const before = known.get(text);
  const thing = before === undefined ? lookFor(text, things) : before;
  known.set(text, thing);
  return thing;
}

/** The same few names stand in hundreds of rows, and are looked for again at each choice. */
const found = new WeakMap<readonly NamedThing[], Map<string, NamedThing | null>>();

function lookFor(text: string, things: readonly NamedThing[]): NamedThing | null {
  const key = nameKey(text);
  const words = key.split(' ').filter((word) => word !== '');
  if (words.length === 0) {
    return null;
  }
  const exact = things.find((thing) => namesOf(thing).some((name) => nameKey(name) === key));
  if (exact) {
    return exact;
  }
  const numbered = findByNumber(text, things);
  if (numbered) {
    return numbered;
  }
  for (const isMeant of [
    (wanted: string, word: string) => word.startsWith(wanted),
    (wanted: string, word: string) => beginsNearly(word, wanted, typosAllowed(wanted)),
  ]) {
    const meant = things.filter((thing) =>
      namesOf(thing).some((name) =>
        words.every((wanted) => wordsOf(name).some((word) => isMeant(wanted, word))),
      ),
    );
    if (meant.length > 0) {
      return meant.length === 1 ? meant[0] : null;
    }
  }
  return null;
}

/** "2", "mål 2", "Hovedmål 2", "2. Klima". */
function findByNumber(text: string, things: readonly NamedThing[]): NamedThing | null {
  const match = /^(?:(?:hoved)?mål\s*)?(\d{1,2})(?:[.:)\s].*)?$/i.exec(text.trim());
  const number = match && Number(match[1]);
  return things.find((thing) => thing.number !== undefined && thing.number === number) ?? null;
}

function toRead(text: string, things: readonly NamedThing[], chosen: ChosenNames): ReadName {
  const key = nameKey(text);
  const decided = chosen[key];
  if (decided === '' || things.some(({ id }) => id === decided)) {
    return { text, id: decided, isExact: false };
  }
  const thing = findThing(text, things);
  const isExact = thing !== null && namesOf(thing).some((name) => fold(name) === fold(text));
  return { text, id: thing?.id ?? null, isExact };
}

function namesOf({ name, others = [], number }: NamedThing): readonly string[] {
  return [name, ...others, ...(number === undefined ? [] : [`${number}. ${name}`])];
}

function partsOf(text: string, sign: RegExp): readonly string[] {
  return text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Each thing once, as a measure has it. */
function unique(names: readonly ReadName[]): readonly ReadName[] {
  return names.filter(
    (one, place) => !one.id || names.findIndex(({ id }) => id === one.id) === place,
  );
}
