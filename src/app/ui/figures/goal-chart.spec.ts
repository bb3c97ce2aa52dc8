import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { STATUSES, Status } from '../../domain/measure/measure';
import { someColors } from '../../testing/charts';
import { ChartedGoal, toGoalChart } from './goal-chart';

const NONE = { notStarted: 0, inProgress: 0, completed: 0, postponed: 0, cancelled: 0 };

function aGoal(order: number, counts: Partial<Record<Status, number>>): ChartedGoal {
  const shortName = 'Trygg og god oppvekst og skole';
  return { goalId: `goal-${order}`, order, shortName, byStatus: { ...NONE, ...counts } };
}

const GOALS = [
  aGoal(1, { inProgress: 300, completed: 1 }),
  aGoal(2, { inProgress: 20, postponed: 281 }),
];

describe('The chart of main goals', () => {
  const chart = toGoalChart(GOALS, someColors, () => undefined);

  it('has one bar a goal, with its number and its name in short lines', () => {
    expect(chart.data.labels).toEqual([
      ['1.', 'Trygg', 'og god oppvekst', 'og skole'],
      ['2.', 'Trygg', 'og god oppvekst', 'og skole'],
    ]);
  });

  it('divides each bar by status, in the order of the statuses', () => {
    expect(chart.data.datasets.map(({ label, data }) => [label, data])).toEqual([
      ['Ikke påbegynt', [0, 0]],
      ['Påbegynt', [300, 20]],
      ['Fullført', [1, 0]],
      ['Utsatt', [0, 281]],
      ['Avbrutt', [0, 0]],
    ]);
  });

  it("has each status's own colour", () => {
    expect(chart.data.datasets.map((dataset) => dataset.backgroundColor)).toEqual(
      STATUSES.map((status) => someColors.status[status]),
    );
  });
});

describe('The chart of main goals, drawn', () => {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale);
  let canvas: HTMLCanvasElement;
  let drawn: Chart<'bar'>;
  let opened: string[];
  let texts: string[];

  beforeEach(() => {
    canvas = document.createElement('canvas');
    canvas.width = 800;
    canvas.height = 200;
    document.body.append(canvas);
    opened = [];
    const chart = toGoalChart(GOALS, someColors, (goalId, status) =>
      opened.push(`${goalId} ${status}`),
    );
    const writing = spyOn(canvas.getContext('2d')!, 'fillText').and.callThrough();
    drawn = new Chart(canvas, { ...chart, options: { ...chart.options, responsive: false } });
    texts = writing.calls.allArgs().map(([text]) => text);
  });
  afterEach(() => {
    drawn.destroy();
    canvas.remove();
  });

  /** The middle of a segment, in the canvas. */
  function middleOf(status: Status, goal: number): { x: number; y: number } {
    const segment = drawn.getDatasetMeta(STATUSES.indexOf(status)).data[goal];
    const { x, y, base } = segment.getProps(['x', 'y', 'base'], true) as Record<string, number>;
    return { x: (x + base) / 2, y };
  }

  /** Clicks there. A chart answers with the next frame. */
  async function click({ x, y }: { x: number; y: number }): Promise<void> {
    const { left, top } = canvas.getBoundingClientRect();
    canvas.dispatchEvent(new MouseEvent('click', { clientX: left + x, clientY: top + y }));
    await new Promise(requestAnimationFrame);
  }

  it('writes its number in each segment that has room for it', () => {
    expect(texts).toContain('300');
    expect(texts).toContain('20');
    expect(texts).toContain('281');
    expect(texts).not.toContain('1');
    expect(texts).not.toContain('0');
  });

  it('opens the goal and status of the segment that is clicked', async () => {
    await click(middleOf('postponed', 1));
    await click(middleOf('inProgress', 0));
    expect(opened).toEqual(['goal-2 postponed', 'goal-1 inProgress']);
  });

  it('opens nothing between the bars', async () => {
    const [one, two] = [middleOf('inProgress', 0), middleOf('inProgress', 1)];
    await click({ x: one.x, y: (one.y + two.y) / 2 });
    expect(opened).toEqual([]);
  });

  it('shows by the pointer what can be clicked', async () => {
    const { x, y } = middleOf('inProgress', 0);
    await click({ x, y });
    expect(canvas.style.cursor).toBe('pointer');
    await click({ x, y: y + (middleOf('inProgress', 1).y - y) / 2 });
    expect(canvas.style.cursor).toBe('default');
  });
});
