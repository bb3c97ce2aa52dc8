import { Comment } from '../../domain/comment/comment';
import { Stretch, stretchesOf } from '../../domain/comment/mention';
import { Directory, personName } from '../../domain/directory/directory';
import { HistoryEvent } from '../../domain/measure/history';
import { MeasureContent } from '../../domain/measure/measure';
import { contentAfterEach, isUndo } from '../../domain/measure/undo';
import { Strategy } from '../../domain/strategy/strategy';
import { Rewriting, tellEvent } from './event-sentence';

/** One thing that has happened to a measure: a change, or something said. */
export interface TimelineEntry {
  readonly id: string;
  readonly name: string;
  /** `null` while it waits to be sent. */
  readonly at: Date | null;
  /** What was done; '' for a comment. */
  readonly words: string;
  readonly rewritings: readonly Rewriting[];
  /** What was said; empty for a change. */
  readonly said: readonly Stretch[];
}

/** Changes and comments together, the newest first, and first of all what waits to be sent. */
export function makeTimeline(
  measure: MeasureContent,
  events: readonly HistoryEvent[],
  comments: readonly Comment[],
  strategy: Strategy | null,
  directory: Directory,
): readonly TimelineEntry[] {
  const after = contentAfterEach(measure, events);
  const changes = events.map((event, index): TimelineEntry => {
    const telling = {
      after: after[index],
      isUndo: isUndo(event, events[index + 1]),
      strategy,
      directory,
    };
    return {
      id: `event-${event.version}`,
      name: personName(directory, event.by),
      at: event.at,
      said: [],
      ...tellEvent(event, telling),
    };
  });
  const spoken = [...comments].reverse().map(({ id, by, at, text, mentions }): TimelineEntry => ({
    id,
    name: personName(directory, by),
    at,
    words: '',
    rewritings: [],
    said: stretchesOf(
      text,
      mentions.flatMap((uid) => directory.people.get(uid) ?? []),
    ),
  }));
  return [...spoken, ...changes].sort((one, other) => momentOf(other) - momentOf(one) || 0);
}

function momentOf({ at }: TimelineEntry): number {
  return at?.getTime() ?? Number.MAX_SAFE_INTEGER;
}
