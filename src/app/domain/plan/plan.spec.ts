import { planIdOf, readPlanId } from './plan';

describe("A plan's id", () => {
  for (const { unitId, year, planId } of [
    { unitId: 'school', year: 2026, planId: 'school-2026' },
    { unitId: 'school-north', year: 2026, planId: 'school-north-2026' },
    { unitId: 'school-2025', year: 2026, planId: 'school-2025-2026' },
  ]) {
    it(`is ${planId}, and tells the unit and year again`, () => {
      expect(planIdOf(unitId, year)).toBe(planId);
      expect(readPlanId(planId)).toEqual({ unitId, year });
    });
  }

  for (const text of [
    '',
    'school',
    '-2026',
    '2026',
    'school-26',
    'school-20260',
    'school-2026-x',
  ]) {
    it(`is not "${text}"`, () => {
      expect(readPlanId(text)).toBeNull();
    });
  }
});
