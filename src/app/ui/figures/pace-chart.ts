import type { ChartConfiguration } from 'chart.js';
import { Day, weekOf } from '../../domain/day/day';
import { Pace } from '../../domain/figures/figures';
import { ChartColors } from '../chart/chart-colors';

/** Font of the charts' axes. */
const FONT = { family: 'Inter Variable', size: 13 };

/**
 * How many were completed week by week, beside how many should have been by their first deadlines,
 * and at the right end the span in which the year's end is likely to lie.
 */
export function toPaceChart(
  weeks: readonly Day[],
  { completedByWeek, expectedByWeek, forecast }: Pace,
  colors: ChartColors,
): ChartConfiguration<'line' | 'bar', (number | [number, number] | null)[]> {
  const end = forecast ? [$localize`nyttår`] : [];
  const gap = weeks.map(() => null);
  return {
    type: 'line',
    data: {
      labels: [...weeks.map((monday) => $localize`uke ${weekOf(monday)}`), ...end],
      datasets: [
        {
          type: 'line',
          label: $localize`Fullført`,
          data: [...completedByWeek],
          borderColor: colors.status.completed,
          backgroundColor: colors.status.completed,
          borderWidth: 3,
          pointRadius: 0,
          pointHitRadius: 12,
        },
        {
          type: 'line',
          label: $localize`Etter første frist`,
          data: [...expectedByWeek],
          borderColor: colors.text,
          backgroundColor: colors.text,
          borderDash: [6, 5],
          borderWidth: 2,
          pointRadius: 0,
          pointHitRadius: 12,
        },
        ...(forecast
          ? [
              {
                type: 'bar' as const,
                label: $localize`Anslag ved nyttår`,
                data: [...gap, [forecast.low, forecast.high] as [number, number]],
                backgroundColor: colors.accent,
                barThickness: 18,
                borderRadius: 4,
                minBarLength: 4,
              },
            ]
          : []),
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: 'index', intersect: false },
      scales: {
        x: {
          grid: { display: false },
          border: { color: colors.line },
          ticks: { color: colors.text, font: FONT, autoSkipPadding: 24, maxRotation: 0 },
        },
        y: {
          beginAtZero: true,
          border: { display: false },
          grid: { color: colors.line },
          ticks: { color: colors.text, font: FONT, precision: 0, maxTicksLimit: 6 },
        },
      },
      plugins: { legend: { display: false } },
    },
  };
}
