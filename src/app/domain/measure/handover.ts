import { Unit } from '../unit/unit';
import { isOpen } from './attention';
import { MeasureLine } from './measure-line';

type Acknowledged = Parameters<typeof isOpen>[0] &
  Pick<MeasureLine, 'acknowledgedBy' | 'acknowledgedOn'>;

/**
 * The measures that the unit's leader has taken over and not yet acknowledged: open ones that this
 * leader has not acknowledged since the first day in the post (docs/invariants.md, 2).
 */
export function handoverQueue<T extends Acknowledged>(
  lines: readonly T[],
  unit: Pick<Unit, 'leaderUid' | 'leaderSince'>,
): readonly T[] {
  return unit.leaderUid === ''
    ? []
    : lines.filter(
        (line) =>
          isOpen(line) &&
          (line.acknowledgedBy !== unit.leaderUid || line.acknowledgedOn < unit.leaderSince),
      );
}
