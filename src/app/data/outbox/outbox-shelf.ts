import { Injectable } from '@angular/core';
import * as v from 'valibot';
import { keptMeasure, measureContent } from '../measure/measure-document';
import { Letter } from './letter';

const keptLetter = v.object({
  id: v.string(),
  write: v.object({
    planId: v.string(),
    measureId: v.string(),
    base: v.nullable(keptMeasure),
    content: measureContent,
    by: v.string(),
    day: v.string(),
  }),
  returned: v.nullable(
    v.union([
      v.object({ conflict: keptMeasure }),
      v.object({
        refused: v.picklist(['notAMember', 'notAllowed', 'planFull', 'failed']),
      }),
    ]),
  ),
});

/**
 * Keeps a person's letters in this browser, so that closing the page loses nothing. Each person has
 * a shelf of their own: nobody sends or sees what somebody else wrote at the same machine. Each
 * letter stands apart, so that two tabs do not take each other's away.
 */
@Injectable({ providedIn: 'root' })
export class OutboxShelf {
  /** The letters kept for the person. What cannot be read is left where it is. */
  read(uid: string): readonly Letter[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(shelfOf(uid)))
      .sort()
      .flatMap((key) => readLetter(localStorage.getItem(key) ?? ''));
  }

  /** Keeps the letter, in place of an earlier one with its id. */
  put(uid: string, letter: Letter): void {
    try {
      localStorage.setItem(shelfOf(uid) + letter.id, JSON.stringify(letter));
    } catch {
      // The storage is full: the letter is still in the page and in Firestore's own queue.
    }
  }

  remove(uid: string, id: string): void {
    localStorage.removeItem(shelfOf(uid) + id);
  }
}

function shelfOf(uid: string): string {
  return `rettesnor.outbox.${uid}.`;
}

function readLetter(text: string): readonly Letter[] {
  try {
    const kept = v.safeParse(keptLetter, JSON.parse(text));
    return kept.success ? [kept.output] : [];
  } catch {
    return [];
  }
}
