import * as v from 'valibot';
import { Day, yearOf } from '../../src/app/domain/day/day';
import { contentAfterEach } from '../../src/app/domain/measure/undo';
import { Plan } from '../../src/app/domain/plan/plan';
import { planDocument, toPlan } from '../../src/app/data/plan/plan-document';
import { Chronicle } from './chronicle';
import { makePlan } from './plan-documents';
import { DemoDecision } from './plan-status';

/** What a plan is made from. */
export type Life = Pick<Chronicle, 'measure' | 'events' | 'versions' | 'lastDay'>;

/** The measure as its life had left it when the day ended; `null` before it was made. */
export function lifeUntil(life: Life, day: Day): Life | null {
  const events = life.events.filter((event) => event.day <= day);
  const last = events.at(-1);
  if (!last) {
    return null;
  }
  const newestFirst = life.events.map((event, index) => ({ version: index + 1, ...event }));
  const contents = contentAfterEach(life.measure, newestFirst.reverse());
  return {
    measure: {
      ...contents[life.events.length - events.length],
      firstDeadline: life.measure.firstDeadline,
      slips: events.filter(({ from, to }) => (to.deadline ?? '') > (from.deadline ?? '')).length,
      version: events.length,
      updatedBy: last.by,
      updatedAt: last.at,
    },
    events,
    versions: events.length,
    lastDay: last.day,
  };
}

/** The unit's plan as it was when the day ended; `null` while it had no measures. */
export function planUntil(
  unitId: string,
  day: Day,
  lives: ReadonlyMap<string, Life>,
  decisions: readonly DemoDecision[],
): Plan | null {
  const then = [...lives].flatMap(([id, life]) => {
    const until = lifeUntil(life, day);
    return until ? [[id, until] as const] : [];
  });
  if (then.length === 0) {
    return null;
  }
  const decided = decisions.filter(({ at }) => at.toISOString().slice(0, day.length) <= day);
  const [{ path, data }] = makePlan(unitId, yearOf(day), new Map(then), decided);
  return toPlan(path.slice('plans/'.length), v.parse(planDocument, data));
}
