import { Day, isDay } from '../day/day';
import {
  DIALOGUE_LEVELS,
  DialogueLevel,
  Health,
  HEALTHS,
  Measure,
  Status,
  STATUSES,
} from './measure';

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
  readonly slips: number;
  readonly goalIds: readonly string[];
  readonly objectiveIds: readonly string[];
  readonly targetGroupIds: readonly string[];
  readonly channelIds: readonly string[];
  readonly dialogueLevel: DialogueLevel;
  /** Whether a main message is written; the message itself is in the measure alone. */
  readonly hasMessage: boolean;
  /** Whether ledergruppen is asked to decide something; the question is in the measure alone. */
  readonly escalated: boolean;
  readonly assigneeUid: string;
  readonly reportedOn: Day | '';
  readonly acknowledgedBy: string;
  readonly acknowledgedOn: Day | '';
  readonly archived: boolean;
  readonly version: number;
  readonly title: string;
}

/** The fields before the title, in the line's order. The title is last: it may hold a `|`. */
const FIELD_COUNT = 20;

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
    String(measure.slips),
    measure.goalIds.join(','),
    measure.objectiveIds.join(','),
    measure.targetGroupIds.join(','),
    measure.channelIds.join(','),
    measure.dialogueLevel,
    String(measure.message !== ''),
    String(measure.escalation !== ''),
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
    slips,
    goalIds,
    objectiveIds,
    targetGroupIds,
    channelIds,
    dialogueLevel,
    hasMessage,
    escalated,
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
    slips: wholeNumber(slips),
    goalIds: ids(goalIds),
    objectiveIds: ids(objectiveIds),
    targetGroupIds: ids(targetGroupIds),
    channelIds: ids(channelIds),
    dialogueLevel: dialogueLevel as DialogueLevel,
    hasMessage: hasMessage === 'true',
    escalated: escalated === 'true',
    assigneeUid,
    reportedOn,
    acknowledgedBy,
    acknowledgedOn,
    archived: archived === 'true',
    version: wholeNumber(version),
    title: parts.slice(FIELD_COUNT).join('|'),
  };
  const booleans = [hasMessage, escalated, archived];
  return isSound(measure) && booleans.every(isBoolean) ? measure : null;
}

function isSound(measure: MeasureLine): boolean {
  return (
    STATUSES.includes(measure.status) &&
    HEALTHS.includes(measure.health) &&
    measure.progress >= 0 &&
    measure.progress <= 100 &&
    isDay(measure.start) &&
    isDay(measure.deadline) &&
    isDay(measure.firstDeadline) &&
    measure.slips >= 0 &&
    DIALOGUE_LEVELS.includes(measure.dialogueLevel) &&
    measure.goalIds.length > 0 &&
    measure.targetGroupIds.length > 0 &&
    isDayOrNone(measure.reportedOn) &&
    isDayOrNone(measure.acknowledgedOn) &&
    measure.version >= 1 &&
    measure.title !== ''
  );
}

function isBoolean(text: string): boolean {
  return text === 'true' || text === 'false';
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
