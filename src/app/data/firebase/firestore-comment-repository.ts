import { inject } from '@angular/core';
import {
  addDoc,
  arrayRemove,
  collection,
  collectionGroup,
  doc,
  getDocsFromServer,
  orderBy,
  query,
  serverTimestamp,
  updateDoc,
  waitForPendingWrites,
  where,
} from 'firebase/firestore';
import { map, Observable } from 'rxjs';
import { Comment, PlacedComment } from '../../domain/comment/comment';
import { commentDocument, readPlaced, toComment } from '../comment/comment-document';
import { CommentRepository } from '../comment/comment-repository';
import { Listing, readListing } from '../document/unreadable';
import { explainRefusal } from './refusal';
import { followQuery, toStored } from './snapshots';
import { FIRESTORE } from './tokens';

export class FirestoreCommentRepository extends CommentRepository {
  private readonly firestore = inject(FIRESTORE);

  override watchComments(planId: string, measureId: string): Observable<Listing<Comment>> {
    return followQuery(query(this.comments(planId, measureId), orderBy('at'))).pipe(
      map((documents) => readListing(documents, commentDocument, toComment)),
    );
  }

  override async fetchComments(planId: string, measureId: string): Promise<Listing<Comment>> {
    await waitForPendingWrites(this.firestore);
    const { docs } = await getDocsFromServer(this.comments(planId, measureId));
    return readListing(docs.map(toStored), commentDocument, toComment);
  }

  override watchUnread(uid: string): Observable<Listing<PlacedComment>> {
    const everywhere = collectionGroup(this.firestore, 'comments');
    return followQuery(query(everywhere, where('unread', 'array-contains', uid))).pipe(
      map(readPlaced),
    );
  }

  override async addComment(
    planId: string,
    measureId: string,
    { by, text, mentions }: Pick<Comment, 'by' | 'text' | 'mentions'>,
  ): Promise<void> {
    try {
      await addDoc(this.comments(planId, measureId), {
        by,
        at: serverTimestamp(),
        text,
        mentions,
        unread: mentions,
      });
    } catch (error) {
      throw await explainRefusal(error, this.firestore, planId);
    }
  }

  override async markSeen({ planId, measureId, id }: PlacedComment, uid: string): Promise<void> {
    try {
      await updateDoc(doc(this.comments(planId, measureId), id), { unread: arrayRemove(uid) });
    } catch (error) {
      throw await explainRefusal(error, this.firestore, planId);
    }
  }

  private comments(planId: string, measureId: string) {
    return collection(this.firestore, 'plans', planId, 'measures', measureId, 'comments');
  }
}
