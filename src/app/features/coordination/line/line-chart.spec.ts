import { CategoryScale, Chart, LinearScale } from 'chart.js';
import { Flow, SankeyController } from 'chartjs-chart-sankey';
import { followLines, LAYERS } from '../../../domain/coordination/line-of-sight';
import { STATUSES } from '../../../domain/measure/measure';
import { atOnce } from '../../../domain/slices/at-once';
import { someColors } from '../../../testing/charts';
import { aRow } from '../../../testing/measures';
import { aDirectory } from '../../../testing/municipality';
import { aStrategy } from '../../../testing/strategies';
import { Names } from '../names';
import { toLineChart } from './line-chart';

const names = new Names(
  aStrategy({
    objectives: [
      {
        id: 'objective-1',
        order: 1,
        suggested: true,
        title: 'Innbyggerne finner det de trenger, på nettsidene våre',
        indicator: '',
        baseline: '',
        target: '',
      },
    ],
  }),
  aDirectory(),
);
const line = atOnce(
  followLines(
    [
      aRow({ goalIds: ['goal-1', 'goal-2'], objectiveIds: ['objective-1'] }),
      aRow({ goalIds: ['goal-1'], channelIds: [] }),
    ],
    {
      goal: ['goal-1', 'goal-2'],
      objective: ['objective-1'],
      status: STATUSES,
      group: ['group-1'],
      channel: ['channel-1'],
    },
  ),
);
const charted = {
  layers: LAYERS,
  nodes: LAYERS.flatMap((layer) => line.nodes[layer]),
  links: line.steps.flat(),
};

describe('The chart of the line of sight', () => {
  const chart = toLineChart(
    charted,
    names,
    { ...someColors, background: 'rgb(1, 2, 3)' },
    () => undefined,
  );
  const [dataset] = chart.data.datasets;

  it('has a ribbon for each link, as wide as its weight', () => {
    expect(dataset.data.slice(0, 3)).toEqual([
      { from: 'goal/goal-1', to: 'objective/objective-1', flow: 0.5 },
      { from: 'goal/goal-1', to: 'objective/none', flow: 1 },
      { from: 'goal/goal-2', to: 'objective/objective-1', flow: 0.5 },
    ]);
  });

  it('puts each node in the column of its layer, in the strategy’s order', () => {
    expect(dataset.column).toEqual({
      'goal/goal-1': 0,
      'goal/goal-2': 0,
      'objective/objective-1': 1,
      'objective/none': 1,
      'status/inProgress': 2,
      'group/group-1': 3,
      'channel/channel-1': 4,
      'channel/none': 4,
    });
    expect(Object.values(dataset.priority ?? {})).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('names each node on two lines at most', () => {
    expect(dataset.labels?.['objective/objective-1']).toBe(
      'Innbyggerne finner det\nde trenger, på …',
    );
    expect(dataset.labels?.['objective/none']).toBe('Ingen kommunikasjonsmål');
    expect(dataset.labels?.['status/inProgress']).toBe('Påbegynt');
  });

  it('names the first columns and the middle at the right, wherever it is drawn', () => {
    const { position } = dataset.nodeLabels ?? {};
    expect(position).toEqual(
      jasmine.objectContaining({
        'goal/goal-1': 'right',
        'objective/objective-1': 'right',
        'status/inProgress': 'right',
        'group/group-1': 'left',
        'channel/channel-1': 'left',
      }),
    );
  });

  it('begins the columns anew where only a step is shown', () => {
    const step = toLineChart(
      {
        layers: ['group', 'channel'],
        nodes: [...line.nodes.group, ...line.nodes.channel],
        links: line.steps[3],
      },
      names,
      { ...someColors, background: 'rgb(1, 2, 3)' },
      () => undefined,
    );
    expect(step.data.datasets[0].column).toEqual({
      'group/group-1': 0,
      'channel/channel-1': 1,
      'channel/none': 1,
    });
  });

  it('can be copied for a picture', () => {
    expect(() => structuredClone(chart.data)).not.toThrow();
  });

  it('opens the measures of a node, and those of both ends of a ribbon', async () => {
    Chart.register(SankeyController, Flow, LinearScale, CategoryScale);
    const canvas = document.createElement('canvas');
    canvas.width = 600;
    canvas.height = 300;
    document.body.append(canvas);
    const opened: string[] = [];
    const drawn = new Chart(canvas, {
      ...toLineChart(charted, names, { ...someColors, background: 'rgb(1, 2, 3)' }, (ends) =>
        opened.push(ends.map(({ id }) => id).join(' ')),
      ),
      options: {
        ...toLineChart(charted, names, { ...someColors, background: 'rgb(1, 2, 3)' }, (ends) =>
          opened.push(ends.map(({ id }) => id).join(' ')),
        ).options,
        responsive: false,
      },
    });
    const { x, y, x2, y2, height } = drawn
      .getDatasetMeta(0)
      .data[0].getProps(['x', 'y', 'x2', 'y2', 'height'], true) as unknown as Record<
      string,
      number
    >;
    const box = canvas.getBoundingClientRect();
    // Chart.js answers the last event of each frame.
    const clickAt = async (left: number, top: number) => {
      canvas.dispatchEvent(
        new MouseEvent('click', {
          clientX: box.left + left,
          clientY: box.top + top,
          bubbles: true,
        }),
      );
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    };
    await clickAt(x - 6, y + height / 2);
    await clickAt((x + x2) / 2, (y + y2 + height) / 2);
    await clickAt(x2 + 6, y2 + height / 2);
    await clickAt(300, 5);
    drawn.destroy();
    canvas.remove();
    expect(opened).toEqual(['goal-1', 'goal-1 objective-1', 'objective-1']);
  });
});
