/** What a decision is about. */
export type Topic =
  | { readonly kind: 'goal'; readonly goalId: string }
  | { readonly kind: 'plan'; readonly planId: string }
  | { readonly kind: 'measure'; readonly planId: string; readonly measureId: string };

const ID = '[A-Za-z0-9_-]{1,64}';
const TOPIC = new RegExp(`^(?:(goal|plan)/(${ID})|measure/(${ID})/(${ID}))$`);

/** The topic as it is stored, which Security Rules hold to its shape (`isReviewDecision`). */
export function writeTopic(topic: Topic | null): string {
  switch (topic?.kind) {
    case undefined:
      return '';
    case 'goal':
      return `goal/${topic.goalId}`;
    case 'plan':
      return `plan/${topic.planId}`;
    case 'measure':
      return `measure/${topic.planId}/${topic.measureId}`;
  }
}

/** Reads a stored topic; `null` for none, and for what is no topic. */
export function readTopic(text: string): Topic | null {
  const match = TOPIC.exec(text);
  if (!match) {
    return null;
  }
  const [, kind, id, planId, measureId] = match;
  if (kind === undefined) {
    return { kind: 'measure', planId, measureId };
  }
  return kind === 'goal' ? { kind, goalId: id } : { kind: 'plan', planId: id };
}
