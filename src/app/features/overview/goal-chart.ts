import type { ChartConfiguration, Plugin } from 'chart.js';
import { GoalFigures } from '../../domain/figures/figures';
import { STATUSES, Status } from '../../domain/measure/measure';
import { STATUS_BADGES } from '../../ui/words/words';

/** What a chart of the page is drawn with, resolved for the theme that shows. */
export interface ChartColors {
  readonly status: Readonly<Record<Status, string>>;
  readonly text: string;
  readonly background: string;
}

/** What the chart shows of a goal. */
export type ChartedGoal = Pick<GoalFigures, 'goalId' | 'order' | 'shortName' | 'byStatus'>;

/** Narrower than this a segment has no room for its number, in pixels. */
const ROOM_FOR_NUMBER = 22;

/**
 * One bar a goal, divided by status. `open` is called with the goal's id and the status of a segment
 * that is clicked.
 */
export function toGoalChart(
  goals: readonly ChartedGoal[],
  colors: ChartColors,
  open: (goalId: string, status: Status) => void,
): ChartConfiguration<'bar'> {
  return {
    type: 'bar',
    data: {
      labels: goals.map((goal) => [`${goal.order}.`, ...goal.shortName.split(/ (?=og )/)]),
      datasets: STATUSES.map((status) => ({
        label: STATUS_BADGES[status].label,
        data: goals.map(({ byStatus }) => byStatus[status]),
        backgroundColor: colors.status[status],
        borderColor: colors.background,
        borderWidth: { right: 2 },
        barThickness: 32,
      })),
    },
    options: {
      indexAxis: 'y',
      animation: false,
      maintainAspectRatio: false,
      scales: {
        x: {
          stacked: true,
          display: false,
        },
        y: {
          stacked: true,
          border: { display: false },
          grid: { display: false },
          ticks: { color: colors.text, font: { family: 'Inter Variable', size: 13 } },
        },
      },
      plugins: { legend: { display: false } },
      onClick: (_event, [element]) => {
        if (element) {
          open(goals[element.index].goalId, STATUSES[element.datasetIndex]);
        }
      },
      onHover: (event, elements) => {
        const target = event.native?.target as HTMLElement | null | undefined;
        target?.style.setProperty('cursor', elements.length > 0 ? 'pointer' : 'default');
      },
    },
    plugins: [numbersInSegments(colors.background)],
  };
}

/** Writes each segment's number in it, so that the chart can be read across a room and on paper. */
function numbersInSegments(color: string): Plugin<'bar'> {
  return {
    id: 'numbersInSegments',
    afterDatasetsDraw: (chart) => {
      const { ctx, data } = chart;
      ctx.save();
      ctx.fillStyle = color;
      ctx.font = '600 14px "Inter Variable", sans-serif';
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      data.datasets.forEach((dataset, datasetIndex) => {
        chart.getDatasetMeta(datasetIndex).data.forEach((element, index) => {
          const { x, y, base } = element.getProps(['x', 'y', 'base'], true) as Segment;
          if (x - base >= ROOM_FOR_NUMBER) {
            ctx.fillText(String(dataset.data[index]), (x + base) / 2, y);
          }
        });
      });
      ctx.restore();
    },
  };
}

interface Segment {
  readonly x: number;
  readonly y: number;
  readonly base: number;
}
