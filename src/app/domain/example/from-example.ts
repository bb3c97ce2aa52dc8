import { MeasureContent } from '../measure/measure';
import { newMeasure } from '../measure/new-measure';
import { copyContent, CopyTarget } from '../plan/copy-measure';

/**
 * The example as a new measure of another unit: what it says and whom it speaks to. Its days are the
 * example's, as many years later as the plan is; where they are over, it begins today as any new one.
 */
export function fromExample(example: MeasureContent, target: CopyTarget): MeasureContent {
  const content = copyContent(example, target);
  const { start, deadline } = newMeasure(target.today, target.leaderUid);
  return content.deadline < target.today ? { ...content, start, deadline } : content;
}
