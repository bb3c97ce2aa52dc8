import { Day, isDay } from '../day/day';
import { Health, HEALTHS, Measure, Status, STATUSES } from './measure';

/**
 * A measure as every list, chart and table knows it: one line of text in its plan's `summaries`
 * (docs/architecture.md), read from there without opening the measure.
 */
export interface MeasureLine {
  readonly id: string;
  readonly status: Status;
  readonly health: Health;
  readonly progress: number;
  readonly start: Day;
  readonly deadline: Day;
  readonly firstDeadline: Day;
  readonly goalIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly assigneeUid: string;
  readonly reportedOn: Day | '';
  readonly acknowledgedBy: string;
  readonly acknowledgedOn: Day | '';
  readonly archived: boolean;
  readonly version: number;
  readonly title: string;
}

/** The fields before the title, in the line's order. The title is last: it may hold any character. */
const FIELD_COUNT = 15;

/**
 * Writes the line that Security Rules compare with the measure (`firestore.rules`, `line`): the two
 * must agree to the letter, which `firestore/measure-line.spec.ts` holds them to.
 */
export function writeLine(measure: Omit<Measure, 'id' | 'updatedAt' | 'updatedBy'>): string {
  return [
    measure.status,
    measure.health,
    String(measure.progress),
    measure.start,
    measure.deadline,
    measure.firstDeadline,
    measure.goalIds.join(','),
    measure.targetGroupIds.join(','),
    measure.channelIds.join(','),
    measure.assigneeUid,
    measure.reportedOn,
    measure.acknowledgedBy,
    measure.acknowledgedOn,
    String(measure.archived),
    String(measure.version),
    measure.title,
  ].join('|');
}

/** Reads a line; `null` where it is not one that {@link writeLine} could have written. */
export function readLine(id: string, line: unknown): MeasureLine | null {
  if (typeof line !== 'string') {
    return null;
  }
  const parts = line.split('|');
  if (parts.length <= FIELD_COUNT) {
    return null;
  }
  const [
    status,
    health,
    progress,
    start,
    deadline,
    firstDeadline,
    goalIds,
    targetGroupIds,
    channelIds,
    assigneeUid,
    reportedOn,
    acknowledgedBy,
    acknowledgedOn,
    archived,
    version,
  ] = parts;
  const measure: MeasureLine = {
    id,
    status: status as Status,
    health: health as Health,
    progress: wholeNumber(progress),
    start,
    deadline,
    firstDeadline,
    goalIds: ids(goalIds),
    targetGroupIds: ids(targetGroupIds),
    channelIds: ids(channelIds),
    assigneeUid,
    reportedOn,
    acknowledgedBy,
    acknowledgedOn,
    archived: archived === 'true',
    version: wholeNumber(version),
    title: parts.slice(FIELD_COUNT).join('|'),
  };
  return isSound(measure, archived) ? measure : null;
}

function isSound(measure: MeasureLine, archived: string): boolean {
  return (
    STATUSES.includes(measure.status) &&
    HEALTHS.includes(measure.health) &&
    measure.progress >= 0 &&
    measure.progress <= 100 &&
    isDay(measure.start) &&
    isDay(measure.deadline) &&
    isDay(measure.firstDeadline) &&
    measure.goalIds.length > 0 &&
    measure.targetGroupIds.length > 0 &&
    isDayOrNone(measure.reportedOn) &&
    isDayOrNone(measure.acknowledgedOn) &&
    (archived === 'true' || archived === 'false') &&
    measure.version >= 1 &&
    measure.title !== ''
  );
}

function isDayOrNone(text: string): boolean {
  return text === '' || isDay(text);
}

/** `NaN`, which no comparison lets through, for anything but digits as `String` writes them. */
function wholeNumber(text: string): number {
  return /^(0|[1-9]\d{0,8})$/.test(text) ? Number(text) : Number.NaN;
}

function ids(text: string): readonly string[] {
  return text === '' ? [] : text.split(',');
}
