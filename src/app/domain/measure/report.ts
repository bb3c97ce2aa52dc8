import { MeasureContent, Status } from './measure';

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
