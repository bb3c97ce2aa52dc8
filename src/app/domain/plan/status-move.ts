import { Person } from '../member/member';
import { Unit } from '../unit/unit';
import { Plan, PlanStatus } from './plan';

/** What somebody wants to become of a plan. */
export interface StatusMove {
  readonly planId: string;
  /**
   * How far the plan had come when the person looked, in its status and its measures: nobody decides
   * on what they have not seen.
   */
  readonly seen: Pick<Plan, 'statusVersion' | 'lastChange'>;
  readonly status: PlanStatus;
  /** Uid of the person signed in. */
  readonly by: string;
  /** What is to be said with it; a return needs it. */
  readonly comment: string;
}

/**
 * What the person may make of the plan (docs/invariants.md, 5; `firestore.rules`, `movesStatus`):
 * its line leader submits it and takes it back, ledergruppen returns or approves it, but never a
 * plan of one's own unit. A plan whose measures are all archived, or that has none, is
 * not submitted.
 */
export function possibleMoves(
  plan: Pick<Plan, 'status' | 'lines'>,
  unit: Pick<Unit, 'id' | 'leaderUid'>,
  person: Person,
): readonly PlanStatus[] {
  if (!person.active) {
    return [];
  }
  const decides =
    plan.status === 'submitted' && person.role === 'executive' && !isOwnUnit(unit, person);
  return [
    ...(unit.leaderUid === person.uid ? leadersMoves(plan) : []),
    ...(decides ? (['returned', 'approved'] as const) : []),
  ];
}

/** Whether the person leads the unit or belongs to it: then somebody else decides on its plan. */
export function isOwnUnit(unit: Pick<Unit, 'id' | 'leaderUid'>, person: Person): boolean {
  return unit.leaderUid === person.uid || person.unitIds.includes(unit.id);
}

function leadersMoves({ status, lines }: Pick<Plan, 'status' | 'lines'>): readonly PlanStatus[] {
  if (status === 'submitted') {
    return ['draft'];
  }
  return lines.some(({ archived }) => !archived) ? ['submitted'] : [];
}
