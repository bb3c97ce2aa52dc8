import { Observable } from 'rxjs';

/** How long work goes on before the browser is let in: half a frame. Milliseconds. */
const SLICE_MS = 8;

/** Work that is under way (from 0 to 1), and then what came of it. */
export type Progress<T> = { readonly done: number } | { readonly result: T };

/**
 * Does the work in slices, so that the page scrolls and takes keys meanwhile. The first begins at
 * once: little work is over before anybody sees that it began. Whoever no longer listens, stops it.
 */
export function inSlices<T>(work: Generator<number, T>): Observable<Progress<T>> {
  return new Observable((listener) => {
    let next: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => {
      const end = performance.now() + SLICE_MS;
      let step = work.next();
      while (!step.done && performance.now() < end) {
        step = work.next();
      }
      if (step.done) {
        listener.next({ result: step.value });
        listener.complete();
      } else {
        next = setTimeout(goOn);
        listener.next({ done: step.value });
      }
    };
    goOn();
    return () => clearTimeout(next);
  });
}
