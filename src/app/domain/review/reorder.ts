import { ReviewDecision } from './review';

/** The place for a decision after all of these. */
export function nextOrder(decisions: readonly ReviewDecision[]): number {
  return Math.min(1000, Math.max(0, ...decisions.map(({ order }) => order)) + 1);
}

/**
 * The decisions that have to be written for the one to move a number of places down, up where it is
 * negative, each with its new order. None where there is nowhere to move.
 */
export function moveDecision(
  decisions: readonly ReviewDecision[],
  id: string,
  by: number,
): readonly ReviewDecision[] {
  const from = decisions.findIndex((decision) => decision.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= decisions.length) {
    return [];
  }
  const sorted = [...decisions];
  sorted.splice(to, 0, ...sorted.splice(from, 1));
  return sorted
    .map((decision, index) => ({ ...decision, order: index + 1 }))
    .filter(({ id: own, order }) => decisions.find((one) => one.id === own)?.order !== order);
}
