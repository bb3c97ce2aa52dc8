import { Plan, planIdOf } from '../domain/plan/plan';

/** A unit's plan without measures, with the changes given; its id follows its unit and year. */
export function aPlan(changes: Partial<Plan> = {}): Plan {
  const { unitId = 'school-1', year = 2026 } = changes;
  return {
    id: planIdOf(unitId, year),
    unitId,
    year,
    strategyId: 'strategy-1',
    status: 'draft',
    statusVersion: 0,
    statusBy: '',
    statusAt: null,
    statusComment: '',
    changedSinceApproval: [],
    order: [],
    lines: [],
    unreadableLineIds: [],
    requests: [],
    examples: [],
    trend: {},
    lastChange: { measureId: '', version: 0, week: '' },
    ...changes,
  };
}
