import { Day } from '../day/day';
import { isOpen, isOverdue } from '../measure/attention';
import { MeasureLine } from '../measure/measure-line';
import { MainGoal, Strategy, TargetGroup } from '../strategy/strategy';

/** Something to think over before a plan is submitted. Only `empty` stands in the way. */
export type Finding =
  | { readonly kind: 'empty' }
  | { readonly kind: 'unfinishedDrafts'; readonly count: number }
  | { readonly kind: 'goalNotCovered'; readonly goal: MainGoal }
  | { readonly kind: 'groupsNotAddressed'; readonly groups: readonly TargetGroup[] }
  | {
      readonly kind: 'sameMonth';
      /** The month's first day. */
      readonly month: Day;
      readonly count: number;
      readonly total: number;
    }
  | { readonly kind: 'withoutMessage'; readonly lines: readonly MeasureLine[] }
  | { readonly kind: 'overdue'; readonly lines: readonly MeasureLine[] };

/** From this many measures on, more than half of them due in one month is worth a thought. */
const MANY = 4;

/**
 * What a leader should know of the plan before it is submitted, the gravest first; empty where there
 * is nothing to say. Archived and cancelled measures do not count. That a measure is delegated to
 * nobody is no finding: the line leader answers for it.
 */
export function checkPlan(
  lines: readonly MeasureLine[],
  strategy: Pick<Strategy, 'goals' | 'targetGroups'>,
  draftCount: number,
  today: Day,
): readonly Finding[] {
  const planned = lines.filter((line) => !line.archived && line.status !== 'cancelled');
  const drafts: readonly Finding[] =
    draftCount > 0 ? [{ kind: 'unfinishedDrafts', count: draftCount }] : [];
  return planned.length === 0
    ? [{ kind: 'empty' }, ...drafts]
    : [
        ...drafts,
        ...overdueIn(planned, today),
        ...uncoveredGoals(planned, strategy.goals),
        ...groupsNotAddressed(planned, strategy.targetGroups),
        ...monthOfMost(planned),
        ...withoutMessage(planned),
      ];
}

function overdueIn(planned: readonly MeasureLine[], today: Day): readonly Finding[] {
  const lines = planned.filter((line) => isOverdue(line, today));
  return lines.length > 0 ? [{ kind: 'overdue', lines }] : [];
}

function uncoveredGoals(
  planned: readonly MeasureLine[],
  goals: readonly MainGoal[],
): readonly Finding[] {
  return goals
    .filter((goal) => !planned.some((line) => line.goalIds.includes(goal.id)))
    .map((goal) => ({ kind: 'goalNotCovered', goal }));
}

function groupsNotAddressed(
  planned: readonly MeasureLine[],
  targetGroups: readonly TargetGroup[],
): readonly Finding[] {
  const groups = targetGroups.filter(
    (group) => !planned.some((line) => line.targetGroupIds.includes(group.id)),
  );
  return groups.length > 0 ? [{ kind: 'groupsNotAddressed', groups }] : [];
}

function monthOfMost(planned: readonly MeasureLine[]): readonly Finding[] {
  const months = planned.map((line) => line.deadline.slice(0, 7));
  const crowded = months.find((month) => countOf(month, months) > months.length / 2);
  return crowded && months.length >= MANY
    ? [
        {
          kind: 'sameMonth',
          month: `${crowded}-01`,
          count: countOf(crowded, months),
          total: months.length,
        },
      ]
    : [];
}

function countOf(month: string, months: readonly string[]): number {
  return months.filter((other) => other === month).length;
}

/** What is done needs no message any more. */
function withoutMessage(planned: readonly MeasureLine[]): readonly Finding[] {
  const lines = planned.filter((line) => isOpen(line) && !line.hasMessage);
  return lines.length > 0 ? [{ kind: 'withoutMessage', lines }] : [];
}
