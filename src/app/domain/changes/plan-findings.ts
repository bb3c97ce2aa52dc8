import { Day, dayOf } from '../day/day';
import { Plan } from '../plan/plan';
import { PlanMove } from './change';

export type PlanFindingKind = 'submitted' | 'returned' | 'approved';

/** What has become of a plan. One that was submitted and then decided on has both. */
export interface PlanFinding {
  readonly kind: PlanFindingKind;
  readonly planId: string;
  readonly unitId: string;
  readonly day: Day;
  readonly by: string;
}

/**
 * What these moves have made of the plans, each status of a plan once, when it last came to it. A
 * plan that is taken back has not been submitted.
 */
export function planFindings(
  plans: readonly Plan[],
  moves: readonly PlanMove[],
): readonly PlanFinding[] {
  const inOrder = [...moves].sort((one, other) => one.statusVersion - other.statusVersion);
  return plans.flatMap(({ id, unitId }) => {
    const last = new Map<PlanFindingKind, PlanFinding>();
    for (const { status: kind, by, at } of inOrder.filter(({ planId }) => planId === id)) {
      if (kind === 'draft') {
        last.delete('submitted');
      } else {
        last.set(kind, { kind, planId: id, unitId, day: dayOf(at), by });
      }
    }
    return [...last.values()];
  });
}
