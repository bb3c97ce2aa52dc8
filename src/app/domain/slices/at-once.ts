/**
 * Does work that is made to be done in slices in one go, and gives what comes of it: for little of it,
 * and where nobody waits for the browser. What it yields of how far it has come is passed over.
 */
export function atOnce<T>(work: Generator<unknown, T>): T {
  let step = work.next();
  while (!step.done) {
    step = work.next();
  }
  return step.value;
}
