import { inject, Injectable } from '@angular/core';
import { BehaviorSubject, combineLatest, map, Observable } from 'rxjs';
import { Draft } from '../../domain/draft/draft';
import { mayBeKept } from '../../domain/draft/keep';
import { Session } from '../session/session';
import { DraftRepository } from './draft-repository';
import { DraftShelf, LastWord } from './draft-shelf';

/**
 * Keeps, finds and throws away the drafts of whoever is signed in, so that the last word stands even
 * where the page is closed before the server, or the disk, has it.
 */
@Injectable({ providedIn: 'root' })
export class DraftClerk {
  private readonly drafts = inject(DraftRepository);
  private readonly session = inject(Session);
  private readonly shelf = inject(DraftShelf);
  /** The persons whose shelf, as the last visit left it, has been taken up. */
  private readonly resumed = new Set<string>();
  /** Tells where the shelf has changed without a change of the drafts. */
  private readonly shelfChanges = new BehaviorSubject<void>(undefined);

  /**
   * The person's drafts as they come, the latest first: what was written or thrown away here counts,
   * whether the server has answered or not. Errors where they cannot be read.
   */
  watch(): Observable<readonly Draft[]> {
    const uid = this.uid();
    this.resume(uid);
    return combineLatest([this.drafts.watchDrafts(uid), this.shelfChanges]).pipe(
      map(([{ items }]) => withLastWords(items, this.shelf.read(uid))),
    );
  }

  /**
   * Keeps the draft in place of an earlier one with its id. Resolves when the server has it; rejects
   * with `WriteRefused`, and then it is nowhere but with the caller.
   */
  async keep(draft: Omit<Draft, 'savedAt'>): Promise<void> {
    const uid = this.uid();
    // No identity number comes to any disk.
    const mark = mayBeKept(draft.content) ? this.shelf.put(uid, draft.id, draft, new Date()) : '';
    try {
      await this.drafts.saveDraft(uid, draft);
      this.shelf.remove(uid, draft.id, mark);
    } catch (error) {
      this.shelf.remove(uid, draft.id, mark);
      this.shelfChanges.next();
      throw error;
    }
  }

  /** Throws the draft away; nothing happens where there is none. Rejects with `WriteRefused`. */
  async discard(draftId: string): Promise<void> {
    const uid = this.uid();
    const mark = this.shelf.put(uid, draftId, null, new Date());
    await this.drafts.discardDraft(uid, draftId);
    this.shelf.remove(uid, draftId, mark);
  }

  /** Says once more what the last visit had no answer to. */
  private resume(uid: string): void {
    if (this.resumed.has(uid)) {
      return;
    }
    this.resumed.add(uid);
    for (const [id, word] of this.shelf.read(uid)) {
      this.sayAgain(uid, id, word).catch(() => undefined);
    }
  }

  /** What is refused stays on the shelf and among the drafts: its words are still to be seen. */
  private async sayAgain(uid: string, id: string, word: LastWord): Promise<void> {
    const mark = this.shelf.put(uid, id, word, word?.savedAt ?? new Date());
    await (word ? this.drafts.saveDraft(uid, word) : this.drafts.discardDraft(uid, id));
    this.shelf.remove(uid, id, mark);
  }

  private uid(): string {
    return this.session.uid() ?? '';
  }
}

function withLastWords(
  drafts: readonly Draft[],
  words: ReadonlyMap<string, LastWord>,
): readonly Draft[] {
  const own = [...words.values()].filter((word) => word !== null);
  return [...own, ...drafts.filter(({ id }) => !words.has(id))].toSorted(
    (one, other) => moment(other) - moment(one),
  );
}

/** One that the server has not given a moment yet is the latest. */
function moment({ savedAt }: Draft): number {
  return savedAt?.getTime() ?? Infinity;
}
