import { sameValue } from '../measure/history';
import { Measure, MeasureContent } from '../measure/measure';
import { findChangeProblems } from '../measure/problems';
import { Plan } from '../plan/plan';
import { changeBy, MeasureAction, MeasureChange } from './bulk-action';
import { BulkContext, Obstacle, obstacleTo } from './plan-bulk';

/**
 * What is to be written, or why nothing is. `changedSince`: what would be changed is no longer as it
 * was seen. `unsound`: something else in the measure has to be put right first.
 */
export type Decision =
  | { readonly write: Partial<MeasureContent> }
  | { readonly left: Obstacle | 'changedSince' | 'unsound' };

/** A measure in full, with the plan that it stands in now. */
export interface WholeMeasure {
  readonly measure: Measure;
  readonly plan: Pick<Plan, 'unitId' | 'strategyId'>;
}

/**
 * Holds a change that was seen in a preview against the measure as it now stands in full. What somebody
 * else has written in other fields since does not matter; what is to be changed is as it was seen.
 */
export function carryOut(
  seen: MeasureChange,
  action: MeasureAction,
  { measure, plan }: WholeMeasure,
  context: BulkContext,
): Decision {
  if (!sameValue(measure[seen.field], seen.from)) {
    return { left: 'changedSince' };
  }
  const obstacle = obstacleTo(action, measure, plan, context);
  return obstacle
    ? { left: obstacle }
    : sound({ measure, plan }, writeOf(changeBy(action, measure)), context);
}

/**
 * Takes a change back: a deadline to the day before, the added channel off. Nothing that somebody has
 * written since is touched, and where that is the deadline or the channel itself, it stands.
 */
export function takeBack(
  done: MeasureChange,
  { measure, plan }: WholeMeasure,
  context: BulkContext,
): Decision {
  if (measure.archived) {
    return { left: 'archived' };
  }
  if (done.field === 'deadline') {
    return measure.deadline !== done.to
      ? { left: 'changedSince' }
      : done.from < measure.start
        ? { left: 'beforeStart' }
        : { write: { deadline: done.from } };
  }
  const added = done.to.filter((id) => !done.from.includes(id));
  const channelIds = measure.channelIds.filter((id) => !added.includes(id));
  return channelIds.length === measure.channelIds.length
    ? { left: 'changedSince' }
    : sound({ measure, plan }, { channelIds }, context);
}

function writeOf(change: MeasureChange): Partial<MeasureContent> {
  return change.field === 'deadline' ? { deadline: change.to } : { channelIds: change.to };
}

function sound(
  { measure, plan }: WholeMeasure,
  write: Partial<MeasureContent>,
  { strategies }: BulkContext,
): Decision {
  const strategy = strategies.find(({ id }) => id === plan.strategyId);
  const problems = strategy && findChangeProblems(measure, { ...measure, ...write }, strategy);
  return problems && Object.keys(problems).length === 0 ? { write } : { left: 'unsound' };
}
