import { MeasureChange, PlanMove } from '../domain/changes/change';

/**
 * A moment as a clock on the wall shows it where the program runs: `2026-05-04 23:30`. Changes are
 * told by the day there.
 */
export function onTheWall(moment: string): Date {
  return new Date(moment.replace(' ', 'T'));
}

/** A tracked change of the first measure of the first school, with the changes given. */
export function aChange(
  at: string,
  changes: Partial<Omit<MeasureChange, 'at'>> = {},
): MeasureChange {
  return {
    planId: 'school-1-2026',
    measureId: 'measure-1',
    version: 2,
    by: 'leader-1',
    at: onTheWall(at),
    from: {},
    to: {},
    ...changes,
  };
}

/** A move of the status of the first school's plan, with the changes given. */
export function aMove(at: string, changes: Partial<Omit<PlanMove, 'at'>> = {}): PlanMove {
  return {
    planId: 'school-1-2026',
    statusVersion: 1,
    status: 'submitted',
    by: 'leader-1',
    at: onTheWall(at),
    ...changes,
  };
}
