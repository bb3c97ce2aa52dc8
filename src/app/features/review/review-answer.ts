import { WriteRefused } from '../../data/measure/measure-repository';
import { ReviewMoved } from '../../data/review/review-repository';
import { ReviewOutcome } from './review-outcome';

/** After this long without an answer the write goes on in the background. */
const PATIENCE_MS = 4000;

/**
 * How the write ended, or that it waits for the network.
 *
 * @param late is told how one that waited was not taken in the end
 */
export function answerTo(
  write: Promise<void>,
  late: (outcome: ReviewOutcome) => void = () => undefined,
): Promise<ReviewOutcome> {
  let isWaiting = false;
  const answer = write.then((): ReviewOutcome => 'saved', outcomeOf);
  const patience = new Promise<ReviewOutcome>((resolve) => {
    setTimeout(
      () => {
        isWaiting = true;
        resolve('waiting');
      },
      navigator.onLine ? PATIENCE_MS : 0,
    );
  });
  void answer.then((outcome) => {
    if (isWaiting && outcome !== 'saved') {
      late(outcome);
    }
  });
  return Promise.race([answer, patience]);
}

function outcomeOf(error: unknown): ReviewOutcome {
  if (error instanceof ReviewMoved) {
    return 'moved';
  }
  return error instanceof WriteRefused ? error.reason : 'failed';
}
