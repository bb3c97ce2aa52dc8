import { computed, inject } from '@angular/core';
import { tapResponse } from '@ngrx/operators';
import {
  patchState,
  signalStore,
  withComputed,
  withHooks,
  withMethods,
  withProps,
  withState,
} from '@ngrx/signals';
import { rxMethod } from '@ngrx/signals/rxjs-interop';
import { EMPTY, pipe, switchMap } from 'rxjs';
import { DraftClerk } from '../../data/draft/draft-clerk';
import { MeasureRepository } from '../../data/measure/measure-repository';
import { Outbox } from '../../data/outbox/outbox';
import { Session } from '../../data/session/session';
import { peopleOfUnit } from '../../domain/directory/directory';
import { Draft } from '../../domain/draft/draft';
import { MeasureContent } from '../../domain/measure/measure';
import { findProblems, Problems } from '../../domain/measure/problems';
import { QuickEntryContext } from '../../domain/quick-entry/quick-entry';
import { Strategy } from '../../domain/strategy/strategy';
import { PlanStore } from './plan-store';

const NOTHING_KNOWN: Pick<
  Strategy,
  'goals' | 'objectives' | 'targetGroups' | 'channels' | 'sections'
> = { goals: [], objectives: [], targetGroups: [], channels: [], sections: [] };

/** What became of something that was written down in a hurry. */
export type Written = 'measure' | 'draft' | 'refused';

interface QuickWriterState {
  readonly all: readonly Draft[];
  /** Drafts that the server would not take: their words are still to be seen. */
  readonly notKept: readonly NewDraft[];
}

type NewDraft = Omit<Draft, 'savedAt'>;

/** New measures of the plan: the sound ones are sent, the half-written ones kept as drafts. */
export const QuickWriter = signalStore(
  withState<QuickWriterState>({ all: [], notKept: [] }),
  withProps(() => ({
    _drafts: inject(DraftClerk),
    _measures: inject(MeasureRepository),
    _outbox: inject(Outbox),
    _session: inject(Session),
    _store: inject(PlanStore),
  })),
  withComputed(({ all, _store }) => ({
    /** The person's own half-written new measures of this plan. */
    drafts: computed(() =>
      all().filter(
        ({ id, planId, base }) =>
          planId === _store.planId() &&
          base === null &&
          // One that was saved before it was thrown away is a measure already.
          !_store.plan()?.lines.some((line) => line.id === id),
      ),
    ),
    /** What names and days in a line are understood by. */
    context: computed<QuickEntryContext>(() => ({
      today: _store.today(),
      year: _store.year(),
      strategy: _store.strategy() ?? NOTHING_KNOWN,
      people: peopleOfUnit(_store.municipality.directory(), _store.unitId()),
    })),
  })),
  withMethods((store) => ({
    /** What stands in the way of saving it as a measure. */
    problemsOf: (content: MeasureContent): Problems =>
      findProblems(content, store._store.strategy() ?? NOTHING_KNOWN),
    _follow: rxMethod<string | null>(
      pipe(
        switchMap((uid) =>
          uid === null
            ? EMPTY
            : store._drafts.watch().pipe(
                tapResponse({
                  next: (all) => patchState(store, { all }),
                  error: () => patchState(store, { all: [] }),
                }),
              ),
        ),
      ),
    ),
    discard: (draft: Draft) => store._drafts.discard(draft.id).catch(() => undefined),
    /** Keeps a draft, one that was just thrown away too. It waits for nothing. */
    keep(draft: NewDraft): void {
      store._drafts
        .keep(draft)
        .catch(() => patchState(store, ({ notKept }) => ({ notKept: [...notKept, draft] })));
    },
  })),
  withMethods((store) => ({
    /**
     * Keeps the content as a measure where it is sound, otherwise as a draft. It waits for nothing:
     * what is kept shows at once and is sent in its turn.
     */
    write(content: MeasureContent, draft: Draft | null = null): Written {
      const by = store._session.uid() ?? '';
      const problems = Object.values(store.problemsOf(content));
      const [planId, id] = [store._store.planId(), draft?.id ?? store._measures.newId()];
      if (problems.length === 0) {
        store._store.createMissingPlan();
        const day = store._store.today();
        const sending = store._outbox.send({ planId, measureId: id, base: null, content, by, day });
        if (draft) {
          // Kept until the server has the measure: nothing that was typed is ever in one place less.
          void sending.then((returned) => (returned === null ? store.discard(draft) : undefined));
        }
        return 'measure';
      }
      if (problems.includes('identityNumber')) {
        return 'refused';
      }
      store.keep({ id, planId, content, base: null });
      return 'draft';
    },
    /** Keeps the content as a draft, sound or not, for the form to open. Gives its id. */
    begin(content: MeasureContent): string {
      const [id, planId] = [store._measures.newId(), store._store.planId()];
      store.keep({ id, planId, content, base: null });
      return id;
    },
  })),
  withHooks({ onInit: (store) => void store._follow(store._session.uid) }),
);
