/** After so many without an answer, one after the other, the rest is not tried. */
const SILENT_AT_MOST = 3;

/** How a step went: told beside it, and whether the server gave any answer at all. */
export interface Told<R> {
  readonly result: R;
  readonly isAnswered: boolean;
}

/** What is asked of whoever does several things one after the other. */
export interface OneByOne<S, R> {
  readonly steps: readonly S[];
  readonly work: (step: S) => Promise<Told<R>>;
  /** Told after each, those that are not tried too. */
  readonly tell: (step: S, result: R) => void;
  /** Why no more is tried from now on; `null` to go on. */
  readonly stop: () => R | null;
  /** What is said of the rest where the server has stopped answering. */
  readonly silent: R;
}

/** Does one step after the other. Whoever stops it, stops it between two steps. */
export async function oneByOne<S, R>(wanted: OneByOne<S, R>): Promise<void> {
  let silent = 0;
  for (const step of wanted.steps) {
    const stopped = wanted.stop() ?? (silent >= SILENT_AT_MOST ? wanted.silent : null);
    if (stopped !== null) {
      wanted.tell(step, stopped);
      continue;
    }
    const { result, isAnswered } = await wanted.work(step);
    silent = isAnswered ? 0 : silent + 1;
    wanted.tell(step, result);
  }
}
