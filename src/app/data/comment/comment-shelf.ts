import { Injectable } from '@angular/core';
import * as v from 'valibot';
import { holdsIdentityNumber } from '../../domain/text/personal-data';

/** What somebody has written beside a measure that the server has not answered for. */
export interface UnsentComments {
  /** What stands in the field. */
  readonly typed: string;
  /** The texts that are on their way, in the order they were sent. */
  readonly sent: readonly string[];
  /** Uids of those who were chosen to be mentioned in any of these. */
  readonly mentioned: readonly string[];
}

export const NOTHING_UNSENT: UnsentComments = { typed: '', sent: [], mentioned: [] };
const kept = v.object({
  typed: v.string(),
  sent: v.array(v.string()),
  mentioned: v.array(v.string()),
});

/**
 * Keeps comments in this browser until the server has them, so that leaving or closing the page loses
 * none (docs/decisions/0005). Each person has a shelf of their own.
 */
@Injectable({ providedIn: 'root' })
export class CommentShelf {
  /** What is kept for the person beside this measure; nothing where it cannot be read. */
  read(uid: string, planId: string, measureId: string): UnsentComments {
    try {
      const text = localStorage.getItem(keyOf(uid, planId, measureId)) ?? '';
      return v.parse(kept, JSON.parse(text));
    } catch {
      return NOTHING_UNSENT;
    }
  }

  /** Keeps this in place of what was kept. A text with an identity number in it is not kept. */
  put(uid: string, planId: string, measureId: string, unsent: UnsentComments): void {
    const key = keyOf(uid, planId, measureId);
    const typed = holdsIdentityNumber(unsent.typed) ? '' : unsent.typed;
    try {
      if (typed.trim() === '' && unsent.sent.length === 0) {
        localStorage.removeItem(key);
      } else {
        localStorage.setItem(key, JSON.stringify({ ...unsent, typed }));
      }
    } catch {
      // The storage is full: the text is still in the page, what is sent in Firestore's own queue.
    }
  }
}

function keyOf(uid: string, planId: string, measureId: string): string {
  return `rettesnor.comments.${uid}.${planId}/${measureId}`;
}
