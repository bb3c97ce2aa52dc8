import { addDays, Day, mondayOf } from '../day/day';
import { areaOf, Directory, leaderOf } from '../directory/directory';
import { RegisterRow } from '../register/register-row';
import { compareText } from '../text/compare-text';
import { Clash, Traffic } from './clash';

/** More units than this do not agree among themselves: somebody has to gather them. */
const FEW_UNITS = 3;

/** Weeks from the clash in which room is looked for, the nearest first; a later one before an earlier. */
const NEARBY = [1, -1, 2, -2, 3, -3] as const;

/** Who should speak with whom about a clash. */
export type Talk =
  /** The leaders of few units with each other. A unit whose post is vacant has ''. */
  | { readonly kind: 'leaders'; readonly units: readonly LedUnit[] }
  /** One and the same leader, who can decide alone. */
  | { readonly kind: 'oneLeader'; readonly uid: string }
  /** All in one area, whose leader gathers them; '' where that post is vacant. */
  | { readonly kind: 'area'; readonly areaId: string; readonly leaderUid: string }
  /** In several areas: an advisor gathers them. */
  | { readonly kind: 'advisor'; readonly areaIds: readonly string[] };

/** A unit and who leads it. */
export interface LedUnit {
  readonly unitId: string;
  readonly leaderUid: string;
}

/** What could be done about a clash. */
export type Way =
  /** All support this main goal: one message together. */
  | { readonly kind: 'together'; readonly goalId: string }
  /** The one that is easiest moved, and a week nearby in which nobody speaks. */
  | { readonly kind: 'move'; readonly measure: RegisterRow; readonly week: Day }
  /** The nearest weeks are taken as well: share them out. */
  | { readonly kind: 'share' };

/** How a clash could be solved: who speaks with whom, and about what. */
export interface Suggestion {
  readonly talk: Talk;
  /** The first is what is suggested; a second is another way, where there is one. */
  readonly ways: readonly Way[];
}

/** What to suggest about the clash. */
export function suggestionFor(
  clash: Clash,
  {
    traffic,
    directory,
    today,
  }: {
    readonly traffic: Traffic;
    readonly directory: Directory;
    readonly today: Day;
  },
): Suggestion {
  const goalId = sharedGoal(clash.measures);
  const move = findMove(clash, traffic, today);
  const ways: readonly Way[] = [
    ...(goalId === null ? [] : [{ kind: 'together', goalId } as const]),
    ...(move === null ? [] : [move]),
  ];
  return { talk: talkAbout(clash, directory), ways: ways.length > 0 ? ways : [{ kind: 'share' }] };
}

/** The first main goal of the first measure that all the others support too; `null` for none. */
function sharedGoal([first, ...others]: readonly RegisterRow[]): string | null {
  const shared = first.goalIds.find((id) => others.every(({ goalIds }) => goalIds.includes(id)));
  return shared ?? null;
}

function findMove({ week, groupId, channelId, measures }: Clash, traffic: Traffic, today: Day) {
  const measure = easiestMoved(measures);
  const free = NEARBY.map((weeks) => addDays(week, weeks * 7)).find(
    (monday) => monday >= mondayOf(today) && traffic.unitsIn(monday, groupId, channelId) === 0,
  );
  return measure && free ? ({ kind: 'move', measure, week: free } as const) : null;
}

/** Of what is not completed, what has come least far; of those the one with the latest deadline. */
function easiestMoved(measures: readonly RegisterRow[]): RegisterRow | null {
  const [easiest] = measures
    .filter(({ status }) => status !== 'completed')
    .sort(
      (one, other) => one.progress - other.progress || compareText(other.deadline, one.deadline),
    );
  return easiest ?? null;
}

function talkAbout({ unitIds }: Clash, directory: Directory): Talk {
  const units = unitIds.map((unitId) => ({ unitId, leaderUid: leaderOf(directory, unitId) }));
  const leaders = new Set(units.map(({ leaderUid }) => leaderUid));
  if (leaders.size === 1 && units[0].leaderUid !== '') {
    return { kind: 'oneLeader', uid: units[0].leaderUid };
  }
  if (units.length <= FEW_UNITS) {
    return { kind: 'leaders', units };
  }
  const areaIds = [...new Set(unitIds.map((id) => areaOf(directory, id)))];
  return areaIds.length === 1
    ? { kind: 'area', areaId: areaIds[0], leaderUid: leaderOf(directory, areaIds[0]) }
    : { kind: 'advisor', areaIds };
}
