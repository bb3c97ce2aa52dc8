import { contentOf, HistoryEvent, sameValue } from './history';
import { ContentField, Measure, MeasureContent, REPORT_FIELDS } from './measure';

/** What cannot be taken back: a leader who has acknowledged a measure knows of it. */
const LASTING: readonly ContentField[] = ['acknowledgedBy', 'acknowledgedOn'];

/** Where taking back is an act of its own, though it looks like an undo. */
const ACTS: readonly ContentField[] = ['archived', 'escalation'];

/**
 * The measure as it was before its last change, to be saved as a new version; `null` where there is
 * nothing to undo: the creation, an acknowledgement, or an event that is not the measure's last.
 */
export function undoLast(measure: Measure, last: HistoryEvent | undefined): MeasureContent | null {
  if (last?.version !== measure.version || measure.version === 1) {
    return null;
  }
  const fields = fieldsOf(last);
  return fields.length === 0 || fields.some((field) => LASTING.includes(field))
    ? null
    : { ...contentOf(measure), ...last.from };
}

/** Whether the event is a status report and nothing else: what an assignee may change. */
export function isPureReport(event: HistoryEvent): boolean {
  return fieldsOf(event).every((field) => REPORT_FIELDS.some((name) => name === field));
}

/**
 * Whether the event took back the one before it. Taking a measure out of the archive, or down from
 * ledergruppen, is no undo.
 */
export function isUndo(event: HistoryEvent, before: HistoryEvent | undefined): boolean {
  const fields = fieldsOf(event);
  return (
    before?.version === event.version - 1 &&
    fields.length > 0 &&
    !(fields.length === 1 && ACTS.includes(fields[0])) &&
    sameValue(event.from, before.to) &&
    sameValue(event.to, before.from)
  );
}

/**
 * The measure after each of its events, in their order (the newest first): what an event tells can
 * then be said with what it left as it was.
 */
export function contentAfterEach(
  measure: MeasureContent,
  events: readonly HistoryEvent[],
): readonly MeasureContent[] {
  let content = contentOf(measure);
  return events.map(({ from, to }) => {
    // What the newest event led to is the measure; `to` tells it where the measure is not yet here.
    const after = { ...content, ...to };
    content = { ...after, ...from };
    return after;
  });
}

function fieldsOf(event: HistoryEvent): readonly ContentField[] {
  return Object.keys(event.to) as ContentField[];
}
