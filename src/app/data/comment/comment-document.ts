import * as v from 'valibot';
import { Comment, PlacedComment } from '../../domain/comment/comment';
import { Listing, readDocument, StoredDocument } from '../document/unreadable';

/** `plans/{planId}/measures/{measureId}/comments/{id}`. */
export const commentDocument = v.object({
  by: v.string(),
  at: v.nullable(v.date()),
  text: v.string(),
  mentions: v.array(v.string()),
  unread: v.array(v.string()),
});

/** A comment as its document has it. */
export function toComment(id: string, data: v.InferOutput<typeof commentDocument>): Comment {
  return { id, ...data };
}

/** Reads comments from anywhere, each with the measure that its path names; the newest first. */
export function readPlaced(documents: readonly StoredDocument[]): Listing<PlacedComment> {
  const read = documents.map((document) => {
    const [, planId, , measureId] = document.path.split('/');
    return readDocument(document, commentDocument, (id, data) => ({
      ...toComment(id, data),
      planId,
      measureId,
    }));
  });
  return {
    items: read
      .flatMap((entry) => ('item' in entry ? [entry.item] : []))
      .sort((one, other) => momentOf(other) - momentOf(one)),
    unreadable: read.flatMap((entry) => ('unreadable' in entry ? [entry.unreadable] : [])),
  };
}

/** A comment that the server has yet to date is newer than all others. */
function momentOf({ at }: Comment): number {
  return at?.getTime() ?? Infinity;
}
