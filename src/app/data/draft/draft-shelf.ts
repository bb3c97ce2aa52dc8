import { Injectable } from '@angular/core';
import * as v from 'valibot';
import { Draft } from '../../domain/draft/draft';
import { draftDocument, toDraft, toDraftFields } from './draft-document';

/** What was last done with a draft here: written as it stands, or `null` where it was thrown away. */
export type LastWord = Draft | null;

const kept = v.object({ at: v.string(), fields: v.nullable(v.record(v.string(), v.string())) });

/**
 * Keeps in this browser what the server has not yet said of somebody's drafts. It is on the disk
 * before the next key is pressed, where Firestore's own queue takes a moment: a page that is closed or
 * loaded anew meanwhile finds the last word again. Each person has a shelf of their own.
 */
@Injectable({ providedIn: 'root' })
export class DraftShelf {
  /** The last word of each of the person's drafts, by id. What cannot be read is passed over. */
  read(uid: string): ReadonlyMap<string, LastWord> {
    const words = new Map<string, LastWord>();
    for (const key of Object.keys(localStorage).filter((each) => each.startsWith(shelfOf(uid)))) {
      const id = key.slice(shelfOf(uid).length);
      const word = readWord(id, localStorage.getItem(key) ?? '');
      if (word !== undefined) {
        words.set(id, word);
      }
    }
    return words;
  }

  /** Keeps the draft, or that it was thrown away. Gives what {@link remove} knows it by. */
  put(uid: string, id: string, draft: Omit<Draft, 'savedAt'> | null, now: Date): string {
    const fields = draft && toDraftFields(draft);
    const text = JSON.stringify({ at: now.toISOString(), fields });
    try {
      localStorage.setItem(shelfOf(uid) + id, text);
    } catch {
      // The storage is full: what is typed is still in the page and in Firestore's own queue.
    }
    return text;
  }

  /** The server has it: it goes, unless something was written or thrown away since. */
  remove(uid: string, id: string, mark: string): void {
    if (localStorage.getItem(shelfOf(uid) + id) === mark) {
      localStorage.removeItem(shelfOf(uid) + id);
    }
  }
}

function shelfOf(uid: string): string {
  return `rettesnor.drafts.${uid}.`;
}

function readWord(id: string, text: string): LastWord | undefined {
  try {
    const { at, fields } = v.parse(kept, JSON.parse(text));
    return fields && toDraft(id, v.parse(draftDocument, { ...fields, savedAt: new Date(at) }));
  } catch {
    return undefined;
  }
}
