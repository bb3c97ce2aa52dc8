import { Forecast } from '../../domain/figures/figures';
import { someColors } from '../../testing/charts';
import { toPaceChart } from './pace-chart';

const WEEKS = ['2026-12-21', '2026-12-28'];
const FORECAST = { low: 6, likely: 7, high: 9 } as Forecast;
const PACE = { completedByWeek: [3, 5], expectedByWeek: [4, 8], forecast: FORECAST };

describe('The chart of completion', () => {
  const chart = toPaceChart(WEEKS, PACE, someColors);
  const [completed, expected, end] = chart.data.datasets;

  it('has a point for each week, by its number, and then the end of the year', () => {
    expect(chart.data.labels).toEqual(['uke 52', 'uke 53', 'nyttår']);
    expect(completed.data).toEqual([3, 5]);
    expect(expected.data).toEqual([4, 8]);
  });

  it('tells the two lines apart by more than colour', () => {
    expect('borderDash' in completed).toBeFalse();
    expect((expected as { borderDash?: number[] }).borderDash).toEqual([6, 5]);
  });

  it('has the likely span at the end of the year', () => {
    expect(end.data).toEqual([null, null, [6, 9]]);
  });

  it('says nothing of the end where nothing can be said', () => {
    const { data } = toPaceChart(WEEKS, { ...PACE, forecast: null }, someColors);
    expect(data.labels).toEqual(['uke 52', 'uke 53']);
    expect(data.datasets.length).toBe(2);
  });
});
