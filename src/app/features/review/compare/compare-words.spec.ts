import { compareFigures } from '../../../domain/figures/compare-figures';
import { figuresOf } from '../../../domain/figures/figures-of';
import { DIRECTORY, PLANS, STRATEGY, TODAY } from '../../../testing/hand-computed';
import { changeRows, changeText, comparisonFinding, pointsText } from './compare-words';

const after = figuresOf(PLANS, STRATEGY, DIRECTORY, TODAY);
// The same plans without the library's, as if it had none before.
const before = figuresOf(
  PLANS.filter(({ unitId }) => unitId !== 'bibliotek'),
  STRATEGY,
  DIRECTORY,
  '2028-02-01',
);
const comparison = compareFigures(before, after);

describe('a difference', () => {
  it('is told in words', () => {
    expect(changeText({ before: 1, after: 4, by: 3 })).toBe('3 flere');
    expect(changeText({ before: 4, after: 1, by: -3 })).toBe('3 færre');
    expect(changeText({ before: 4, after: 4, by: 0 })).toBe('uendret');
    expect(changeText({ before: null, after: 4, by: null })).toBe('kan ikke sammenlignes');
    expect(pointsText({ before: 40, after: 44, by: 4 })).toBe('4 prosentpoeng mer');
    expect(pointsText({ before: 44, after: 40, by: -4 })).toBe('4 prosentpoeng mindre');
  });

  it('stands beside the figures that it is between', () => {
    const [total, completed] = changeRows(comparison.whole);
    expect(total).toEqual({ name: 'Tiltak i alt', before: '29', after: '38', change: '9 flere' });
    expect([completed.name, completed.after]).toEqual(['Fullført', '8']);
    const goal = changeRows(comparison.goals[0]);
    expect(goal.at(-1)?.after).toBe('51\u00a0%');
  });

  it('is summed up in one sentence', () =>
    expect(comparisonFinding(comparison)).toMatch(
      /^Fra 1\. februar til 29\. februar 2028: .+ fullført, .+ forfalt$/,
    ));
});
