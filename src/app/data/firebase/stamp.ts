import { increment, serverTimestamp } from 'firebase/firestore';

/**
 * What every write of a plan carries: by it a browser finds what has changed since it last looked
 * (`follow-changes.ts`). Increments, so that writes add up that do not know of each other.
 */
export function stamp() {
  return { version: increment(1), updatedAt: serverTimestamp() };
}
