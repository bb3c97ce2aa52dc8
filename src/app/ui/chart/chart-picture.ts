import { Chart, ChartConfiguration, ChartOptions, Legend, Plugin, Title } from 'chart.js';

/** Of a slide's proportions, and sharp on one. In pixels before the ratio. */
const SIZE = { width: 960, height: 540, ratio: 2 };
/** What stands above and below a chart that is too high for that, in pixels. */
const AROUND = 160;
/** About so many characters of the title go on one line. */
const LINE_LENGTH = 72;
/** The type of chart that comes with its own names. It is registered where it is drawn. */
const FLOW = 'sankey';
const FAMILY = '"Inter Variable", sans-serif';

/**
 * The chart as a picture that can be put into a document: on white, of the same size whatever screen
 * it was made at, with its finding as the title, what the colours mean, and where it comes from.
 *
 * @param height of the chart in the page, in pixels: a high one makes a higher picture
 * @param colors of the text, and of the ground behind it
 */
export async function toPicture(
  configuration: ChartConfiguration,
  {
    finding,
    source,
    height,
  }: { readonly finding: string; readonly source: string; readonly height: number },
  colors: { readonly text: string; readonly background: string },
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = Math.max(SIZE.height, height + AROUND);
  const chart = new Chart(canvas, {
    ...configuration,
    // A picture is never drawn again: the chart on the page keeps its data.
    data: structuredClone(configuration.data),
    options: pictureOptions(configuration, finding, colors.text),
    plugins: [...(configuration.plugins ?? []), Title, Legend, ground(source, colors)],
  });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  chart.destroy();
  if (blob === null) {
    throw new Error('The browser made no picture of the canvas.');
  }
  return blob;
}

function pictureOptions(
  { type, options }: ChartConfiguration,
  finding: string,
  color: string,
): ChartOptions {
  return {
    ...options,
    responsive: false,
    animation: false,
    devicePixelRatio: SIZE.ratio,
    layout: { padding: { top: 16, right: 32, bottom: 40, left: 24 } },
    plugins: {
      ...options?.plugins,
      title: {
        display: true,
        text: linesOf(finding),
        align: 'start',
        color,
        font: { family: FAMILY, size: 22, weight: 600 },
        // The names of a flow's columns stand in between.
        padding: { bottom: (type as string) === FLOW ? 40 : 20 },
      },
      legend: {
        // The nodes of a flow say themselves what they are.
        display: (type as string) !== FLOW,
        position: 'bottom',
        align: 'start',
        labels: { color, font: { family: FAMILY, size: 14 }, boxWidth: 20, padding: 16 },
      },
    },
  };
}

/** The white behind everything, and the source below. */
function ground(
  source: string,
  { text, background }: { readonly text: string; readonly background: string },
): Plugin {
  return {
    id: 'ground',
    beforeDraw: ({ ctx, width, height }) => {
      ctx.save();
      ctx.fillStyle = background;
      ctx.fillRect(0, 0, width, height);
      ctx.fillStyle = text;
      ctx.font = `12px ${FAMILY}`;
      ctx.fillText(source, 24, height - 14);
      ctx.restore();
    },
  };
}

function linesOf(text: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1];
    if (line !== '' && `${line} ${word}`.length > LINE_LENGTH) {
      lines.push(word);
    } else {
      lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
  }
  return lines;
}
