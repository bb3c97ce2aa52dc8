import { computed, inject, Injector, untracked } from '@angular/core';
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
import {
  combineLatest,
  EMPTY,
  map,
  merge,
  Observable,
  of,
  pipe,
  share,
  switchMap,
  takeUntil,
  tap,
  timer,
} from 'rxjs';
import {
  agendaOf,
  KnownPlans,
  nextDeadline,
  ownMeasures,
  ownPlanIds,
} from '../../domain/agenda/agenda';
import { planIdsBelow, repeatedRequests } from '../../domain/agenda/repeated-requests';
import { unmovedPlans } from '../../domain/agenda/unmoved-plans';
import { toMentionRows } from '../../domain/comment/mention-row';
import { Plan } from '../../domain/plan/plan';
import { Clock } from '../clock/clock';
import { Mentions } from '../comment/mentions';
import { Found, Unreadable } from '../document/unreadable';
import { LoadStatus } from '../load-status';
import { Municipality } from '../municipality/municipality';
import { PlanRepository } from '../plan/plan-repository';
import { WaitingPlans } from '../plan/waiting-plans';
import { unreadableLines } from '../plan/year-plans';
import { Session } from '../session/session';

/** A plan never read here does not answer without network: what is known is shown after this long. */
const PATIENCE_MS = 3000;

interface AgendaState {
  readonly status: LoadStatus;
  readonly plans: KnownPlans;
  /** Others' plans, where somebody has mentioned one in a measure: for its title. */
  readonly mentioning: KnownPlans;
  readonly unreadable: readonly Unreadable[];
}

const initial: AgendaState = {
  status: 'idle',
  plans: new Map(),
  mentioning: new Map(),
  unreadable: [],
};

/** What a plan is known to be; `undefined` while it has not answered. */
type Answer = Found<Plan> | undefined;

/**
 * What awaits the person signed in, counted on every page. It follows this year's plan and last
 * year's of the person's own units and, for who leads above others, of the units below: two documents
 * a unit. Also those in which the person is mentioned, and for ledergruppen what waits for its decision.
 */
export const MyAgenda = signalStore(
  { providedIn: 'root' },
  withState(initial),
  withProps(() => ({
    _plans: inject(PlanRepository),
    _session: inject(Session),
    _today: inject(Clock).today,
    _mentions: inject(Mentions),
    _injector: inject(Injector),
    municipality: inject(Municipality),
  })),
  withComputed(({ municipality, _session, _today }) => ({
    /** `null` until it is known which units there are. */
    _planIds: computed(
      () => {
        const member = _session.member();
        const isKnown = member !== null && municipality.status() === 'ready';
        if (!isKnown) {
          return null;
        }
        const own = ownPlanIds(member, municipality.directory(), _today());
        const below = planIdsBelow(member.uid, municipality.directory(), _today());
        return [...new Set([...own, ...below])];
      },
      { equal: (one, other) => one?.join() === other?.join() },
    ),
  })),
  withComputed(({ _planIds, _mentions }) => ({
    _mentioningIds: computed(
      () => {
        const own = _planIds() ?? [];
        const ids = new Set(_mentions.unread().map(({ planId }) => planId));
        return [...ids].filter((id) => !own.includes(id)).sort();
      },
      { equal: (one, other) => one.join() === other.join() },
    ),
  })),
  withComputed((store) => {
    const { plans, mentioning, unreadable, municipality } = store;
    const { _injector, _mentions, _session, _today } = store;
    const { directory, settings, strategies } = municipality;
    return {
      items: computed(() => {
        const member = _session.member();
        if (!member) {
          return [];
        }
        return [
          ...agendaOf(member, directory(), plans(), _today()),
          ...repeatedRequests(member.uid, directory(), plans(), settings().graceDays, _today()),
          ...unmovedPlans(member.uid, directory(), plans(), strategies(), _today()),
        ];
      }),
      nextDeadline: computed(() => {
        const member = _session.member();
        return member ? nextDeadline(member, directory(), plans(), _today()) : null;
      }),
      /** The open measures that one answers for or does. */
      measures: computed(() => {
        const member = _session.member();
        return member ? ownMeasures(member, directory(), plans()) : [];
      }),
      /** Where colleagues have mentioned one, with the measures' titles. */
      mentions: computed(() =>
        toMentionRows(
          _mentions.unread(),
          directory(),
          [...plans().values(), ...mentioning().values()].filter((plan) => plan !== null),
        ),
      ),
      /** For ledergruppen, the plans that one may decide on. Nobody else's browser asks for them. */
      plansToDecide: computed(() =>
        _session.role() === 'executive'
          ? untracked(() => _injector.get(WaitingPlans)).decidable()
          : [],
      ),
      allUnreadable: computed(() => [
        ...unreadable(),
        ..._mentions.unreadable(),
        ...[...plans().values()].flatMap((plan) => (plan ? unreadableLines(plan) : [])),
      ]),
    };
  }),
  withComputed(({ items, mentions, plansToDecide }) => ({
    count: computed(() => items().length + mentions().length + plansToDecide().length),
  })),
  withMethods((store) => ({
    _follow: rxMethod<readonly string[] | null>(
      pipe(
        tap((ids) => {
          const { status, plans, unreadable } = initial;
          patchState(store, { status: ids ? 'loading' : status, plans, unreadable });
        }),
        switchMap((ids) =>
          ids
            ? followAll(ids, (id) => store._plans.watchPlan(id)).pipe(
                tapResponse({
                  next: (answers) => patchState(store, { status: 'ready', ...known(ids, answers) }),
                  error: (error: Error) => patchState(store, { status: { error: error.message } }),
                }),
              )
            : EMPTY,
        ),
      ),
    ),
  })),
  withMethods((store) => ({
    _followMentioning: rxMethod<readonly string[]>(
      pipe(
        switchMap((ids) =>
          followAll(ids, (id) => store._plans.watchPlan(id)).pipe(
            tapResponse({
              next: (answers) => patchState(store, { mentioning: known(ids, answers).plans }),
              // A mention without its title still leads there.
              error: () => patchState(store, { mentioning: new Map() }),
            }),
          ),
        ),
      ),
    ),
    /** Tries again after an error. */
    retry: () => store._follow(store._planIds()),
  })),
  withHooks({
    onInit: (store) => {
      store._follow(store._planIds);
      store._followMentioning(store._mentioningIds);
    },
  }),
);

function followAll(
  ids: readonly string[],
  follow: (id: string) => Observable<Found<Plan>>,
): Observable<readonly Answer[]> {
  const answers = ids.map((id): Observable<Answer> => {
    const answer = follow(id).pipe(share());
    const silence = timer(PATIENCE_MS).pipe(map(() => undefined));
    return merge(silence.pipe(takeUntil(answer)), answer);
  });
  return answers.length === 0 ? of([]) : combineLatest(answers);
}

function known(
  ids: readonly string[],
  answers: readonly Answer[],
): Pick<AgendaState, 'plans' | 'unreadable'> {
  const plans = new Map<string, Plan | null>();
  const unreadable: Unreadable[] = [];
  ids.forEach((id, index) => {
    const answer = answers[index];
    if (answer === null) {
      plans.set(id, null);
    } else if (answer && 'item' in answer) {
      plans.set(id, answer.item);
    } else if (answer) {
      unreadable.push(answer.unreadable);
    }
  });
  return { plans, unreadable };
}
