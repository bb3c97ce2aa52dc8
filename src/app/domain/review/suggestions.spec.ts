import { figuresOf } from '../figures/figures-of';
import { DIRECTORY, PLANS, STRATEGY, TODAY } from '../../testing/hand-computed';
import { aPlan } from '../../testing/plans';
import { goalsBehind, submittedPlans, suggestionsFor, topicOf, unitOf } from './suggestions';
import { writeTopic } from './topic';

/** The plans of docs/figures.md, with these of the library's measures lifted to ledergruppen. */
const withLifted = (...ids: readonly string[]) =>
  PLANS.map((plan) => ({
    ...plan,
    lines: plan.lines.map((line) => ({ ...line, escalated: ids.includes(line.id) })),
  }));
const figures = figuresOf(PLANS, STRATEGY, DIRECTORY, TODAY);
const topics = (plans = PLANS) =>
  suggestionsFor(plans, figures).map((one) => [one.kind, writeTopic(topicOf(one)), unitOf(one)]);

describe('what a meeting should take up', () => {
  it('is the plans that wait, the goals furthest behind and the longest overdue', () =>
    expect(topics()).toEqual([
      ['plan', 'plan/bibliotek-2028', 'bibliotek'],
      ['goal', 'goal/goal-2', ''],
      ['goal', 'goal/goal-1', ''],
      ['late', 'measure/bibliotek-2028/B3', 'bibliotek'],
      ['late', 'measure/kino-2028/K1', 'kino'],
      ['late', 'measure/oppvekst-2028/O2', 'oppvekst'],
    ]));

  it('is first what has been lifted, which is not told again where it is late', () => {
    const kinds = topics(withLifted('B3', 'B1'));
    // B1 is completed, and asks no more.
    expect(kinds[0]).toEqual(['escalated', 'measure/bibliotek-2028/B3', 'bibliotek']);
    expect(kinds.map(([, topic]) => topic).filter((topic) => topic.endsWith('/B3')).length).toBe(1);
    expect(kinds.filter(([kind]) => kind === 'late').length).toBe(3);
  });
});

describe('plans that wait', () => {
  it('stand with the longest waiting first, and what was submitted just now last', () => {
    const plans = [null, '2026-02-03', '2026-02-01'].map((day, index) =>
      aPlan({
        unitId: `unit-${index}`,
        status: 'submitted',
        statusAt: day === null ? null : new Date(day),
      }),
    );
    expect(submittedPlans([...plans, aPlan()]).map(({ unitId }) => unitId)).toEqual([
      'unit-2',
      'unit-1',
      'unit-0',
    ]);
  });
});

describe('main goals behind', () => {
  it('are not those that are where they should be, nor those without measures', () => {
    const [first, second, third] = figures.goals;
    const ahead = { ...first, progress: 80, expected: 70 };
    expect(goalsBehind([ahead, second, third])).toEqual([second]);
  });
});
