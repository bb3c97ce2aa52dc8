import { MeasureLine } from '../measure/measure-line';
import { Plan } from '../plan/plan';
import { movedLine } from './move-measure';
import { Step } from './succession';

/** A measure for which somebody has to choose before it can move. */
export interface NeedsChoice {
  readonly plan: Plan;
  readonly line: MeasureLine;
  readonly withoutGoal: boolean;
  readonly withoutGroup: boolean;
}

/** What a new strategy means for measures, counted before anything is written. */
export interface Consequences {
  /** Plans with something to move, and their measures, archived ones left out. */
  readonly plans: number;
  readonly measures: number;
  /** Measures that are as they were, for all that their lines tell. */
  readonly unchanged: number;
  /** Measures that get other goals, groups, channels or objectives by themselves. */
  readonly changed: number;
  /** Measures left without a goal or a group. */
  readonly needChoice: readonly NeedsChoice[];
}

/** Counts what moving these plans along the chain would mean. */
export function consequencesOf(plans: readonly Plan[], chain: readonly Step[]): Consequences {
  const needChoice: NeedsChoice[] = [];
  let measures = 0;
  let unchanged = 0;
  for (const plan of plans) {
    for (const line of plan.lines.filter(({ archived }) => !archived)) {
      const moved = movedLine(line, chain);
      const withoutGoal = moved.goalIds.length === 0;
      const withoutGroup = moved.targetGroupIds.length === 0;
      measures++;
      if (withoutGoal || withoutGroup) {
        needChoice.push({ plan, line, withoutGoal, withoutGroup });
      } else if (isSame(line, moved)) {
        unchanged++;
      }
    }
  }
  return {
    plans: plans.filter(({ lines }) => lines.some(({ archived }) => !archived)).length,
    measures,
    unchanged,
    changed: measures - unchanged - needChoice.length,
    needChoice,
  };
}

function isSame(line: MeasureLine, moved: MeasureLine): boolean {
  return (
    line.goalIds.join() === moved.goalIds.join() &&
    line.targetGroupIds.join() === moved.targetGroupIds.join() &&
    line.channelIds.join() === moved.channelIds.join() &&
    line.objectiveIds.join() === moved.objectiveIds.join()
  );
}
