import { HistoryEvent } from './history';
import { Measure } from './measure';

/** A change of hands: who got it, who saw to it, and when. */
export interface ChangeOfHands {
  readonly version: number;
  readonly kind: 'delegated' | 'takenBack' | 'acknowledged';
  /** Who does it from now on, who did it until it was taken back, or who took it on. */
  readonly uid: string;
  readonly by: string;
  /** `null` while the server has not yet given the moment. */
  readonly at: Date | null;
}

/**
 * Who has had the measure when, the newest first. The creation's event holds no values: whom it was
 * delegated to at first is what the first change found, or what stands still.
 */
export function changesOfHands(
  measure: Pick<Measure, 'assigneeUid'>,
  history: readonly HistoryEvent[],
): readonly ChangeOfHands[] {
  const events = [...history].sort((one, other) => one.version - other.version);
  const firstChange = events.find((event) => event.from.assigneeUid !== undefined);
  const firstAssignee = firstChange?.from.assigneeUid ?? measure.assigneeUid;
  return events
    .flatMap((event): readonly ChangeOfHands[] => {
      const { version, by, at, from, to } = event;
      if (version === 1) {
        return firstAssignee === ''
          ? []
          : [{ version, kind: 'delegated', uid: firstAssignee, by, at }];
      }
      const changes: ChangeOfHands[] = [];
      if (to.assigneeUid) {
        changes.push({ version, kind: 'delegated', uid: to.assigneeUid, by, at });
      } else if (to.assigneeUid === '' && from.assigneeUid) {
        changes.push({ version, kind: 'takenBack', uid: from.assigneeUid, by, at });
      }
      // The same leader who takes it on again changes the day alone.
      if (to.acknowledgedBy || to.acknowledgedOn) {
        changes.push({ version, kind: 'acknowledged', uid: to.acknowledgedBy ?? by, by, at });
      }
      return changes;
    })
    .reverse();
}
