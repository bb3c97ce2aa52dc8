import { STATUSES } from '../../domain/measure/measure';
import { someColors } from '../../testing/charts';
import { toTrendChart } from './trend-chart';

describe('The chart of the year’s weeks', () => {
  const none = { notStarted: 0, inProgress: 0, completed: 0, postponed: 0, cancelled: 0 };
  const { data } = toTrendChart(
    [
      { monday: '2026-12-21', total: 3, byStatus: { ...none, notStarted: 2, completed: 1 } },
      { monday: '2026-12-28', total: 4, byStatus: { ...none, inProgress: 3, completed: 1 } },
    ],
    someColors,
  );

  it('has a bar for each week, by its number', () =>
    expect(data.labels).toEqual(['uke 52', 'uke 53']));

  it('divides it by status, in their order and colours', () => {
    expect(data.datasets.map((dataset) => dataset.data)).toEqual([
      [2, 0],
      [0, 3],
      [1, 1],
      [0, 0],
      [0, 0],
    ]);
    expect(data.datasets.map((dataset) => dataset.backgroundColor)).toEqual(
      STATUSES.map((status) => someColors.status[status]),
    );
  });
});
