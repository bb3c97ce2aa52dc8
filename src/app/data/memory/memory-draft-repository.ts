import { inject } from '@angular/core';
import { map, Observable } from 'rxjs';
import { Draft } from '../../domain/draft/draft';
import { Listing, readListing } from '../document/unreadable';
import { draftDocument, toDraft, toDraftFields } from '../draft/draft-document';
import { DraftRepository } from '../draft/draft-repository';
import { MemoryDatabase } from './memory-database';

export class MemoryDraftRepository extends DraftRepository {
  private readonly database = inject(MemoryDatabase);

  override watchDrafts(uid: string): Observable<Listing<Draft>> {
    return this.database.followCollection(draftsPath(uid)).pipe(
      map((documents) => readListing(documents, draftDocument, toDraft)),
      map(({ items, unreadable }) => ({
        items: [...items].sort((one, other) => Number(other.savedAt) - Number(one.savedAt)),
        unreadable,
      })),
    );
  }

  override async saveDraft(uid: string, draft: Omit<Draft, 'savedAt'>): Promise<void> {
    this.database.write({
      [`${draftsPath(uid)}/${draft.id}`]: { ...toDraftFields(draft), savedAt: new Date() },
    });
  }

  override async discardDraft(uid: string, draftId: string): Promise<void> {
    this.database.remove(`${draftsPath(uid)}/${draftId}`);
  }
}

function draftsPath(uid: string): string {
  return `members/${uid}/drafts`;
}
