import { Directory, personName } from '../directory/directory';
import { Plan } from '../plan/plan';
import { PlacedComment } from './comment';

/** A mention as a list shows it: who, in which measure, and the words. */
export interface MentionRow {
  readonly id: string;
  readonly name: string;
  readonly planId: string;
  readonly measureId: string;
  /** The measure's title; '' where its plan is not among those at hand. */
  readonly title: string;
  readonly text: string;
  readonly at: Date | null;
}

/** The mentions with names and titles, in their order. */
export function toMentionRows(
  comments: readonly PlacedComment[],
  directory: Directory,
  plans: readonly Plan[],
): readonly MentionRow[] {
  return comments.map(({ id, by, planId, measureId, text, at }) => ({
    id,
    name: personName(directory, by),
    planId,
    measureId,
    title: titleIn(plans, planId, measureId),
    text,
    at,
  }));
}

function titleIn(plans: readonly Plan[], planId: string, measureId: string): string {
  const plan = plans.find((candidate) => candidate.id === planId);
  return plan?.lines.find((line) => line.id === measureId)?.title ?? '';
}
