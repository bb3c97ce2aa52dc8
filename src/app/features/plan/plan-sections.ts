import { Day } from '../../domain/day/day';
import { isOpen, isOverdue, isStale } from '../../domain/measure/attention';
import { handoverQueue } from '../../domain/measure/handover';
import { MeasureLine } from '../../domain/measure/measure-line';
import { Unit } from '../../domain/unit/unit';

/** A unit's measures in the order that its leader needs them. A measure stands in one of the lists. */
export interface PlanSections {
  readonly total: number;
  readonly completed: number;
  readonly overdue: number;
  readonly stale: number;
  /** Taken over with the unit and not acknowledged. */
  readonly handover: readonly MeasureLine[];
  /** Overdue or stale, the earliest deadline first. */
  readonly attention: readonly MeasureLine[];
  readonly open: readonly MeasureLine[];
  readonly ended: readonly MeasureLine[];
  readonly archived: readonly MeasureLine[];
}

/** Divides the plan's lines; `unit` is `null` where the directory does not know it. */
export function divideUnitPlan(
  lines: readonly MeasureLine[],
  unit: Unit | null,
  today: Day,
): PlanSections {
  const current = lines.filter((line) => !line.archived).sort(byDeadline);
  const handover = unit ? handoverQueue(current, unit) : [];
  const rest = current.filter((line) => isOpen(line) && !handover.includes(line));
  const needsAttention = (line: MeasureLine) => isOverdue(line, today) || isStale(line, today);
  return {
    total: current.length,
    completed: current.filter((line) => line.status === 'completed').length,
    overdue: current.filter((line) => isOverdue(line, today)).length,
    stale: current.filter((line) => isStale(line, today)).length,
    handover,
    attention: rest.filter(needsAttention),
    open: rest.filter((line) => !needsAttention(line)),
    ended: current.filter((line) => !isOpen(line)),
    archived: lines.filter((line) => line.archived),
  };
}

function byDeadline(one: MeasureLine, other: MeasureLine): number {
  return one.deadline.localeCompare(other.deadline);
}
