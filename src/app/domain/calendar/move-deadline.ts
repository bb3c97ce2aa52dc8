import { Day, isDay } from '../day/day';
import { isOpen } from '../measure/attention';
import { Measure } from '../measure/measure';
import { MeasureLine } from '../measure/measure-line';
import { mayEditUnit } from '../member/access';
import { Person } from '../member/member';

/** Why a deadline stays where it is. `ended`: completed or cancelled, which keep the one they had. */
export type MoveProblem = 'notAllowed' | 'ended' | 'notADay' | 'beforeStart' | 'same';

/** Why this person cannot move the measure's deadline at all; `null` where they can. */
export function whyFixed(
  measure: Pick<MeasureLine, 'status' | 'archived'>,
  unitId: string,
  person: Person | null,
): MoveProblem | null {
  if (person === null || !mayEditUnit(person, unitId)) {
    return 'notAllowed';
  }
  return isOpen(measure) ? null : 'ended';
}

/** Why the deadline cannot come to this day; `null` where it can. */
export function dayProblem(
  { start, deadline }: Pick<MeasureLine, 'start' | 'deadline'>,
  day: string,
): MoveProblem | null {
  if (!isDay(day)) {
    return 'notADay';
  }
  if (day < start) {
    return 'beforeStart';
  }
  return day === deadline ? 'same' : null;
}

/**
 * Whether somebody else has changed, since the line was read, what a move of the deadline is decided
 * by. Then it is for the mover to look again; any other change is left as it is.
 */
export function hasMovedOn(
  seen: Pick<MeasureLine, 'start' | 'deadline' | 'status' | 'archived'>,
  now: Pick<Measure, 'start' | 'deadline' | 'status' | 'archived'>,
): boolean {
  return (
    seen.start !== now.start ||
    seen.deadline !== now.deadline ||
    seen.archived !== now.archived ||
    isOpen(seen) !== isOpen(now)
  );
}

/** A deadline that has been moved: what a notice tells, and what undoing it needs. */
export interface Moved {
  readonly planId: string;
  readonly measureId: string;
  readonly title: string;
  readonly from: Day;
  readonly to: Day;
}
