import type { ChartConfiguration, ChartEvent, Chart, Plugin } from 'chart.js';
import { color } from 'chart.js/helpers';
import type {} from 'chartjs-chart-sankey';
import { FlowLink, FlowNode, Layer, LAYERS } from '../../../domain/coordination/line-of-sight';
import { Status } from '../../../domain/measure/measure';
import { ChartColors } from '../../../ui/chart/chart-colors';
import { Names } from '../names';
import { LAYER_NAMES, linkText, nodeName } from './line-words';

/** Pixels. */
const NODE_WIDTH = 12;
/** About so many characters stand on each of a label's two lines. */
const LABEL = { length: 24, lines: 2 };
const FONT = { family: 'Inter Variable', size: 12 };

type End = Pick<FlowNode, 'layer' | 'id'>;

/** What the chart is drawn from: the layers that it shows, and the links between each two. */
export interface ChartedFlow {
  readonly layers: readonly Layer[];
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/**
 * The flow from layer to layer; what is of a status has its colour, all else the one of the theme, and
 * every node its name. `open` is called with the node, or the two ends of the link, that is clicked.
 */
export function toLineChart(
  { layers, nodes, links }: ChartedFlow,
  names: Names,
  colors: ChartColors,
  open: (ends: readonly End[]) => void,
): ChartConfiguration<'sankey'> {
  const colorOf = ({ layer, id }: End) =>
    layer === 'status' ? colors.status[id as Status] : colors.accent;
  const first = LAYERS.indexOf(layers[0]);
  return {
    type: 'sankey',
    data: {
      datasets: [
        {
          data: links.map(({ from, to, weight }) => ({
            from: keyOf(from),
            to: keyOf(to),
            flow: weight,
          })),
          column: record(nodes, ({ layer }) => LAYERS.indexOf(layer) - first),
          priority: record(nodes, (_node, place) => place),
          labels: record(nodes, (node) => shortened(nodeName(node, names))),
          parsing: { from: 'from', to: 'to', flow: 'flow' },
          nodeWidth: NODE_WIDTH,
          nodePadding: 28,
          borderWidth: 0,
          color: colors.text,
          font: FONT,
          nodeLabels: {
            backgroundColor: color(colors.background).alpha(0.72).rgbString(),
            borderRadius: 4,
            color: colors.text,
            padding: 3,
            // Said for each: where the library decides, the middle goes the other way in a picture,
            // and over the names of the column before.
            position: record(nodes, ({ layer }) =>
              layers.indexOf(layer) <= (layers.length - 1) / 2 ? 'right' : 'left',
            ),
          },
        },
      ],
    },
    options: {
      animation: false,
      maintainAspectRatio: false,
      layout: { padding: { top: 32, right: 4, bottom: 4, left: 4 } },
      // Beside the data: pictures take a copy of that, which no function can be part of.
      datasets: {
        sankey: {
          colorFrom: ({ dataIndex }) => colorOf(links[dataIndex].from),
          colorTo: ({ dataIndex }) => colorOf(links[dataIndex].to),
          alpha: 0.35,
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          displayColors: false,
          callbacks: { label: ({ dataIndex }) => linkText(links[dataIndex], names) },
        },
      },
      onClick: (event, [element], chart) => {
        const link = element ? links[element.index] : undefined;
        const ends = link ? [link.from, link.to] : nodeAt(event, chart, links);
        if (ends.length > 0) {
          open(ends);
        }
      },
      onHover: (event, elements, chart) => {
        const target = event.native?.target as HTMLElement | null | undefined;
        const leads = elements.length > 0 || nodeAt(event, chart, links).length > 0;
        target?.style.setProperty('cursor', leads ? 'pointer' : 'default');
      },
    },
    plugins: [layerNames(layers, colors.text)],
  };
}

/** The node under the pointer, found by the links that begin or end at it; none elsewhere. */
function nodeAt({ x, y }: ChartEvent, chart: Chart, links: readonly FlowLink[]): readonly End[] {
  if (x === null || y === null) {
    return [];
  }
  const flows = chart.getDatasetMeta(0).data;
  for (const [index, flow] of flows.entries()) {
    const box = flow.getProps(['x', 'y', 'x2', 'y2', 'height'], true) as unknown as Ribbon;
    const isAt = (left: number, top: number) =>
      x >= left && x <= left + NODE_WIDTH && y >= top && y <= top + box.height;
    if (isAt(box.x - NODE_WIDTH, box.y)) {
      return [links[index].from];
    }
    if (isAt(box.x2, box.y2)) {
      return [links[index].to];
    }
  }
  return [];
}

/** Where a link leaves one node and comes to another. */
interface Ribbon {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
  readonly height: number;
}

/** What each layer is, above it. */
function layerNames(layers: readonly Layer[], text: string): Plugin<'sankey'> {
  return {
    id: 'layerNames',
    afterDraw: ({ ctx, chartArea: { left, right, top } }) => {
      ctx.save();
      ctx.fillStyle = text;
      ctx.font = `600 13px "${FONT.family}", sans-serif`;
      ctx.textBaseline = 'alphabetic';
      layers.forEach((layer, place) => {
        const isLast = place === layers.length - 1;
        ctx.textAlign = place === 0 ? 'left' : isLast ? 'right' : 'center';
        const x = left + ((right - left) * place) / (layers.length - 1);
        ctx.fillText(LAYER_NAMES[layer], x, top - 12);
      });
      ctx.restore();
    },
  };
}

function keyOf({ layer, id }: End): string {
  return `${layer}/${id}`;
}

function record<T>(
  nodes: readonly FlowNode[],
  valueOf: (node: FlowNode, place: number) => T,
): Record<string, T> {
  return Object.fromEntries(nodes.map((node, place) => [keyOf(node), valueOf(node, place)]));
}

/** The name on two lines, cut off where it is longer: the table has all of it. */
function shortened(name: string): string {
  const lines = [''];
  for (const word of name.split(' ')) {
    const line = lines[lines.length - 1];
    if (line === '') {
      lines[lines.length - 1] = word;
    } else if (`${line} ${word}`.length <= LABEL.length) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else if (lines.length < LABEL.lines) {
      lines.push(word);
    } else {
      return `${lines.join('\n')} …`;
    }
  }
  return lines.join('\n');
}
