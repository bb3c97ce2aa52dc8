import type { ChartConfiguration } from 'chart.js';
import { GoalFigures } from '../../domain/figures/figures';
import { STATUSES, Status } from '../../domain/measure/measure';
import { ChartColors } from '../chart/chart-colors';
import { segmentNumbers } from '../chart/segment-numbers';
import { segmentTextures, STATUS_TEXTURES } from '../chart/texture';
import { STATUS_BADGES } from '../words/words';

/** What the chart shows of a main goal. */
export type ChartedGoal = Pick<GoalFigures, 'goalId' | 'order' | 'shortName' | 'byStatus'>;

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
        // As wide as the longest bar: the axis itself would end at a round number.
        x: { stacked: true, display: false, max: Math.max(1, ...goals.map(totalOf)) },
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
    plugins: [textures(colors), segmentNumbers(colors.background)],
  };
}

function textures({ background }: ChartColors) {
  return segmentTextures(
    STATUSES.map((status) => STATUS_TEXTURES[status]),
    background,
  );
}

function totalOf({ byStatus }: ChartedGoal): number {
  return STATUSES.reduce((sum, status) => sum + byStatus[status], 0);
}
