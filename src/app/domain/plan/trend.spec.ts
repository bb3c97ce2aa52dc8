import fc from 'fast-check';
import { anyStatus } from '../../testing/any-measure';
import { expectAlways } from '../../testing/expect-always';
import { Status, STATUSES } from '../measure/measure';
import { trendChange } from './trend';

interface State {
  readonly status: Status;
  readonly archived: boolean;
}

const started: State = { status: 'inProgress', archived: false };
const done: State = { status: 'completed', archived: false };

describe('A change of a measure', () => {
  for (const { fact, before, after, change } of [
    { fact: 'adds a new measure', before: null, after: started, change: { inProgress: 1 } },
    {
      fact: 'moves it from one status to the other',
      before: started,
      after: done,
      change: { inProgress: -1, completed: 1 },
    },
    {
      fact: 'takes it out once it is archived',
      before: started,
      after: { ...started, archived: true },
      change: { inProgress: -1 },
    },
    {
      fact: 'takes it out of the status that it had',
      before: started,
      after: { ...done, archived: true },
      change: { inProgress: -1 },
    },
    {
      fact: 'brings it back in the status that it has now',
      before: { ...started, archived: true },
      after: done,
      change: { completed: 1 },
    },
    { fact: 'counts nothing where the status stays', before: done, after: done, change: {} },
    {
      fact: 'counts nothing while it is archived',
      before: { ...started, archived: true },
      after: { ...done, archived: true },
      change: {},
    },
    {
      fact: 'counts nothing where it is made archived',
      before: null,
      after: { ...started, archived: true },
      change: {},
    },
  ] satisfies {
    fact: string;
    before: State | null;
    after: State;
    change: ReturnType<typeof trendChange>;
  }[]) {
    it(fact, () => {
      expect(trendChange(before, after)).toEqual(change);
    });
  }
});

describe('The changes of many measures', () => {
  const anyLife = fc.array(fc.record({ status: anyStatus(), archived: fc.boolean() }));

  it('add up, in any order, to how many stand in each status now', () => {
    expectAlways(
      fc.property(fc.array(anyLife), fc.boolean(), (lives, isBackwards) => {
        const changes = lives.flatMap((life) =>
          life.map((state, index) => trendChange(life[index - 1] ?? null, state)),
        );
        const sums = new Map(STATUSES.map((status) => [status, 0]));
        for (const change of isBackwards ? changes.reverse() : changes) {
          for (const [status, step] of Object.entries(change) as [Status, number][]) {
            sums.set(status, (sums.get(status) ?? 0) + step);
          }
        }
        const last = lives.map((life) => life.at(-1)).filter((state) => state && !state.archived);
        for (const status of STATUSES) {
          throwUnless(sums.get(status)).toBe(
            last.filter((state) => state?.status === status).length,
          );
        }
      }),
    );
  });
});
