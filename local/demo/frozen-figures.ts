import * as v from 'valibot';
import { strategyDocument, toStrategy } from '../../src/app/data/strategy/strategy-document';
import { Day } from '../../src/app/domain/day/day';
import { Directory } from '../../src/app/domain/directory/directory';
import { figuresOf } from '../../src/app/domain/figures/figures-of';
import { freezeFigures } from '../../src/app/domain/figures/freeze';
import { DemoPerson, Staffing } from './people';
import { Freeze } from './reviews';
import { makeStrategy, STRATEGY_ID } from './strategy';
import { DemoUnit } from './units';

/** Who is where in the demo municipality. */
export interface Places {
  readonly units: readonly DemoUnit[];
  readonly people: readonly DemoPerson[];
  readonly staffing: ReadonlyMap<string, Staffing>;
}

/** The figures as the app itself would have frozen them on the day, with whoever led the units then. */
export function freezeWith(places: Places): Freeze {
  const strategy = toStrategy(STRATEGY_ID, v.parse(strategyDocument, makeStrategy()));
  return (plans, day) => freezeFigures(figuresOf(plans, strategy, directoryOn(day, places), day));
}

function directoryOn(day: Day, { units, people, staffing }: Places): Directory {
  return {
    units: new Map(
      units.map(({ id, name, parentId }) => {
        const { leaderUid, leaderSince, formerWriterUid, formerWriterLed } = staffing.get(id)!;
        const former = formerWriterLed ? formerWriterUid : '';
        const leader = leaderSince <= day ? leaderUid : former;
        return [id, { id, name, parentId, leaderUid: leader, leaderSince, active: true }];
      }),
    ),
    people: new Map(people.map((person) => [person.uid, person])),
  };
}
