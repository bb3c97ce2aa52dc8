import { addDays } from '../../src/app/domain/day/day';
import { isOpen } from '../../src/app/domain/measure/attention';
import { Chronicle } from './chronicle';
import { QUESTIONS } from './status-texts';

/** Of so many measures one is lifted to ledergruppen. */
const MEASURES_A_LIFT = 40;
const WORST_FIRST = ['critical', 'atRisk', 'onTrack'];

/**
 * Lifts a few measures that cannot go on without an answer, one a unit, the worst first. It comes
 * after all the rest and so changes nothing of it.
 */
export function liftSome(units: Iterable<ReadonlyMap<string, Chronicle>>): void {
  const plans = [...units].map((lives) => [...lives.values()]);
  const wanted = Math.ceil(plans.flat().length / MEASURES_A_LIFT);
  plans
    .flatMap((lives) => lives.filter(standsStill).sort(byHealth).slice(0, 1))
    .sort(byHealth)
    .slice(0, wanted)
    .forEach((life) => {
      life.escalate(addDays(life.lastDay, 2), QUESTIONS.get(life.measure.statusText)!);
    });
}

function standsStill({ measure }: Chronicle): boolean {
  return isOpen(measure) && QUESTIONS.has(measure.statusText);
}

function byHealth(one: Chronicle, other: Chronicle): number {
  return WORST_FIRST.indexOf(one.measure.health) - WORST_FIRST.indexOf(other.measure.health);
}
