import { Dice } from './dice';
import { Draft } from './fates';
import { COMMON_MEASURES } from './measures-common';
import { CULTURE_MEASURES } from './measures-culture';
import { HEALTH_MEASURES } from './measures-health';
import { KINDERGARTEN_MEASURES } from './measures-kindergartens';
import { PLANNING_MEASURES } from './measures-planning';
import { SCHOOL_MEASURES } from './measures-schools';
import { STAFF_MEASURES } from './measures-staff';
import { TECHNICAL_MEASURES } from './measures-technical';
import { WELFARE_MEASURES } from './measures-welfare';
import { MeasureTemplate } from './measure-template';
import { DemoUnit, UnitKind } from './units';

const MEASURES_OF: Readonly<Record<UnitKind, readonly MeasureTemplate[]>> = {
  school: SCHOOL_MEASURES,
  kindergarten: KINDERGARTEN_MEASURES,
  health: HEALTH_MEASURES,
  welfare: WELFARE_MEASURES,
  culture: CULTURE_MEASURES,
  planning: PLANNING_MEASURES,
  technical: TECHNICAL_MEASURES,
  staff: STAFF_MEASURES,
};

/** Every so many measures of a unit is one that any unit could have. */
const COMMON_EVERY = 5;

/**
 * `count` measures in the units that make a plan: areas make none, and neither do those whose story
 * it is. Units of a kind share its templates as evenly as may be, so that they differ.
 */
export function planTheYear(
  units: readonly DemoUnit[],
  count: number,
  dice: Dice,
): readonly Draft[] {
  const planning = units.filter((unit) => unit.kind !== null && unit.story !== 'withoutPlan');
  const uses = new Map<MeasureTemplate, number>();
  return shareOut(count, planning.length, dice).flatMap((size, index) =>
    planUnit(planning[index], size, uses, dice),
  );
}

/** Splits `count` into `parts` of unlike size, each at least 1, none twice the average. */
function shareOut(count: number, parts: number, dice: Dice): readonly number[] {
  const weights = Array.from({ length: parts }, () => dice.between(60, 140));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  let weightSoFar = 0;
  let shared = 0;
  return weights.map((weight) => {
    weightSoFar += weight;
    const size = Math.round(((count - parts) * weightSoFar) / whole) - shared;
    shared += size;
    return size + 1;
  });
}

function planUnit(
  unit: DemoUnit,
  size: number,
  uses: Map<MeasureTemplate, number>,
  dice: Dice,
): readonly Draft[] {
  const suitable = MEASURES_OF[unit.kind!].filter(
    ({ suits }) => !suits || suits.some((speciality) => speciality === unit.speciality),
  );
  const templates = mix(
    leastUsedFirst(suitable, uses, dice),
    leastUsedFirst(COMMON_MEASURES, uses, dice),
  );
  return Array.from({ length: size }, (_, index) => {
    const template = templates[index % templates.length];
    uses.set(template, (uses.get(template) ?? 0) + 1);
    return { unit, template, round: Math.floor(index / templates.length) };
  });
}

/** Puts in a common one at every so many places, and the rest of them after the unit's own. */
function mix(
  own: readonly MeasureTemplate[],
  common: readonly MeasureTemplate[],
): readonly MeasureTemplate[] {
  const mixed: MeasureTemplate[] = [];
  const left = { own: [...own], common: [...common] };
  while (left.own.length > 0) {
    mixed.push(...left.own.splice(0, COMMON_EVERY - 1), ...left.common.splice(0, 1));
  }
  return [...mixed, ...left.common];
}

function leastUsedFirst(
  templates: readonly MeasureTemplate[],
  uses: ReadonlyMap<MeasureTemplate, number>,
  dice: Dice,
): readonly MeasureTemplate[] {
  return dice
    .shuffle(templates)
    .sort((one, other) => (uses.get(one) ?? 0) - (uses.get(other) ?? 0));
}
