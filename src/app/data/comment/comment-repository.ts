import { Observable } from 'rxjs';
import { Comment, PlacedComment } from '../../domain/comment/comment';
import { Listing } from '../document/unreadable';

export abstract class CommentRepository {
  /** What has been said of the measure, the oldest first. */
  abstract watchComments(planId: string, measureId: string): Observable<Listing<Comment>>;

  /**
   * What the server has of it, once it has answered all that was written here: what a copy on disk
   * lacks may still have arrived. Waits while there is no network; rejects where it may not be read.
   */
  abstract fetchComments(planId: string, measureId: string): Promise<Listing<Comment>>;

  /** Comments on any measure that mention the person, who has not seen them; the newest first. */
  abstract watchUnread(uid: string): Observable<Listing<PlacedComment>>;

  /**
   * Adds a comment in the writer's own name. Resolves when the server has it; rejects with
   * `WriteRefused`.
   *
   * @param comment `mentions` are uids of active members
   */
  abstract addComment(
    planId: string,
    measureId: string,
    comment: Pick<Comment, 'by' | 'text' | 'mentions'>,
  ): Promise<void>;

  /** Notes that the person has seen the comment. Rejects with `WriteRefused`. */
  abstract markSeen(comment: PlacedComment, uid: string): Promise<void>;
}
