import { EFFECTS, LIMITS, MeasureContent, Wanted } from '../measure/measure';
import { MeasureLine } from '../measure/measure-line';
import { Strategy } from './strategy';
import { Step, successorOf, successorsOf } from './succession';

/**
 * The measure with what it refers to read along the chain: goals, groups, channels, objectives and
 * section as they are called at its end. It may have lost all of its goals or groups, and then needs
 * somebody's choice. What was wanted of two groups that have become one stands together where there
 * is room, otherwise what was wanted of the first; a text of a group that goes out goes with it.
 */
export function movedContent<T extends MeasureContent>(measure: T, chain: readonly Step[]): T {
  return {
    ...measure,
    ...movedReferences(measure, chain),
    wanted: movedWanted(measure.wanted, chain),
    sectionId: (measure.sectionId && successorOf('sections', measure.sectionId, chain)) || '',
  };
}

/** The line with its goals, groups, channels and objectives read along the chain. */
export function movedLine(line: MeasureLine, chain: readonly Step[]): MeasureLine {
  return { ...line, ...movedReferences(line, chain) };
}

/**
 * Whether the measure refers to something that its plan's strategy does not have, as a measure does
 * whose plan has been moved and which has not itself. Its section is not in the line.
 */
export function mustMove(line: References, strategy: Strategy): boolean {
  return (
    lacks(strategy.goals, line.goalIds) ||
    lacks(strategy.targetGroups, line.targetGroupIds) ||
    lacks(strategy.channels, line.channelIds) ||
    lacks(strategy.objectives, line.objectiveIds)
  );
}

function lacks(entries: readonly { readonly id: string }[], ids: readonly string[]): boolean {
  return ids.some((id) => !entries.some((entry) => entry.id === id));
}

type References = Pick<MeasureLine, 'goalIds' | 'targetGroupIds' | 'channelIds' | 'objectiveIds'>;

function movedReferences(measure: References, chain: readonly Step[]): References {
  return {
    goalIds: successorsOf('goals', measure.goalIds, chain),
    targetGroupIds: successorsOf('targetGroups', measure.targetGroupIds, chain),
    channelIds: successorsOf('channels', measure.channelIds, chain),
    objectiveIds: successorsOf('objectives', measure.objectiveIds, chain),
  };
}

function movedWanted(wanted: Wanted, chain: readonly Step[]): Wanted {
  const entries = EFFECTS.map((effect) => {
    const moved: Record<string, string> = {};
    for (const [id, text] of Object.entries(wanted[effect])) {
      const successor = successorOf('targetGroups', id, chain);
      if (successor !== null) {
        moved[successor] = together(moved[successor], text);
      }
    }
    return [effect, moved];
  });
  return Object.fromEntries(entries) as Wanted;
}

function together(first: string | undefined, second: string): string {
  if (first === undefined || first === second) {
    return second;
  }
  const both = `${first} ${second}`;
  return both.length <= LIMITS.wanted ? both : first;
}
