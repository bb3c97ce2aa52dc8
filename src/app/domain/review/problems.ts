import { isDay, Day } from '../day/day';
import { holdsIdentityNumber } from '../text/personal-data';
import { FrozenFigures, Review, REVIEW_LIMITS, ReviewDecision, ReviewHeading } from './review';
import { readTopic } from './topic';

/** What is wrong with a field of a review. The words for it are the form's. */
export type ReviewProblem =
  | 'required'
  | 'tooLong'
  | 'notADay'
  | 'notAYear'
  | 'afterMeeting'
  | 'beforeMeeting'
  | 'unknownId'
  | 'identityNumber';

export type HeadingProblems = Partial<Record<keyof ReviewHeading, ReviewProblem>>;
export type DecisionProblems = Partial<Record<keyof ReviewDecision, ReviewProblem>>;

/** Finds what Security Rules would refuse of a heading, at most one problem a field. */
export function findHeadingProblems(heading: ReviewHeading): HeadingProblems {
  const found: HeadingProblems = {};
  note(found, 'title', textProblem(heading.title, REVIEW_LIMITS.title, 'required'));
  note(found, 'agenda', textProblem(heading.agenda, REVIEW_LIMITS.agenda));
  note(found, 'day', dayProblem(heading.day));
  note(found, 'since', dayProblem(heading.since));
  if (!found.day && !found.since && heading.since > heading.day) {
    found.since = 'afterMeeting';
  }
  if (!Number.isInteger(heading.year) || heading.year < 2000 || heading.year > 2100) {
    found.year = 'notAYear';
  }
  return found;
}

/**
 * Finds what Security Rules would refuse of a decision, at most one problem a field.
 *
 * @param meeting day of the meeting that it is made at
 */
export function findDecisionProblems(decision: ReviewDecision, meeting: Day): DecisionProblems {
  const found: DecisionProblems = {};
  note(found, 'text', textProblem(decision.text, REVIEW_LIMITS.decision, 'required'));
  note(found, 'deadline', dayProblem(decision.deadline));
  if (!found.deadline && decision.deadline < meeting) {
    found.deadline = 'beforeMeeting';
  }
  if (decision.topic !== '' && readTopic(decision.topic) === null) {
    found.topic = 'unknownId';
  }
  return found;
}

/** What is wrong with what is said of an earlier decision; `null` where nothing is. */
export function followUpProblem(comment: string): ReviewProblem | null {
  return textProblem(comment, REVIEW_LIMITS.followUp);
}

/** What is wrong with figures that are to be frozen; `null` where nothing is. */
export function figuresProblem({ content }: FrozenFigures): ReviewProblem | null {
  return textProblem(content, REVIEW_LIMITS.figures, 'required');
}

/** Whether the review has room for one more decision. */
export function hasRoom({ decisions }: Pick<Review, 'decisions'>): boolean {
  return decisions.length < REVIEW_LIMITS.decisions;
}

function note<K extends string>(
  found: Partial<Record<K, ReviewProblem>>,
  field: K,
  problem: ReviewProblem | null,
): void {
  if (problem) {
    found[field] = problem;
  }
}

function textProblem(text: string, limit: number, required?: 'required'): ReviewProblem | null {
  if (required && text.trim() === '') {
    return 'required';
  }
  if (holdsIdentityNumber(text)) {
    return 'identityNumber';
  }
  return text.length > limit ? 'tooLong' : null;
}

function dayProblem(day: Day): ReviewProblem | null {
  if (day === '') {
    return 'required';
  }
  return isDay(day) ? null : 'notADay';
}
