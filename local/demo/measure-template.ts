import { Dice } from './dice';
import { ChannelId, GoalId, TargetGroupId } from './strategy';
import { Speciality } from './units';

/**
 * A measure as a unit might plan it. In the texts `{sted}` stands for the unit's part of town, and
 * `{a|b}` for a choice: two units that draw the same template do not look copied.
 */
export interface MeasureTemplate {
  readonly title: string;
  readonly message: string;
  readonly expectedEffect: string;
  /** What the unit writes once it is done. */
  readonly evaluation: string;
  readonly goals: readonly GoalId[];
  readonly groups: readonly TargetGroupId[];
  readonly channels: readonly ChannelId[];
  /** Which units of its kind it suits; all of them where left out. */
  readonly suits?: readonly Speciality[];
}

/** The text with the place put in and each choice made. */
export function fillIn(text: string, place: string, dice: Dice): string {
  return text
    .replaceAll('{sted}', place)
    .replace(/\{([^}]+)\}/g, (_, choices: string) => dice.pick(choices.split('|')));
}
