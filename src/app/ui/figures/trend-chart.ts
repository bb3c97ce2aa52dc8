import type { ChartConfiguration } from 'chart.js';
import { weekOf } from '../../domain/day/day';
import { TrendWeek } from '../../domain/figures/figures';
import { STATUSES } from '../../domain/measure/measure';
import { ChartColors } from '../chart/chart-colors';
import { segmentTextures, STATUS_TEXTURES } from '../chart/texture';
import { STATUS_BADGES } from '../words/words';

/** One bar a week: how many measures stood in each status when the week ended. */
export function toTrendChart(
  trend: readonly TrendWeek[],
  colors: ChartColors,
): ChartConfiguration<'bar'> {
  const font = { family: 'Inter Variable', size: 13 };
  return {
    type: 'bar',
    data: {
      labels: trend.map(({ monday }) => $localize`uke ${weekOf(monday)}`),
      datasets: STATUSES.map((status) => ({
        label: STATUS_BADGES[status].label,
        data: trend.map(({ byStatus }) => byStatus[status]),
        backgroundColor: colors.status[status],
        categoryPercentage: 0.95,
        barPercentage: 1,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: colors.line },
          ticks: { color: colors.text, font, autoSkipPadding: 24, maxRotation: 0 },
        },
        y: {
          stacked: true,
          border: { display: false },
          grid: { color: colors.line },
          ticks: { color: colors.text, font, precision: 0, maxTicksLimit: 6 },
        },
      },
      plugins: { legend: { display: false } },
    },
    plugins: [
      segmentTextures(
        STATUSES.map((status) => STATUS_TEXTURES[status]),
        colors.background,
      ),
    ],
  };
}
