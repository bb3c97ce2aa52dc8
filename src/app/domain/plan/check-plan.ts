import { Day } from '../day/day';
import { isOverdue } from '../measure/attention';
import { MeasureLine } from '../measure/measure-line';
import { Strategy } from '../strategy/strategy';

/** From so many measures on it is worth a thought that most of them end in one month. */
const ENOUGH_TO_BE_CROWDED = 4;

/** Something to think about before a plan is submitted. None of them hinders it. */
export type Finding =
  | { readonly kind: 'goalsWithoutMeasures'; readonly goalIds: readonly string[] }
  | { readonly kind: 'groupsNeverAddressed'; readonly groupIds: readonly string[] }
  | {
      readonly kind: 'crowdedMonth';
      /** `yyyy-mm`. */
      readonly month: string;
      readonly measures: readonly MeasureLine[];
      readonly of: number;
    }
  | { readonly kind: 'withoutMessage'; readonly measures: readonly MeasureLine[] }
  | { readonly kind: 'overdue'; readonly measures: readonly MeasureLine[] };

/**
 * What a plan leaves out or crowds together, as its leader would want to know before submitting it
 * and ledergruppen before deciding. Archived and cancelled measures carry nothing and are left out.
 */
export function checkPlan(
  lines: readonly MeasureLine[],
  strategy: Pick<Strategy, 'goals' | 'targetGroups'>,
  today: Day,
): readonly Finding[] {
  const measures = lines.filter((line) => !line.archived && line.status !== 'cancelled');
  const goalIds = missing(
    strategy.goals,
    measures.flatMap((line) => line.goalIds),
  );
  const groupIds = missing(
    strategy.targetGroups,
    measures.flatMap((line) => line.targetGroupIds),
  );
  const withoutMessage = measures.filter((line) => !line.hasMessage);
  const overdue = measures.filter((line) => isOverdue(line, today));
  return [
    ...(goalIds.length > 0 ? [{ kind: 'goalsWithoutMeasures', goalIds } as const] : []),
    ...(groupIds.length > 0 ? [{ kind: 'groupsNeverAddressed', groupIds } as const] : []),
    ...crowdedMonth(measures),
    ...(withoutMessage.length > 0
      ? [{ kind: 'withoutMessage', measures: withoutMessage } as const]
      : []),
    ...(overdue.length > 0 ? [{ kind: 'overdue', measures: overdue } as const] : []),
  ];
}

function missing(
  entries: readonly { readonly id: string }[],
  used: readonly string[],
): readonly string[] {
  return entries.map(({ id }) => id).filter((id) => !used.includes(id));
}

/** The month in which more than half of the measures end; at most one can be that. */
function crowdedMonth(measures: readonly MeasureLine[]): readonly Finding[] {
  const monthOf = (line: MeasureLine) => line.deadline.slice(0, 'yyyy-mm'.length);
  const dueIn = (month: string) => measures.filter((line) => monthOf(line) === month);
  const month = measures.map(monthOf).find((due) => dueIn(due).length * 2 > measures.length);
  return month && measures.length >= ENOUGH_TO_BE_CROWDED
    ? [{ kind: 'crowdedMonth', month, measures: dueIn(month), of: measures.length }]
    : [];
}
