import { tapResponse } from '@ngrx/operators';
import { EMPTY, Observable, OperatorFunction, pipe, switchMap, tap } from 'rxjs';

/** What a store follows, and how it takes down what it is told. */
export interface Following<W, F> {
  /** Told before anything has come, to let go of what was followed before; `null`: nothing is. */
  readonly begin: (wanted: W | null) => void;
  readonly watch: (wanted: W) => Observable<F>;
  readonly next: (found: F, wanted: W) => void;
  /** Told why nothing more comes, until the same or something else is wanted anew. */
  readonly error: (status: { readonly error: string }) => void;
}

/**
 * Follows what was wanted last, and nothing where that is `null`: what a store's `rxMethod` does with
 * what it is given. An error ends what is followed, never the method.
 */
export function followLatest<W, F>({
  begin,
  watch,
  next,
  error,
}: Following<W, F>): OperatorFunction<W | null, F> {
  return pipe(
    tap(begin),
    switchMap((wanted) =>
      wanted === null
        ? EMPTY
        : watch(wanted).pipe(
            tapResponse({
              next: (found) => next(found, wanted),
              error: (reason: Error) => error({ error: reason.message }),
            }),
          ),
    ),
  );
}
