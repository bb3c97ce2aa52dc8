import { holdsIdentityNumber } from '../text/personal-data';
import { LIMITS, MeasureContent, Status } from './measure';
import { Problems } from './problems';

/** Where a measure stands that turned out not to be completed: 100 is kept for `completed`. */
const ALMOST_DONE = 90;

/**
 * The measure with another status and the progress that goes with it (docs/invariants.md, 3):
 * completed is 100, not started is 0, and what is no longer completed falls back below 100.
 */
export function chooseStatus<T extends Pick<MeasureContent, 'status' | 'progress'>>(
  content: T,
  status: Status,
): T {
  return { ...content, status, progress: progressFor(status, content.progress) };
}

/**
 * What is wrong with a report in short, of a measure that is not completed by it; empty where nothing
 * is. The whole report is the form's (`findProblems`).
 */
export function shortReportProblems({
  progress,
  statusText,
}: Pick<MeasureContent, 'progress' | 'statusText'>): Pick<Problems, 'progress' | 'statusText'> {
  return { ...progressProblem(progress), ...textProblem(statusText) };
}

function progressProblem(progress: number): Pick<Problems, 'progress'> {
  if (!Number.isInteger(progress) || progress < 0 || progress > 100) {
    return { progress: 'notAPercentage' };
  }
  return progress === 100 ? { progress: 'hundredIsCompleted' } : {};
}

function textProblem(text: string): Pick<Problems, 'statusText'> {
  if (holdsIdentityNumber(text)) {
    return { statusText: 'identityNumber' };
  }
  return text.length > LIMITS.statusText ? { statusText: 'tooLong' } : {};
}

function progressFor(status: Status, progress: number): number {
  switch (status) {
    case 'completed':
      return 100;
    case 'notStarted':
      return 0;
    default:
      return progress >= 100 ? ALMOST_DONE : progress;
  }
}
