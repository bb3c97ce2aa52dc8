import { patchState, signalStore, withMethods, withState } from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import { EMPTY, pipe, switchMap, tap } from 'rxjs';
import { followLines, LineOfSight, NO_LINE } from '../../../domain/coordination/line-of-sight';
import { STATUSES } from '../../../domain/measure/measure';
import { RegisterRow } from '../../../domain/register/register-row';
import { Strategy } from '../../../domain/strategy/strategy';
import { inSlices } from '../../../ui/in-slices';

/** What the line is followed in, once it is there. */
interface Wanted {
  readonly isReady: boolean;
  readonly measures: readonly RegisterRow[];
  readonly strategy: Pick<Strategy, 'goals' | 'objectives' | 'targetGroups' | 'channels'> | null;
}

interface LineState {
  readonly line: LineOfSight;
  /** Whether all measures have been followed once. */
  readonly isFollowed: boolean;
}

const initial: LineState = { line: NO_LINE, isFollowed: false };

/** The line of sight of the measures that the page shows. */
export const LineStore = signalStore(
  withState(initial),
  withMethods((store) => ({
    /** Follows the measures anew with each change of what is wanted. */
    follow: rxMethod<Wanted>(
      pipe(
        // The line of another year is none of the one that is on its way.
        tap(({ isReady }) => isReady || patchState(store, initial)),
        switchMap(({ isReady, measures, strategy }) =>
          isReady
            ? inSlices(
                followLines(measures, {
                  goal: idsOf(strategy?.goals),
                  objective: idsOf(strategy?.objectives),
                  status: STATUSES,
                  group: idsOf(strategy?.targetGroups),
                  channel: idsOf(strategy?.channels),
                }),
              )
            : EMPTY,
        ),
        tap((progress) => {
          if ('result' in progress) {
            patchState(store, { line: progress.result, isFollowed: true });
          }
        }),
      ),
    ),
  })),
);

function idsOf(entries: readonly { readonly id: string }[] = []): readonly string[] {
  return entries.map(({ id }) => id);
}
