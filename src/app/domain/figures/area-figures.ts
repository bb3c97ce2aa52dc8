import { areaOf, Directory, leaderOf, personName, unitName } from '../directory/directory';
import { Plan, PlanStatus } from '../plan/plan';
import { AreaFigures, UnitFigures } from './figures';
import { Tally } from './tally';

/** What a unit's plan holds, counted. */
export interface CountedPlan {
  readonly plan: Plan;
  readonly tally: Tally;
  readonly overdueIds: readonly string[];
}

/** A unit's figures with what they were counted in, which its area adds up. */
interface CountedUnit {
  readonly figures: UnitFigures;
  readonly tally: Tally;
  /** Whether it is one that owes a plan: active, and no area. */
  readonly owesPlan: boolean;
}

/** Plans in these are not with ledergruppen and have not been. */
const NOT_SUBMITTED: readonly (PlanStatus | null)[] = [null, 'draft', 'returned'];

/**
 * The areas and in each its units. Active units are there with nothing to count too; those that are
 * closed, the areas themselves and ids that the directory does not know are there where they have
 * measures, so that nothing is left out of the sum.
 */
export function areaFigures(
  counted: ReadonlyMap<string, CountedPlan>,
  directory: Directory,
): readonly AreaFigures[] {
  const areas = new Map<string, CountedUnit[]>();
  const unitsOf = (areaId: string) => {
    const units = areas.get(areaId) ?? [];
    areas.set(areaId, units);
    return units;
  };
  for (const unitId of new Set([...directory.units.keys(), ...counted.keys()])) {
    const unit = countUnit(unitId, counted.get(unitId), directory);
    if (unit.owesPlan || unit.tally.total > 0) {
      unitsOf(areaOf(directory, unitId)).push(unit);
    } else if (unit.figures.isActive) {
      unitsOf(unitId);
    }
  }
  return [...areas].map(([id, units]) => sumUp(id, units, directory)).sort(byAttention);
}

/**
 * What needs attention comes first: the most overdue; where that is the same the most critical, then
 * the most stale, then those that owe a plan, and by name at last. It ranks where to look, by how
 * much there is to look at, and never how well somebody does.
 */
export function byAttention(one: Ranked, other: Ranked): number {
  return (
    other.overdue - one.overdue ||
    other.critical - one.critical ||
    other.stale - one.stale ||
    // Overdue, critical and stale are the same in both, so the rest of the findings are plans.
    other.attention - one.attention ||
    NAMES.compare(one.name, other.name)
  );
}

type Ranked = Pick<AreaFigures, 'overdue' | 'critical' | 'stale' | 'attention' | 'name'>;

const NAMES = new Intl.Collator('nb');

function countUnit(
  unitId: string,
  counted: CountedPlan | undefined,
  directory: Directory,
): CountedUnit {
  const unit = directory.units.get(unitId);
  const tally = counted?.tally ?? new Tally();
  const planStatus = counted?.plan.status ?? null;
  const isActive = unit?.active ?? false;
  const owesPlan = isActive && areaOf(directory, unitId) !== unitId;
  const isMissing = owesPlan && NOT_SUBMITTED.includes(planStatus);
  return {
    tally,
    owesPlan,
    figures: {
      ...nameOf(unitId, directory),
      isActive,
      planStatus,
      ...tally.counts(),
      attention: tally.overdue + tally.critical + tally.stale + Number(isMissing),
      overdueIds: counted?.overdueIds ?? [],
    },
  };
}

function sumUp(id: string, units: readonly CountedUnit[], directory: Directory): AreaFigures {
  const tally = new Tally();
  units.forEach((unit) => tally.addAll(unit.tally));
  const owing = units.filter(({ owesPlan }) => owesPlan).map(({ figures }) => figures);
  return {
    ...nameOf(id, directory),
    ...tally.counts(),
    attention: units.reduce((sum, { figures }) => sum + figures.attention, 0),
    plansNotSubmitted: owing.filter((unit) => NOT_SUBMITTED.includes(unit.planStatus)).length,
    unitsWithoutMeasures: owing.filter((unit) => unit.total === 0).length,
    units: units.map(({ figures }) => figures).sort(byAttention),
  };
}

function nameOf(unitId: string, directory: Directory) {
  const leaderUid = leaderOf(directory, unitId);
  return {
    unitId,
    name: unitName(directory, unitId),
    leaderUid,
    leaderName: personName(directory, leaderUid),
  };
}
