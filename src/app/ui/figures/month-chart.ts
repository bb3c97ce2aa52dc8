import type { ChartConfiguration } from 'chart.js';
import { MonthFigures } from '../../domain/figures/figures';
import { ChartColors } from '../chart/chart-colors';
import { segmentNumbers } from '../chart/segment-numbers';
import { segmentTextures, Texture } from '../chart/texture';

const MONTH = new Intl.DateTimeFormat('nb', { month: 'short', timeZone: 'UTC' });

/** How the outcomes of a deadline are called, coloured and drawn, in the order that they are stacked. */
export const OUTCOMES = [
  {
    figure: 'onTime',
    label: $localize`Fullført i tide`,
    color: 'var(--status-completed)',
    texture: 'plain',
  },
  {
    figure: 'late',
    label: $localize`Fullført for sent`,
    color: 'var(--status-at-risk)',
    texture: 'rising',
  },
  {
    figure: 'open',
    label: $localize`Ikke fullført`,
    color: 'var(--status-late)',
    texture: 'crossed',
  },
] as const satisfies readonly { readonly texture: Texture; readonly [key: string]: string }[];

/** The month of the figures, in short: `feb`. */
export function monthOf({ month }: MonthFigures): string {
  return MONTH.format(Date.UTC(2000, month - 1, 1));
}

/**
 * One bar a month: what became of the measures that had their deadline in it; and a point for how
 * many of them kept the deadline that was first set.
 */
export function toMonthChart(
  months: readonly MonthFigures[],
  colors: ChartColors,
): ChartConfiguration<'bar' | 'line'> {
  const fills = {
    onTime: colors.status.completed,
    late: colors.atRisk,
    open: colors.late,
  };
  return {
    type: 'bar',
    data: {
      labels: months.map(monthOf),
      datasets: [
        ...OUTCOMES.map(({ figure, label }) => ({
          ...{ type: 'bar' as const, label },
          data: months.map((month) => month[figure]),
          backgroundColor: fills[figure],
          borderColor: colors.background,
          borderWidth: { top: 2 },
          maxBarThickness: 48,
          stack: 'outcomes',
        })),
        {
          ...{ type: 'line' as const, label: $localize`Fullført innen første frist` },
          data: months.map((month) => month.onFirstDeadline),
          borderColor: colors.text,
          backgroundColor: colors.background,
          borderWidth: 2,
          borderDash: [4, 4],
          pointStyle: 'rectRot',
          pointRadius: 6,
          stack: 'first deadline',
          // In front of the bars.
          order: -1,
        },
      ],
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
    plugins: [
      segmentTextures(
        OUTCOMES.map(({ texture }) => texture),
        colors.background,
      ),
      segmentNumbers(colors.background),
    ],
  };
}
