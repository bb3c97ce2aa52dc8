import { Day, mondayOf } from '../domain/day/day';
import { DialogueLevel, Health, Status } from '../domain/measure/measure';
import { MeasureLine } from '../domain/measure/measure-line';
import { Plan, PlanStatus } from '../domain/plan/plan';
import { trendChange } from '../domain/plan/trend';
import { aLine } from './measures';
import { aDirectory, anArea, aPerson, aUnit } from './municipality';
import { aPlan } from './plans';
import { aChannel, aGoal, aGroup, aStrategy } from './strategies';

/**
 * A municipality small enough to be worked out with a pencil, with every corner that figures have:
 * `docs/figures.md` has the same tables and what comes out. Today is a leap day, a Tuesday.
 *
 * The columns: measure, unit, goals, target groups, channels, dialogue level, start, first deadline,
 * deadline, moves to a later day, status, assessment, percent, last reported, and its life: from
 * each day on it was N not started, I in progress, C completed, P postponed, X cancelled, A archived.
 */
export const MEASURES = `
| O1  | oppvekst   | 1   | 1 2 | 1     | dialogue    | 2028-01-01 | 2028-12-31 | 2028-12-31 | 0 | inProgress | onTrack  | 20  | 2028-02-14 | 2028-01-03 N, 2028-01-17 I               |
| O2  | oppvekst   | 2   | 2   | 2     | inform      | 2028-01-15 | 2028-02-15 | 2028-02-15 | 0 | notStarted | critical | 0   | –          | 2028-01-10 N                             |
| O3  | oppvekst   | 2   | 2   | 1     | inform      | 2027-12-01 | 2027-12-31 | 2027-12-31 | 0 | completed  | onTrack  | 100 | 2027-12-22 | 2027-11-29 N, 2027-12-06 I, 2027-12-22 C |
| S1  | asheim     | 1   | 1   | 1     | inform      | 2028-01-03 | 2028-01-31 | 2028-01-31 | 0 | completed  | onTrack  | 100 | 2028-01-31 | 2027-12-13 N, 2028-01-10 I, 2028-01-31 C |
| S2  | asheim     | 1 2 | 1 2 | 1 2   | dialogue    | 2028-01-10 | 2028-02-14 | 2028-03-14 | 1 | inProgress | atRisk   | 90  | 2028-02-10 | 2027-12-13 N, 2028-01-17 I               |
| S3  | asheim     | 1   | 2   | 2     | inform      | 2028-01-03 | 2028-01-21 | 2028-02-11 | 1 | completed  | onTrack  | 100 | 2028-02-11 | 2027-12-20 N, 2028-01-10 I, 2028-02-11 C |
| S4  | asheim     | 1   | 1   | 1     | inform      | 2028-01-10 | 2028-02-01 | 2028-02-01 | 0 | completed  | onTrack  | 100 | 2028-02-09 | 2028-01-03 N, 2028-01-12 I, 2028-02-09 C |
| S5  | asheim     | 2   | 1   | 3     | involvement | 2028-02-01 | 2028-03-31 | 2028-03-31 | 0 | inProgress | onTrack  | 40  | 2028-02-25 | 2028-01-17 N, 2028-02-01 I               |
| S6  | asheim     | 1   | 1   | 1     | inform      | 2028-02-15 | 2028-02-29 | 2028-02-29 | 0 | inProgress | atRisk   | 80  | 2028-02-28 | 2028-02-07 N, 2028-02-15 I               |
| S7  | asheim     | 1   | 2   | 2     | inform      | 2028-01-17 | 2028-02-28 | 2028-02-28 | 0 | inProgress | critical | 60  | 2028-02-20 | 2028-01-10 I                             |
| S8  | asheim     | 2   | 3   | 1     | dialogue    | 2028-01-10 | 2028-01-28 | 2028-02-18 | 2 | inProgress | critical | 30  | 2028-01-30 | 2028-01-03 N, 2028-01-24 I               |
| S9  | asheim     | 2   | 3   | 2     | inform      | 2028-01-24 | 2028-04-30 | 2028-04-30 | 0 | inProgress | onTrack  | 20  | 2028-01-31 | 2028-01-24 N, 2028-01-31 I               |
| S10 | asheim     | 1 2 | 1 3 | 1 2 3 | involvement | 2028-02-01 | 2028-12-15 | 2029-02-28 | 1 | postponed  | atRisk   | 10  | 2028-02-22 | 2028-01-24 N, 2028-02-22 P               |
| S11 | asheim     | 3   | 2   | 1     | inform      | 2028-03-01 | 2028-06-30 | 2028-06-30 | 0 | cancelled  | onTrack  | 0   | 2028-02-03 | 2028-01-24 N, 2028-02-03 X               |
| S12 | asheim     | 1   | 1   | 1     | inform      | 2028-01-03 | 2028-02-10 | 2028-02-10 | 0 | inProgress | critical | 50  | 2028-01-20 | 2028-01-03 N, 2028-01-20 I, 2028-02-16 A |
| S13 | asheim     | 1   | 1   | 2     | inform      | 2028-03-01 | 2028-05-31 | 2028-05-31 | 0 | notStarted | onTrack  | 0   | –          | 2028-02-28 N                             |
| S14 | asheim     | 1   | 2   | 2     | inform      | 2028-02-29 | 2028-09-30 | 2028-09-30 | 0 | notStarted | onTrack  | 0   | –          | 2028-02-29 N                             |
| E1  | elvebakken | 1   | 4   | 4     | inform      | 2028-01-10 | 2028-02-10 | 2028-02-10 | 0 | cancelled  | critical | 20  | 2028-01-20 | 2028-01-10 I, 2028-01-20 X               |
| E2  | elvebakken | 2   | 4   | 4     | dialogue    | 2028-02-01 | 2028-05-01 | 2028-06-01 | 1 | cancelled  | onTrack  | 0   | 2028-02-14 | 2028-01-10 N, 2028-02-14 X               |
| E3  | elvebakken | 3   | 1   | 1     | inform      | 2028-03-01 | 2028-04-01 | 2028-04-01 | 0 | cancelled  | onTrack  | 0   | 2028-02-14 | 2028-01-10 N, 2028-02-14 X               |
| B1  | bibliotek  | 1   | 3   | 3     | involvement | 2028-01-03 | 2028-01-20 | 2028-01-20 | 0 | completed  | onTrack  | 100 | 2028-01-19 | 2027-12-27 N, 2028-01-03 I, 2028-01-19 C |
| B2  | bibliotek  | 1   | 3   | 3     | dialogue    | 2028-01-03 | 2028-02-25 | 2028-05-25 | 1 | postponed  | atRisk   | 35  | 2028-02-23 | 2027-12-27 N, 2028-01-03 I, 2028-02-23 P |
| B3  | bibliotek  | 2   | 3   | 1     | inform      | 2027-12-15 | 2028-01-14 | 2028-01-14 | 0 | inProgress | critical | 50  | 2028-01-05 | 2027-12-15 I                             |
| B4  | bibliotek  | 2   | 3   | 2     | inform      | 2028-01-01 | 2028-02-20 | 2028-02-20 | 0 | notStarted | onTrack  | 0   | –          | 2028-01-01 N                             |
| B5  | bibliotek  | 2   | 1   | 1     | inform      | 2028-01-20 | 2028-06-30 | 2028-06-30 | 0 | inProgress | onTrack  | 15  | –          | 2028-01-20 I                             |
| B6  | bibliotek  | 1   | 1   | 1     | inform      | 2028-02-01 | 2028-03-01 | 2028-03-01 | 0 | inProgress | atRisk   | 70  | 2028-02-26 | 2028-01-31 N, 2028-02-26 I               |
| B7  | bibliotek  | 2   | 2   | 2     | dialogue    | 2028-01-31 | 2028-08-31 | 2028-08-31 | 0 | completed  | onTrack  | 100 | –          | 2028-01-31 N, 2028-02-14 C               |
| B8  | bibliotek  | 2   | 1   | 3     | inform      | 2028-01-10 | 2028-02-29 | 2028-02-22 | 0 | inProgress | onTrack  | 90  | 2028-02-21 | 2028-01-10 I                             |
| B9  | bibliotek  | 1   | 2   | 1     | inform      | 2028-02-07 | 2028-11-30 | 2028-11-30 | 0 | inProgress | onTrack  | 5   | 2028-02-28 | 2028-02-07 I                             |
| B10 | bibliotek  | 1   | 3   | 3     | inform      | 2028-01-03 | 2028-01-31 | 2028-01-31 | 0 | completed  | onTrack  | 100 | 2028-01-24 | 2028-01-03 N, 2028-01-24 C, 2028-02-21 A |
| M1  | museum     | 1   | 3   | 1     | inform      | 2028-01-03 | 2028-01-31 | 2028-02-15 | 1 | completed  | onTrack  | 100 | 2028-02-17 | 2028-01-03 I, 2028-02-17 C               |
| M2  | museum     | 2   | 1   | 2     | dialogue    | 2028-01-03 | 2028-03-02 | 2028-03-02 | 0 | inProgress | onTrack  | 50  | 2028-01-26 | 2028-01-03 I                             |
| M3  | museum     | 2   | 1   | 1     | inform      | 2028-01-10 | 2028-02-29 | 2028-02-29 | 0 | inProgress | onTrack  | 75  | 2028-02-15 | 2028-01-10 I                             |
| M4  | museum     | 1   | 2   | 2     | inform      | 2028-04-01 | 2028-10-31 | 2028-10-31 | 0 | notStarted | critical | 0   | –          | 2028-01-03 N                             |
| M5  | museum     | 2   | 2   | 1     | inform      | 2028-02-01 | 2028-07-01 | 2028-12-01 | 3 | postponed  | atRisk   | 25  | 2028-01-15 | 2028-01-03 N, 2028-01-15 P               |
| M6  | museum     | 3   | 3   | 1     | inform      | 2028-01-10 | 2028-02-20 | 2028-02-20 | 0 | cancelled  | onTrack  | 0   | 2028-01-31 | 2028-01-03 N, 2028-01-31 X               |
| M7  | museum     | 1   | 1   | 3     | inform      | 2028-01-24 | 2028-02-21 | 2028-02-21 | 0 | inProgress | critical | 95  | 2028-02-29 | 2028-01-24 I                             |
| K1  | kino       | 1   | 1   | 1     | inform      | 2028-01-03 | 2028-01-31 | 2028-01-31 | 0 | inProgress | onTrack  | 10  | 2028-02-10 | 2028-01-03 N, 2028-01-10 I               |
| K2  | kino       | 2   | 2   | 1     | inform      | 2027-12-01 | 2028-01-31 | 2028-01-31 | 0 | completed  | onTrack  | 100 | 2027-12-30 | 2027-12-06 I, 2027-12-30 C               |
| K3  | kino       | 1   | 2   | 2     | inform      | 2028-01-10 | 2028-03-10 | 2028-03-10 | 0 | notStarted | onTrack  | 0   | –          | 2028-01-03 N                             |
`;

/** The year before, for the comparison with the same week. In the same columns. */
export const MEASURES_LAST_YEAR = `
| L1 | bibliotek | 1 | 1 | 1 | inform | 2027-01-04 | 2027-02-15 | 2027-02-15 | 0 | completed  | onTrack | 100 | 2027-02-10 | 2027-01-04 N, 2027-02-10 C               |
| L2 | bibliotek | 1 | 1 | 1 | inform | 2027-01-04 | 2027-02-26 | 2027-02-26 | 0 | completed  | onTrack | 100 | 2027-03-01 | 2027-01-04 I, 2027-03-01 C               |
| L3 | bibliotek | 1 | 1 | 1 | inform | 2027-01-04 | 2027-02-28 | 2027-02-28 | 0 | completed  | onTrack | 100 | 2027-03-04 | 2027-01-04 I, 2027-03-04 C               |
| L4 | bibliotek | 2 | 1 | 1 | inform | 2027-01-18 | 2027-02-20 | 2027-02-20 | 0 | inProgress | onTrack | 80  | 2027-11-01 | 2027-01-18 I                             |
| L5 | bibliotek | 2 | 1 | 1 | inform | 2027-05-03 | 2027-06-01 | 2027-06-01 | 0 | notStarted | onTrack | 0   | –          | 2027-05-03 N                             |
| L6 | museum    | 2 | 1 | 1 | inform | 2027-01-04 | 2027-01-31 | 2027-01-31 | 0 | cancelled  | onTrack | 0   | 2027-06-01 | 2027-01-04 N, 2027-06-01 X               |
| L7 | museum    | 1 | 1 | 1 | inform | 2027-01-04 | 2027-02-01 | 2027-02-01 | 0 | completed  | onTrack | 100 | 2027-02-01 | 2027-01-04 N, 2027-02-01 C, 2027-09-01 A |
| L8 | museum    | 1 | 1 | 1 | inform | 2027-01-04 | 2027-03-02 | 2027-03-02 | 0 | inProgress | onTrack | 60  | 2027-12-01 | 2027-01-04 I                             |
`;

export const TODAY: Day = '2028-02-29';

export const STRATEGY = aStrategy({
  goals: [1, 2, 3].map((order) => aGoal(order)),
  targetGroups: [1, 2, 3, 4].map((order) => aGroup(order)),
  channels: [1, 2, 3, 4].map((order) => aChannel(order)),
});

/** Units that are not in the table: Berg's plan is empty, Dal and Badet have none, Scenen is closed. */
export const DIRECTORY = aDirectory(
  [
    anArea({ id: 'oppvekst', name: 'Oppvekst', leaderUid: 'anne' }),
    aUnit({ id: 'dal', name: 'Dal skole', parentId: 'oppvekst', leaderUid: 'lise' }),
    aUnit({ id: 'berg', name: 'Berg skole', parentId: 'oppvekst', leaderUid: 'lise' }),
    aUnit({ id: 'asheim', name: 'Åsheim skole', parentId: 'oppvekst', leaderUid: 'lise' }),
    aUnit({
      id: 'elvebakken',
      name: 'Elvebakken barnehage',
      parentId: 'oppvekst',
      leaderUid: 'per',
    }),
    anArea({ id: 'kultur', name: 'Kultur' }),
    aUnit({ id: 'bibliotek', name: 'Biblioteket', parentId: 'kultur', leaderUid: '' }),
    // Gunnar led it until February, and has left: what Nina leads now, Nina answers for.
    aUnit({
      id: 'museum',
      name: 'Museet',
      parentId: 'kultur',
      leaderUid: 'nina',
      leaderSince: '2028-02-01',
    }),
    aUnit({ id: 'kino', name: 'Kinoen', parentId: 'kultur', leaderUid: 'nina', active: false }),
    aUnit({ id: 'bad', name: 'Badet', parentId: 'kultur', leaderUid: 'nina' }),
    aUnit({ id: 'scene', name: 'Scenen', parentId: 'kultur', active: false }),
  ],
  [
    aPerson({ uid: 'anne', displayName: 'Anne Eksempel' }),
    aPerson({ uid: 'lise', displayName: 'Lise Leder' }),
    aPerson({ uid: 'per', displayName: 'Per Prøve' }),
    aPerson({ uid: 'nina', displayName: 'Nina Ny' }),
    aPerson({ uid: 'gunnar', displayName: 'Gunnar Gammel', active: false }),
  ],
);

const PLAN_STATUS: Readonly<Record<string, PlanStatus>> = {
  oppvekst: 'draft',
  asheim: 'approved',
  elvebakken: 'returned',
  berg: 'draft',
  bibliotek: 'submitted',
  museum: 'approved',
  kino: 'draft',
};

const STATUS_LETTERS: Readonly<Record<string, Status>> = {
  N: 'notStarted',
  I: 'inProgress',
  C: 'completed',
  P: 'postponed',
  X: 'cancelled',
};

/** The plans of the table's measures, and Berg's, which has none. */
export const PLANS: readonly Plan[] = [
  ...plansOf(MEASURES, 2028),
  aPlan({ unitId: 'berg', year: 2028, status: PLAN_STATUS['berg'] }),
];

export const PLANS_LAST_YEAR: readonly Plan[] = plansOf(MEASURES_LAST_YEAR, 2027);

/** The cells of the rows of a table, without the lines that only draw it. */
export function cellsOf(table: string): readonly (readonly string[])[] {
  return table
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

function plansOf(table: string, year: number): readonly Plan[] {
  const rows = cellsOf(table);
  return [...new Set(rows.map(([, unitId]) => unitId))].map((unitId) => {
    const own = rows.filter((row) => row[1] === unitId);
    return aPlan({
      unitId,
      year,
      status: PLAN_STATUS[unitId],
      lines: own.map(lineOf),
      trend: trendOf(own.map((row) => statesOf(row[14]))),
    });
  });
}

function lineOf(row: readonly string[]): MeasureLine {
  const [id, , goals, groups, channels, dialogueLevel, start, firstDeadline, deadline] = row;
  const [slips, status, health, progress, reportedOn, life] = row.slice(9);
  return aLine({
    id,
    title: `Tiltak ${id}`,
    goalIds: idsOf('goal', goals),
    targetGroupIds: idsOf('group', groups),
    channelIds: idsOf('channel', channels),
    dialogueLevel: dialogueLevel as DialogueLevel,
    start,
    firstDeadline,
    deadline,
    slips: Number(slips),
    status: status as Status,
    health: health as Health,
    progress: Number(progress),
    reportedOn: reportedOn === '–' ? '' : reportedOn,
    archived: life.endsWith('A'),
  });
}

function idsOf(kind: string, orders: string): readonly string[] {
  return orders.split(' ').map((order) => `${kind}-${order}`);
}

interface State {
  readonly day: Day;
  readonly status: Status;
  readonly archived: boolean;
}

function statesOf(life: string): readonly State[] {
  let status: Status = 'notStarted';
  return life.split(', ').map((entry) => {
    const [day, letter] = entry.split(' ');
    status = STATUS_LETTERS[letter] ?? status;
    return { day, status, archived: letter === 'A' };
  });
}

/** The changes that the writes of these lives leave in the plan, each in the week that it was made. */
function trendOf(lives: readonly (readonly State[])[]): Plan['trend'] {
  const trend: Record<Day, Partial<Record<Status, number>>> = {};
  for (const life of lives) {
    life.forEach((state, index) => {
      const week = (trend[mondayOf(state.day)] ??= {});
      const change = trendChange(life[index - 1] ?? null, state);
      for (const [status, step] of Object.entries(change) as [Status, number][]) {
        week[status] = (week[status] ?? 0) + step;
      }
    });
  }
  return trend;
}
