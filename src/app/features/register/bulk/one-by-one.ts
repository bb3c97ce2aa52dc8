/** After so many without an answer, one after the other, the rest is not tried. */
const SILENT_AT_MOST = 3;

/** How a step went, and whether the server gave any answer at all. */
export interface Told<R> {
  readonly result: R;
  readonly isAnswered: boolean;
}

/** What is asked of whoever does several things one after the other. */
export interface OneByOne<S, R, W> {
  readonly steps: readonly S[];
  readonly work: (step: S) => Promise<Told<R>>;
  /** Told after each, those that are not tried too. */
  readonly tell: (step: S, result: R) => void;
  /** Why no more is tried from now on; `null` to go on. */
  readonly stop: () => W | null;
  /** Why the rest is not tried where the server has stopped answering. */
  readonly silent: W;
  /** What is told of a step that is not tried. */
  readonly instead: (step: S, why: W) => R;
}

/** Does one step after the other. Whoever stops it, stops it between two steps. */
export async function oneByOne<S, R, W>(wanted: OneByOne<S, R, W>): Promise<void> {
  let silent = 0;
  for (const step of wanted.steps) {
    const why = wanted.stop() ?? (silent >= SILENT_AT_MOST ? wanted.silent : null);
    if (why !== null) {
      wanted.tell(step, wanted.instead(step, why));
      continue;
    }
    const { result, isAnswered } = await wanted.work(step);
    silent = isAnswered ? 0 : silent + 1;
    wanted.tell(step, result);
  }
}
