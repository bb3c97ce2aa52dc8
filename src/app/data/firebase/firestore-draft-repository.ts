import { inject } from '@angular/core';
import {
  collection,
  deleteDoc,
  doc,
  orderBy,
  query,
  serverTimestamp,
  setDoc,
} from 'firebase/firestore';
import { map, Observable } from 'rxjs';
import { Draft } from '../../domain/draft/draft';
import { Listing, readListing } from '../document/unreadable';
import { draftDocument, toDraft, toDraftFields } from '../draft/draft-document';
import { DraftRepository } from '../draft/draft-repository';
import { explainRefusal } from './refusal';
import { followQuery } from './snapshots';
import { FIRESTORE } from './tokens';

export class FirestoreDraftRepository extends DraftRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchDrafts(uid: string): Observable<Listing<Draft>> {
    return followQuery(query(this.drafts(uid), orderBy('savedAt', 'desc'))).pipe(
      map((documents) => readListing(documents, draftDocument, toDraft)),
    );
  }

  override async saveDraft(uid: string, draft: Omit<Draft, 'savedAt'>): Promise<void> {
    try {
      await setDoc(doc(this.drafts(uid), draft.id), {
        ...toDraftFields(draft),
        savedAt: serverTimestamp(),
      });
    } catch (error) {
      throw await explainRefusal(error, this.firestore, draft.planId);
    }
  }

  override async discardDraft(uid: string, draftId: string): Promise<void> {
    await deleteDoc(doc(this.drafts(uid), draftId));
  }

  private drafts(uid: string) {
    return collection(this.firestore, 'members', uid, 'drafts');
  }
}
