import { Day } from '../day/day';
import { RegisterRow } from '../register/register-row';
import { compareText } from '../text/compare-text';
import { Clash, clashId, Clashes } from './clash';
import { mondayOfWeek, speakingWeeks, weekNumber } from './speaking-weeks';

/** Measures, and then weeks, between two places where the work may pause: some milliseconds. */
const SLICE = { measures: 100, buckets: 25 } as const;

/** The measures of one week, group and channel. */
interface Bucket {
  readonly week: number;
  readonly groupId: string;
  readonly channelId: string;
  readonly measures: RegisterRow[];
}

/**
 * Finds every clash among the measures, in slices, so that whoever drives it can let the browser in
 * between. Yields how much is done, from 0 to 1. Each measure is looked at once and put where it
 * speaks; nothing is held against all the others.
 */
export function* findClashes(
  measures: readonly RegisterRow[],
  today: Day,
): Generator<number, Clashes> {
  const thisWeek = weekNumber(today);
  const buckets = new Map<string, Bucket>();
  for (const [index, measure] of measures.entries()) {
    const span = speakingWeeks(measure, thisWeek);
    if (span) {
      putIn(buckets, measure, span.first, span.last);
    }
    if (index % SLICE.measures === SLICE.measures - 1) {
      yield (index / measures.length) * 0.7;
    }
  }
  const clashes: Clash[] = [];
  const units = new Map<string, number>();
  let seen = 0;
  for (const { week, groupId, channelId, measures: found } of buckets.values()) {
    const unitIds = [...new Set(found.map(({ unitId }) => unitId))];
    const monday = mondayOfWeek(week);
    const id = clashId(monday, groupId, channelId);
    units.set(id, unitIds.length);
    if (unitIds.length > 1) {
      clashes.push({ id, week: monday, groupId, channelId, measures: found, unitIds });
    }
    if (++seen % SLICE.buckets === 0) {
      yield 0.7 + (seen / buckets.size) * 0.25;
    }
  }
  const monday = mondayOfWeek(thisWeek);
  const coming = clashes.filter(({ week }) => week >= monday).sort(bySize);
  yield 0.97;
  const past = clashes.filter(({ week }) => week < monday).sort(bySize);
  yield 0.99;
  return {
    // Sorts keep the order of what is alike: by size first, and then by week.
    coming: coming.sort((one, other) => compareText(one.week, other.week)),
    past: past.sort((one, other) => compareText(other.week, one.week)),
    traffic: {
      unitsIn: (week, groupId, channelId) => units.get(clashId(week, groupId, channelId)) ?? 0,
    },
  };
}

function putIn(
  buckets: Map<string, Bucket>,
  measure: RegisterRow,
  first: number,
  last: number,
): void {
  for (let week = first; week <= last; week++) {
    for (const groupId of measure.targetGroupIds) {
      for (const channelId of measure.channelIds) {
        const key = `${week}~${groupId}~${channelId}`;
        const bucket = buckets.get(key);
        if (bucket) {
          bucket.measures.push(measure);
        } else {
          buckets.set(key, { week, groupId, channelId, measures: [measure] });
        }
      }
    }
  }
}

function bySize(one: Clash, other: Clash): number {
  return (
    other.unitIds.length - one.unitIds.length ||
    other.measures.length - one.measures.length ||
    compareText(one.id, other.id)
  );
}
