import { EnvironmentInjector } from '@angular/core';
import { mondayOf } from '../../domain/day/day';
import { Measure } from '../../domain/measure/measure';
import { MeasureWrite } from '../../domain/measure/measure-write';
import { Plan, PlanChange } from '../../domain/plan/plan';
import { aContent } from '../../testing/measures';
import { aDirectory, aMember, anArea, aPerson, aUnit } from '../../testing/municipality';
import {
  Fields,
  memberFields,
  peopleFields,
  planFields,
  strategyFields,
  unitsFields,
} from '../../testing/stored-documents';
import { aStrategy } from '../../testing/strategies';
import { Found } from '../document/unreadable';
import { MeasureRepository } from '../measure/measure-repository';
import { PlanRepository } from '../plan/plan-repository';
import { filter, firstValueFrom, map, Observable, timeout } from 'rxjs';
import { World } from './world';

export const LEADER = 'leader-1';
export const ADVISOR = 'advisor-1';
export const ASSIGNEE = 'assignee-1';
export const OTHER_LEADER = 'leader-2';
export const FORMER = 'former-1';
export const EXECUTIVE = 'executive-1';
export const ADMIN = 'admin-1';
export const PLAN = 'school-1-2026';
const PATIENCE_MS = 5000;

const members = [
  aMember({ uid: LEADER }),
  aMember({ uid: ADVISOR, role: 'advisor', unitIds: [] }),
  aMember({ uid: ASSIGNEE, role: 'contributor' }),
  aMember({ uid: OTHER_LEADER, unitIds: ['school-2'] }),
  aMember({ uid: EXECUTIVE, role: 'executive', unitIds: [] }),
  aMember({ uid: ADMIN, role: 'admin', unitIds: [] }),
  aMember({ uid: FORMER, active: false }),
];
export const directory = aDirectory(
  [anArea(), aUnit(), aUnit({ id: 'school-2', name: 'Ranheim skole', leaderUid: OTHER_LEADER })],
  members.map((member) => aPerson(member)),
);

/** The documents that the contract specs start from, by path. */
export function municipality(): Record<string, Fields> {
  const documents: Record<string, Fields> = {
    'strategies/strategy-1': strategyFields(aStrategy()),
    'directory/strategy': { currentId: 'strategy-1' },
    'directory/units': { ...unitsFields(directory), lastChange: 'school-1' },
    'directory/people': { ...peopleFields(directory), lastChange: LEADER },
    [`plans/${PLAN}`]: planFields(),
  };
  for (const { id, ...fields } of directory.units.values()) {
    documents[`units/${id}`] = fields;
  }
  for (const member of members) {
    documents[`members/${member.uid}`] = memberFields(member);
  }
  return documents;
}

/** The day of the test: rules compare weeks and reports with the server's clock. */
export const today = new Date().toISOString().slice(0, 10);

/** The plan's last change once the measure has been made. */
export function firstVersionOf(measureId: string): PlanChange {
  return { measureId, version: 1, week: mondayOf(today) };
}

/** The write that makes `measure-1`, by its leader today, with the changes given. */
export function aWrite(changes: Partial<MeasureWrite> = {}): MeasureWrite {
  return {
    planId: PLAN,
    measureId: 'measure-1',
    base: null,
    content: aContent(),
    by: LEADER,
    day: today,
    ...changes,
  };
}

/** The measure as the person sees it once the server has given it this version. */
export function atVersion(injector: EnvironmentInjector, version: number): Promise<Measure> {
  return soon(
    injector
      .get(MeasureRepository)
      .watchMeasure(PLAN, 'measure-1')
      .pipe(
        map(itemOf),
        filter((item): item is Measure => item?.version === version && item.updatedAt !== null),
      ),
  );
}

/** The leader's new measure as it is stored. */
export async function create(world: World, content = aContent()): Promise<Measure> {
  const person = world.as(LEADER);
  await person.get(MeasureRepository).saveMeasure(aWrite({ content }));
  return atVersion(person, 1);
}

/** The plan as the person sees it once it is as wanted. */
export function planOnce(
  world: World,
  uid: string,
  isWanted: (plan: Plan) => boolean,
): Promise<Plan> {
  const seen = world.as(uid).get(PlanRepository).watchPlan(PLAN);
  return soon(seen.pipe(map(itemOf), filter(isThere), filter(isWanted)));
}

/** What was found; `null` where there is nothing, or nothing that can be read. */
export function itemOf<T>(found: Found<T>): T | null {
  return found && 'item' in found ? found.item : null;
}

/** Whether there is something, for `filter`. */
export function isThere<T>(value: T | null): value is T {
  return value !== null;
}

/** The first that comes. Rejects where nothing does in five seconds. */
export function soon<T>(source: Observable<T>): Promise<T> {
  return firstValueFrom(source.pipe(timeout(PATIENCE_MS)));
}

/** Why the promise is rejected. Throws where it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('nothing was refused');
}
