import { ContentField, CONTENT_FIELDS, MeasureContent } from './measure';

/** The changed fields with their old or new values. */
export type FieldValues = Partial<MeasureContent>;

/** One write of a measure, as `history/{version}` has it. Never changed, never deleted. */
export interface HistoryEvent {
  readonly version: number;
  readonly by: string;
  /** `null` while the server has not yet given the moment. */
  readonly at: Date | null;
  /** The values before; empty for version 1, the creation. */
  readonly from: FieldValues;
  /** The values after, of exactly the same fields as `from`. */
  readonly to: FieldValues;
}

/** The fields in which the two differ, in the form's order. Lists differ by content and order. */
export function changedFields(
  before: MeasureContent,
  after: MeasureContent,
): readonly ContentField[] {
  return CONTENT_FIELDS.filter((field) => !sameValue(before[field], after[field]));
}

/** The named fields alone, as history keeps them. */
export function pickFields(content: MeasureContent, fields: readonly ContentField[]): FieldValues {
  return Object.fromEntries(fields.map((field) => [field, content[field]]));
}

/** The content alone, without the version and author that a whole measure carries. */
export function contentOf(measure: MeasureContent): MeasureContent {
  return pickFields(measure, CONTENT_FIELDS) as MeasureContent;
}

/** Whether two field values are the same: lists and maps by content, everything else by value. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) {
    return one === other;
  }
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => key in other && sameValue(one[key], other[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Whether the event is the one that this person's write of these values would have left. */
export function isEventOf(by: string, to: FieldValues, event: HistoryEvent): boolean {
  const fields = Object.keys(to) as ContentField[];
  return (
    event.by === by &&
    fields.length === Object.keys(event.to).length &&
    fields.every((field) => sameValue(to[field], event.to[field]))
  );
}
