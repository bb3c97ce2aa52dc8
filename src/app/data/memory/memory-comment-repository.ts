import { inject } from '@angular/core';
import { firstValueFrom, map, Observable } from 'rxjs';
import { Comment, PlacedComment } from '../../domain/comment/comment';
import { commentDocument, readPlaced, toComment } from '../comment/comment-document';
import { CommentRepository } from '../comment/comment-repository';
import { Listing, readListing } from '../document/unreadable';
import { MemoryDatabase } from './memory-database';

export class MemoryCommentRepository extends CommentRepository {
  private readonly database = inject(MemoryDatabase);

  override watchComments(planId: string, measureId: string): Observable<Listing<Comment>> {
    return this.database.followCollection(commentsPath(planId, measureId)).pipe(
      map((documents) => readListing(documents, commentDocument, toComment)),
      map(({ items, unreadable }) => ({
        items: [...items].sort((one, other) => Number(one.at) - Number(other.at)),
        unreadable,
      })),
    );
  }

  override fetchComments(planId: string, measureId: string): Promise<Listing<Comment>> {
    return firstValueFrom(this.watchComments(planId, measureId));
  }

  override watchUnread(uid: string): Observable<Listing<PlacedComment>> {
    return this.database.followCollectionGroup('comments').pipe(
      map(readPlaced),
      map(({ items, unreadable }) => ({
        items: items.filter((comment) => comment.unread.includes(uid)),
        unreadable,
      })),
    );
  }

  override async addComment(
    planId: string,
    measureId: string,
    { by, text, mentions }: Pick<Comment, 'by' | 'text' | 'mentions'>,
  ): Promise<void> {
    const comment = { by, at: new Date(), text, mentions, unread: mentions };
    this.database.write({ [`${commentsPath(planId, measureId)}/${crypto.randomUUID()}`]: comment });
  }

  override async markSeen(comment: PlacedComment, uid: string): Promise<void> {
    const { id, planId, measureId, ...fields } = comment;
    const unread = comment.unread.filter((reader) => reader !== uid);
    this.database.write({ [`${commentsPath(planId, measureId)}/${id}`]: { ...fields, unread } });
  }
}

function commentsPath(planId: string, measureId: string): string {
  return `plans/${planId}/measures/${measureId}/comments`;
}
