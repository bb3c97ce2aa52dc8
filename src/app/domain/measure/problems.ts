import { isDay } from '../day/day';
import { Strategy } from '../strategy/strategy';
import { holdsIdentityNumber, holdsMobileNumber } from '../text/personal-data';
import { sameValue } from './history';
import { ContentField, EFFECTS, LIMITS, MeasureContent, Wanted } from './measure';

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
  | 'evaluationMissing'
  | 'identityNumber';

export type Problems = Partial<Record<ContentField, Problem>>;

/** The ids that a measure of the plan may refer to. */
export type KnownIds = Pick<
  Strategy,
  'goals' | 'objectives' | 'targetGroups' | 'channels' | 'sections'
>;

/**
 * Finds what Security Rules would refuse (docs/invariants.md, 1, 3 and 6), at most one problem a
 * field; empty where the measure is sound.
 */
export function findProblems(measure: MeasureContent, known: KnownIds): Problems {
  const found: Problems = {
    ...textProblem(measure, 'title', LIMITS.title, 'required'),
    ...textProblem(measure, 'message', LIMITS.message),
    ...textProblem(measure, 'expectedEffect', LIMITS.expectedEffect),
    ...textProblem(measure, 'neededResources', LIMITS.neededResources),
    ...textProblem(measure, 'statusText', LIMITS.statusText),
    ...textProblem(measure, 'evaluation', LIMITS.evaluation),
    ...textProblem(measure, 'escalation', LIMITS.escalation),
    ...listProblem(measure, 'goalIds', known.goals, LIMITS.goals, 'required'),
    ...listProblem(measure, 'targetGroupIds', known.targetGroups, LIMITS.targetGroups, 'required'),
    ...listProblem(measure, 'channelIds', known.channels, LIMITS.channels),
    ...listProblem(measure, 'objectiveIds', known.objectives, LIMITS.objectives),
    ...wantedProblem(measure.wanted, measure.targetGroupIds),
    ...sectionProblem(measure.sectionId, known.sections),
    ...(measure.languages.length > LIMITS.languages ? { languages: 'tooMany' as const } : {}),
    ...dayProblems(measure),
    ...progressProblem(measure),
  };
  if (measure.status === 'completed' && measure.evaluation.trim() === '') {
    found.evaluation = 'evaluationMissing';
  }
  return found;
}

/** The fields that refer to the plan's strategy. */
const REFERENCE_FIELDS = [
  'goalIds',
  'objectiveIds',
  'targetGroupIds',
  'channelIds',
  'sectionId',
] as const satisfies readonly ContentField[];

/**
 * Finds what Security Rules would refuse of a change. Who leaves all that a measure refers to as it
 * was, may: its plan may have been moved to a new strategy before it (docs/decisions/0014).
 */
export function findChangeProblems(
  before: MeasureContent,
  after: MeasureContent,
  known: KnownIds,
): Problems {
  const found = findProblems(after, known);
  if (REFERENCE_FIELDS.every((field) => sameValue(before[field], after[field]))) {
    for (const field of REFERENCE_FIELDS) {
      if (found[field] === 'unknownId') {
        delete found[field];
      }
    }
  }
  return found;
}

/**
 * The fields that may hold somebody's private telephone number, in the form's order: to be thought
 * over before it is saved, and no problem (docs/invariants.md, 6).
 */
export function findMobileNumbers(measure: MeasureContent): readonly ContentField[] {
  return FREE_TEXT_FIELDS.filter((field) => textsOf(measure, field).some(holdsMobileNumber));
}

type TextField = (typeof TEXT_FIELDS)[number];
type ListField = 'goalIds' | 'objectiveIds' | 'targetGroupIds' | 'channelIds';

const TEXT_FIELDS = [
  'title',
  'message',
  'expectedEffect',
  'neededResources',
  'statusText',
  'evaluation',
  'escalation',
] as const satisfies readonly ContentField[];
const FREE_TEXT_FIELDS = [...TEXT_FIELDS, 'wanted'] as const;

function textsOf(
  measure: MeasureContent,
  field: (typeof FREE_TEXT_FIELDS)[number],
): readonly string[] {
  return field === 'wanted' ? wantedTexts(measure.wanted) : [measure[field]];
}

function wantedTexts(wanted: Wanted): readonly string[] {
  return EFFECTS.flatMap((effect) => Object.values(wanted[effect]));
}

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
  const problem = freeTextProblem(text, limit);
  return problem ? { [field]: problem } : {};
}

function freeTextProblem(text: string, limit: number): Problem | null {
  if (holdsIdentityNumber(text)) {
    return 'identityNumber';
  }
  return text.length > limit ? 'tooLong' : null;
}

/** What is wrong with one of the wanted texts; `null` where nothing is. */
export function wantedTextProblem(text: string): Problem | null {
  return freeTextProblem(text, LIMITS.wanted);
}

/** What is wrong with a question that is put to ledergruppen; `null` where nothing is. */
export function questionProblem(text: string): Problem | null {
  return text.trim() === '' ? 'required' : freeTextProblem(text.trim(), LIMITS.escalation);
}

function wantedProblem(wanted: Wanted, targetGroupIds: readonly string[]): Problems {
  const texts = wantedTexts(wanted);
  const problem = texts.map(wantedTextProblem).find((found) => found !== null);
  if (problem) {
    return { wanted: problem };
  }
  const isOfGroup = (id: string) => targetGroupIds.includes(id);
  return EFFECTS.every((effect) => Object.keys(wanted[effect]).every(isOfGroup))
    ? {}
    : { wanted: 'unknownId' };
}

function sectionProblem(sectionId: string, known: KnownIds['sections']): Problems {
  return sectionId === '' || known.some(({ id }) => id === sectionId)
    ? {}
    : { sectionId: 'unknownId' };
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
