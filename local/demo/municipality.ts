import { addDays, Day, isDay, yearOf } from '../../src/app/domain/day/day';
import { LIMITS } from '../../src/app/domain/measure/measure';
import { DEFAULT_SETTINGS } from '../../src/app/domain/settings/settings';
import { planUntil } from './as-it-was';
import { makeAccounts, DemoAccount } from './accounts';
import { Chronicle } from './chronicle';
import { Dice } from './dice';
import { Draft, drawFates, drawPastFates, Fate } from './fates';
import { fillIn } from './measure-template';
import { freezeWith } from './frozen-figures';
import { liftSome } from './lifting';
import { liveUntil } from './measure-life';
import { ADMIN_UID, DemoPerson, makePeople, Staffing } from './people';
import { detailsOf } from './measure-details';
import { DemoDocument, makePlan } from './plan-documents';
import { decide, decideEarly } from './plan-status';
import { putOneAway } from './put-away';
import { requestsOf } from './requests';
import { makeReviews } from './reviews';
import { makeStrategy, STRATEGY_ID } from './strategy';
import { planTheYear } from './year-planning';
import { DemoUnit, makeUnits, PLACES, UNIT_COUNT } from './units';

/** The demo municipality: what Firestore and the Auth emulator are filled with. */
export interface Municipality {
  readonly documents: readonly DemoDocument[];
  /** Everybody who can sign in, the most interesting eight first, a stranger last. */
  readonly accounts: readonly DemoAccount[];
}

/** How many times the directory has been written, and when last. */
interface Listed {
  readonly version: number;
  readonly updatedAt: Date;
}

/** Days into the past year by which a measure of it is over: spread, so that its curve rises. */
const LAST_DAYS_OF_PAST = [100, 362] as const;

/** Some units have no plan and some a long one: the average leaves room for that in the longest. */
const MEASURES_A_UNIT = LIMITS.measuresPerPlan / 4;

/**
 * Generates a municipality of invented people: the same for the same arguments, whatever the clock
 * and the time zone. `seed` is a whole number, `units` counts the areas too, `measures` all
 * measures of all units this year. The plans of the year before, about half as long, are done with.
 * @throws RangeError where an argument is none that a municipality can be made from.
 */
export function makeMunicipality({
  seed,
  today,
  units: unitCount = 31,
  measures: measureCount = 200,
  holdsReviews = false,
}: {
  readonly seed: number;
  readonly today: Day;
  readonly units?: number;
  readonly measures?: number;
  /** Whether ledergruppen has held reviews; their figures take a moment to compute. */
  readonly holdsReviews?: boolean;
}): Municipality {
  checkArguments(seed, today, unitCount, measureCount);
  const dice = new Dice(seed);
  const units = makeUnits(unitCount, dice);
  const { people, staffing } = makePeople(units, today, dice);
  const drafts = planTheYear(units, measureCount, dice);
  const fates = drawFates(drafts, dice);
  const lives = byUnit(drafts, (draft, index) =>
    live(draft, fates[index], staffing.get(draft.unit.id)!, today, dice),
  );
  const pastYear = yearOf(today) - 1;
  const pastDrafts = planTheYear(units, Math.max(units.length, Math.round(measureCount / 2)), dice);
  const pastFates = drawPastFates(pastDrafts, dice);
  const pastLives = byUnit(pastDrafts, (draft, index) => {
    const end = addDays(`${pastYear}-01-01`, dice.between(...LAST_DAYS_OF_PAST));
    return live(draft, pastFates[index], staffing.get(draft.unit.id)!, end, dice);
  });
  const decisionsByUnit = new Map(
    [...lives.keys()].map((id, place) => [id, decide(place, today, staffing.get(id)!)]),
  );
  const plansOn = (day: Day) =>
    [...lives].flatMap(([id, lives]) => planUntil(id, day, lives, decisionsByUnit.get(id)!) ?? []);

  liftSome(lives.values());
  // Unlike in unlike municipalities: a browser that has seen another one reads this anew.
  const listed = {
    version: seed + unitCount + measureCount,
    updatedAt: new Date(`${addDays(today, -1)}T12:00:00Z`),
  };

  return {
    documents: [
      { path: `strategies/${STRATEGY_ID}`, data: makeStrategy() },
      { path: 'directory/strategy', data: { currentId: STRATEGY_ID } },
      ...unitDocuments(units, staffing, listed),
      ...peopleDocuments(people, listed),
      {
        path: 'directory/settings',
        data: { ...DEFAULT_SETTINGS, updatedBy: ADMIN_UID, ...listed },
      },
      ...[...lives].flatMap(([unitId, own]) =>
        makePlan(
          unitId,
          yearOf(today),
          own,
          decisionsByUnit.get(unitId)!,
          requestsOf(unitId, own, today),
        ),
      ),
      ...[...pastLives].flatMap(([unitId, own], place) =>
        makePlan(unitId, pastYear, own, decideEarly(place, pastYear, staffing.get(unitId)!)),
      ),
      ...putOneAway(today, lives),
      ...makeReviews({
        today,
        units: units.filter(({ id }) => lives.has(id)),
        staffing,
        plansOn,
        freeze: holdsReviews ? freezeWith({ units, people, staffing }) : undefined,
      }),
    ],
    accounts: makeAccounts(people, units),
  };
}

/** What became of the drafts, by unit and measure id. */
function byUnit(
  drafts: readonly Draft[],
  lifeOf: (draft: Draft, index: number) => Chronicle,
): ReadonlyMap<string, ReadonlyMap<string, Chronicle>> {
  const lives = new Map<string, Map<string, Chronicle>>();
  drafts.forEach((draft, index) => {
    const own = lives.get(draft.unit.id) ?? new Map<string, Chronicle>();
    lives.set(draft.unit.id, own.set(measureIdOf(index), lifeOf(draft, index)));
  });
  return lives;
}

function checkArguments(seed: number, today: Day, units: number, measures: number): void {
  const { least, most } = UNIT_COUNT;
  if (!Number.isInteger(seed)) {
    throw new RangeError(`The seed must be a whole number, not ${seed}.`);
  }
  if (!isDay(today)) {
    throw new RangeError('Today must be a day as yyyy-mm-dd.');
  }
  if (!Number.isInteger(units) || units < least || units > most) {
    throw new RangeError(`Units must be from ${least} to ${most}, not ${units}.`);
  }
  if (!Number.isInteger(measures) || measures < units || measures > units * MEASURES_A_UNIT) {
    throw new RangeError(
      `Measures must be from 1 to ${MEASURES_A_UNIT} a unit: ${units} units cannot have ${measures}.`,
    );
  }
}

function measureIdOf(index: number): string {
  return `tiltak-${String(index + 1).padStart(3, '0')}`;
}

function live(draft: Draft, fate: Fate, staffing: Staffing, today: Day, dice: Dice): Chronicle {
  const { unit, template, round } = draft;
  const place = unit.place || dice.pick(PLACES);
  const title = fillIn(template.title, place, dice);
  const planned = {
    texts: {
      title: round === 0 ? title : `${title} (${round + 1}. gang)`,
      message: fillIn(template.message, place, dice),
      expectedEffect: fillIn(template.expectedEffect, place, dice),
      evaluation: fillIn(template.evaluation, place, dice),
    },
    links: {
      goalIds: template.goals,
      targetGroupIds: template.groups,
      channelIds: template.channels,
      ...detailsOf(template),
    },
    fate,
    story: unit.story,
    staffing,
  };
  return liveUntil(today, planned, dice);
}

function unitDocuments(
  units: readonly DemoUnit[],
  staffing: ReadonlyMap<string, Staffing>,
  listed: Listed,
): readonly DemoDocument[] {
  const fields = new Map(
    units.map(({ id, name, parentId }) => {
      const { leaderUid, leaderSince } = staffing.get(id)!;
      return [id, { name, parentId, leaderUid, leaderSince, active: true }];
    }),
  );
  return [
    ...[...fields].map(([id, data]) => ({ path: `units/${id}`, data })),
    {
      path: 'directory/units',
      data: {
        units: Object.fromEntries(fields),
        lastChange: units[units.length - 1].id,
        ...listed,
      },
    },
  ];
}

function peopleDocuments(people: readonly DemoPerson[], listed: Listed): readonly DemoDocument[] {
  return [
    ...people.map(({ uid, ...member }) => ({ path: `members/${uid}`, data: member })),
    {
      path: 'directory/people',
      data: {
        people: Object.fromEntries(
          people.map(({ uid, displayName, role, unitIds, active }) => [
            uid,
            { displayName, role, unitIds, active },
          ]),
        ),
        lastChange: people[people.length - 1].uid,
        ...listed,
      },
    },
  ];
}
