/** What the comment field and Security Rules agree on: characters, and people mentioned. */
export const COMMENT_LIMITS = { text: 2000, mentions: 10 } as const;

/** What somebody said of a measure: `plans/…/measures/…/comments/{id}`. Never changed. */
export interface Comment {
  readonly id: string;
  readonly by: string;
  /** `null` while the server has not yet given the moment. */
  readonly at: Date | null;
  readonly text: string;
  /** Uids of the colleagues it is meant for. */
  readonly mentions: readonly string[];
  /** Those of them who have not seen it yet. */
  readonly unread: readonly string[];
}

/** A comment with the measure that it stands at. */
export interface PlacedComment extends Comment {
  readonly planId: string;
  readonly measureId: string;
}
