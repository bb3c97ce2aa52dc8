import { QuerySnapshot, Timestamp } from 'firebase/firestore';
import * as v from 'valibot';

/** Up to when the copy on disk of what a query gives is known to be the server's. */
export interface ReadMark {
  /** The latest moment at which one of its documents was written. */
  readonly upTo: Timestamp;
  /** How many documents there were then. */
  readonly count: number;
}

const PREFIX = 'rettesnor.read.';
const keptMark = v.object({ seconds: v.number(), nanoseconds: v.number(), count: v.number() });

/** The mark kept in this browser under the name; `null` where there is none. */
export function readMark(name: string): ReadMark | null {
  const kept = v.safeParse(keptMark, parse(localStorage.getItem(PREFIX + name)));
  return kept.success
    ? {
        upTo: new Timestamp(kept.output.seconds, kept.output.nanoseconds),
        count: kept.output.count,
      }
    : null;
}

/** Keeps the mark. A browser that has no room for it reads everything again next time. */
export function keepMark(name: string, { upTo, count }: ReadMark): void {
  const { seconds, nanoseconds } = upTo;
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify({ seconds, nanoseconds, count }));
  } catch {
    localStorage.removeItem(PREFIX + name);
  }
}

/** Takes all marks away, as the copy on disk is. */
export function forgetMarks(): void {
  Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .forEach((key) => localStorage.removeItem(key));
}

/** The latest moment that the server has given one of the documents; `null` where it has none. */
export function latestWrite({ docs }: QuerySnapshot): Timestamp | null {
  return docs
    .map((document): unknown => document.data()['updatedAt'])
    .filter((moment) => moment instanceof Timestamp)
    .reduce<Timestamp | null>(
      (latest, moment) => (latest && latest >= moment ? latest : moment),
      null,
    );
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
