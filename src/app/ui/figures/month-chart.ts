import type { ChartConfiguration } from 'chart.js';
import { MonthFigures } from '../../domain/figures/figures';
import { ChartColors } from '../chart/chart-colors';
import { segmentNumbers } from '../chart/segment-numbers';

const MONTH = new Intl.DateTimeFormat('nb', { month: 'short', timeZone: 'UTC' });

/** How the outcomes of a deadline are called and coloured, in the order that they are stacked. */
export const OUTCOMES = [
  { figure: 'onTime', label: $localize`Fullført i tide`, color: 'var(--status-completed)' },
  { figure: 'late', label: $localize`Fullført for sent`, color: 'var(--status-at-risk)' },
  { figure: 'open', label: $localize`Ikke fullført`, color: 'var(--status-late)' },
] as const;

/** The month of the figures, in short: `feb`. */
export function monthOf({ month }: MonthFigures): string {
  return MONTH.format(Date.UTC(2000, month - 1, 1));
}

/** One bar a month: what became of the measures that had their deadline in it. */
export function toMonthChart(
  months: readonly MonthFigures[],
  colors: ChartColors,
): ChartConfiguration<'bar'> {
  const fills = {
    onTime: colors.status.completed,
    late: colors.atRisk,
    open: colors.late,
  };
  return {
    type: 'bar',
    data: {
      labels: months.map(monthOf),
      datasets: OUTCOMES.map(({ figure, label }) => ({
        label,
        data: months.map((month) => month[figure]),
        backgroundColor: fills[figure],
        borderColor: colors.background,
        borderWidth: { top: 2 },
        maxBarThickness: 48,
      })),
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          border: { color: colors.line },
          ticks: { color: colors.text, font: { family: 'Inter Variable', size: 13 } },
        },
        y: { stacked: true, display: false },
      },
      plugins: { legend: { display: false } },
    },
    plugins: [segmentNumbers(colors.background)],
  };
}
