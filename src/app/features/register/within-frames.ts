/** A line that is far away is drawn some frames after it has been scrolled to. */
const FRAMES = 20;

/** Tries once a frame until it says that it is done, and no longer than such a list takes to draw. */
export function withinFrames(attempt: () => boolean, frames = FRAMES): void {
  requestAnimationFrame(() => {
    if (!attempt() && frames > 0) {
      withinFrames(attempt, frames - 1);
    }
  });
}
