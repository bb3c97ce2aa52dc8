import { Person } from '../member/member';

/** Somebody being mentioned while the text is typed: from the `@` to the caret. */
export interface OpenMention {
  readonly start: number;
  /** What is typed of the name so far. */
  readonly query: string;
}

/** As many as can be looked over at once. */
const MOST_SUGGESTIONS = 5;

/** The mention that is being typed at the caret; `null` where none is. */
export function openMention(text: string, caret: number): OpenMention | null {
  // An @ within a word is an e-mail address. A name has at most a few words.
  const match = /(?:^|\s)@([^\s@]*(?: [^\s@]*){0,2})$/.exec(text.slice(0, caret));
  return match && { start: caret - match[1].length - 1, query: match[1] };
}

/**
 * The people whose name begins so, in any of its words: those near the measure first, then by name.
 * The writer and those who have left are nobody to mention.
 */
export function suggestPeople(
  people: Iterable<Person>,
  query: string,
  writerUid: string,
  near: readonly string[],
): readonly Person[] {
  return [...people]
    .filter((person) => person.active && person.uid !== writerUid)
    .filter(({ displayName }) => beginsWith(displayName, query))
    .sort(
      (one, other) =>
        Number(near.includes(other.uid)) - Number(near.includes(one.uid)) ||
        one.displayName.localeCompare(other.displayName, 'nb'),
    )
    .slice(0, MOST_SUGGESTIONS);
}

/** The text with the person's name in place of what was typed of it, and where the caret goes. */
export function completeMention(
  text: string,
  { start, query }: OpenMention,
  person: Person,
): { readonly text: string; readonly caret: number } {
  const before = text.slice(0, start) + atName(person);
  const after = text.slice(start + 1 + query.length);
  const isSpaced = /^[\s.,:;!?)]/.test(after);
  return {
    text: isSpaced ? before + after : `${before} ${after}`,
    caret: before.length + (isSpaced ? 0 : 1),
  };
}

/** Those of the chosen whose name still stands in the text, each once. */
export function mentionedIn(text: string, chosen: readonly Person[]): readonly string[] {
  const uids = chosen.filter((person) => text.includes(atName(person))).map(({ uid }) => uid);
  return [...new Set(uids)];
}

/** A stretch of a comment: a name that is mentioned, or what stands between the names. */
export interface Stretch {
  readonly text: string;
  readonly isMention: boolean;
}

/** The text in stretches, so that the mentioned names can be shown as such. */
export function stretchesOf(text: string, mentioned: readonly Person[]): readonly Stretch[] {
  // The longest first: one name may begin as another.
  const names = mentioned.map(atName).sort((one, other) => other.length - one.length);
  if (names.length === 0) {
    return [{ text, isMention: false }];
  }
  const pattern = new RegExp(`(${names.map(escaped).join('|')})`);
  return text
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, isMention: names.includes(part) }));
}

function atName({ displayName }: Person): string {
  return `@${displayName}`;
}

function beginsWith(name: string, query: string): boolean {
  const [lower, start] = [name.toLocaleLowerCase('nb'), query.toLocaleLowerCase('nb')];
  return lower.startsWith(start) || lower.includes(` ${start}`);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
