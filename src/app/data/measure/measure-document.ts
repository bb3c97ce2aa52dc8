import * as v from 'valibot';
import { isDay } from '../../domain/day/day';
import { HistoryEvent } from '../../domain/measure/history';
import {
  AUDIENCES,
  DIALOGUE_LEVELS,
  HEALTHS,
  Measure,
  STATUSES,
} from '../../domain/measure/measure';

const day = v.pipe(v.string(), v.check(isDay, 'not a day'));
const dayOrNone = v.union([v.literal(''), day]);
const ids = v.array(v.string());
const textByGroup = v.record(v.string(), v.string());

/** The fields of `MeasureContent`. */
export const measureContent = v.object({
  title: v.string(),
  message: v.string(),
  expectedEffect: v.string(),
  neededResources: v.string(),
  goalIds: ids,
  objectiveIds: ids,
  targetGroupIds: ids,
  wanted: v.object({ knowledge: textByGroup, attitude: textByGroup, action: textByGroup }),
  channelIds: ids,
  dialogueLevel: v.picklist(DIALOGUE_LEVELS),
  audience: v.picklist(AUDIENCES),
  sectionId: v.string(),
  languages: ids,
  start: day,
  deadline: day,
  assigneeUid: v.string(),
  status: v.picklist(STATUSES),
  health: v.picklist(HEALTHS),
  progress: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  statusText: v.string(),
  evaluation: v.string(),
  reportedOn: dayOrNone,
  escalation: v.string(),
  acknowledgedBy: v.string(),
  acknowledgedOn: dayOrNone,
  archived: v.boolean(),
});

/** `plans/{planId}/measures/{id}`. */
export const measureDocument = v.object({
  ...measureContent.entries,
  firstDeadline: day,
  slips: v.pipe(v.number(), v.integer(), v.minValue(0)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  updatedBy: v.string(),
  updatedAt: v.nullable(v.date()),
});

/** A whole measure as JSON keeps it, which writes moments as text. */
export const keptMeasure = v.object({
  ...measureDocument.entries,
  id: v.string(),
  updatedAt: v.pipe(
    v.nullable(v.string()),
    v.transform((text) => (text === null ? null : new Date(text))),
  ),
});

/** `plans/{planId}/measures/{id}/history/{version}`. */
export const historyDocument = v.object({
  by: v.string(),
  at: v.nullable(v.date()),
  from: v.partial(measureContent),
  to: v.partial(measureContent),
});

/** A measure as its document has it. */
export function toMeasure(id: string, data: v.InferOutput<typeof measureDocument>): Measure {
  return { id, ...data };
}

/** A change of a measure; its id is the version that it made. */
export function toHistoryEvent(
  id: string,
  data: v.InferOutput<typeof historyDocument>,
): HistoryEvent {
  return { version: Number(id), ...data };
}
