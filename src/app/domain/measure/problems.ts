import { isDay } from '../day/day';
import { Strategy } from '../strategy/strategy';
import { ContentField, LIMITS, MeasureContent } from './measure';

/** What is wrong with a field. The words for it are the form's. */
export type Problem =
  | 'required'
  | 'tooLong'
  | 'tooMany'
  | 'notADay'
  | 'beforeStart'
  | 'unknownId'
  | 'notAPercentage'
  | 'completedIsHundred'
  | 'hundredIsCompleted'
  | 'evaluationMissing';

export type Problems = Partial<Record<ContentField, Problem>>;

/** The ids that a measure of the plan may refer to. */
export type KnownIds = Pick<Strategy, 'goals' | 'targetGroups' | 'channels'>;

/**
 * Finds what Security Rules would refuse (docs/invariants.md, 1 and 3), at most one problem a
 * field; empty where the measure is sound.
 */
export function findProblems(measure: MeasureContent, known: KnownIds): Problems {
  const found: Problems = {
    ...textProblem(measure, 'title', LIMITS.title, 'required'),
    ...textProblem(measure, 'message', LIMITS.message),
    ...textProblem(measure, 'expectedEffect', LIMITS.expectedEffect),
    ...textProblem(measure, 'statusText', LIMITS.statusText),
    ...textProblem(measure, 'evaluation', LIMITS.evaluation),
    ...listProblem(measure, 'goalIds', known.goals, LIMITS.goals, 'required'),
    ...listProblem(measure, 'targetGroupIds', known.targetGroups, LIMITS.targetGroups, 'required'),
    ...listProblem(measure, 'channelIds', known.channels, LIMITS.channels),
    ...dayProblems(measure),
    ...progressProblem(measure),
  };
  if (measure.status === 'completed' && measure.evaluation.trim() === '') {
    found.evaluation = 'evaluationMissing';
  }
  return found;
}

type TextField = 'title' | 'message' | 'expectedEffect' | 'statusText' | 'evaluation';
type ListField = 'goalIds' | 'targetGroupIds' | 'channelIds';

function textProblem(
  measure: MeasureContent,
  field: TextField,
  limit: number,
  required?: 'required',
): Problems {
  const text = measure[field];
  if (required && text.trim() === '') {
    return { [field]: 'required' };
  }
  return text.length > limit ? { [field]: 'tooLong' } : {};
}

function listProblem(
  measure: MeasureContent,
  field: ListField,
  known: readonly { readonly id: string }[],
  limit: number,
  required?: 'required',
): Problems {
  const ids = measure[field];
  if (required && ids.length === 0) {
    return { [field]: 'required' };
  }
  if (ids.length > limit) {
    return { [field]: 'tooMany' };
  }
  return ids.every((id) => known.some((entry) => entry.id === id)) ? {} : { [field]: 'unknownId' };
}

function dayProblems(measure: MeasureContent): Problems {
  const found: Problems = {};
  for (const field of ['start', 'deadline'] as const) {
    if (measure[field] === '') {
      found[field] = 'required';
    } else if (!isDay(measure[field])) {
      found[field] = 'notADay';
    }
  }
  if (!found.start && !found.deadline && measure.deadline < measure.start) {
    found.deadline = 'beforeStart';
  }
  return found;
}

function progressProblem(measure: MeasureContent): Problems {
  const { progress, status } = measure;
  if (!Number.isInteger(progress) || progress < 0 || progress > 100) {
    return { progress: 'notAPercentage' };
  }
  if (status === 'completed' && progress < 100) {
    return { progress: 'completedIsHundred' };
  }
  return status !== 'completed' && progress === 100 ? { progress: 'hundredIsCompleted' } : {};
}
