import { Observable } from 'rxjs';
import { Draft } from '../../domain/draft/draft';
import { Listing } from '../document/unreadable';

export abstract class DraftRepository {
  /** The person's own drafts, the latest first. Nobody else's can be read. */
  abstract watchDrafts(uid: string): Observable<Listing<Draft>>;

  /**
   * Keeps the draft in place of an earlier one with its id. It shows in every listener at once.
   * Resolves when the server has it; rejects with `WriteRefused`, for one that holds a national
   * identity number as for any other reason.
   */
  abstract saveDraft(uid: string, draft: Omit<Draft, 'savedAt'>): Promise<void>;

  /** Throws the draft away; nothing happens where there is none. Rejects with `WriteRefused`. */
  abstract discardDraft(uid: string, draftId: string): Promise<void>;
}
