import { changedFields, sameValue } from './history';
import { ContentField, MeasureContent } from './measure';

/** One field that two people left with different values. */
export interface Difference {
  readonly field: ContentField;
  /** `true` where both changed the field: only a person can choose. */
  readonly bothChanged: boolean;
  /** What stands unless the person chooses otherwise. */
  readonly suggestion: 'mine' | 'theirs';
}

/**
 * Compares two versions that grew from the same one (a three-way merge): suggests mine where only I
 * changed the field, theirs where only they did, and mine where both did, so that nothing typed is
 * lost without a choice.
 */
export function findDifferences(
  base: MeasureContent,
  mine: MeasureContent,
  theirs: MeasureContent,
): readonly Difference[] {
  return changedFields(mine, theirs).map((field) => {
    const iChanged = !sameValue(base[field], mine[field]);
    const theyChanged = !sameValue(base[field], theirs[field]);
    return {
      field,
      bothChanged: iChanged && theyChanged,
      suggestion: iChanged ? 'mine' : 'theirs',
    };
  });
}

/** Their version with my values in the fields named. */
export function mergeChosen(
  mine: MeasureContent,
  theirs: MeasureContent,
  keepMine: readonly ContentField[],
): MeasureContent {
  const chosen = Object.fromEntries(keepMine.map((field) => [field, mine[field]]));
  return { ...theirs, ...chosen };
}
