import { someColors } from '../../testing/charts';
import { toMonthChart } from './month-chart';

describe('The chart of deadlines', () => {
  const { data } = toMonthChart(
    [
      { month: 1, due: 5, onTime: 3, late: 0, open: 2, onFirstDeadline: 3 },
      { month: 5, due: 11, onTime: 1, late: 2, open: 8, onFirstDeadline: 0 },
    ],
    someColors,
  );

  it('has a bar for each month', () => expect(data.labels).toEqual(['jan', 'mai']));

  it('divides it by what became of the measures, done in green and never in red', () => {
    expect(data.datasets.map(({ label, data: counts }) => [label, counts])).toEqual([
      ['Fullført i tide', [3, 1]],
      ['Fullført for sent', [0, 2]],
      ['Ikke fullført', [2, 8]],
      ['Fullført innen første frist', [3, 0]],
    ]);
    expect(data.datasets.slice(0, 3).map(({ backgroundColor }) => backgroundColor)).toEqual([
      'green',
      'orange',
      'red',
    ]);
  });
});
