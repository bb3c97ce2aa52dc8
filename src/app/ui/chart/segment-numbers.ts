import type { Plugin } from 'chart.js';

/** Narrower than this a segment has no room for its number, in pixels. */
const ROOM_FOR_NUMBER = { across: 22, up: 18 };

/** Writes each segment's number in it, so that a chart can be read across a room and on paper. */
export function segmentNumbers(color: string): Plugin<'bar'> {
  return {
    id: 'segmentNumbers',
    afterDatasetsDraw: (chart) => {
      const { ctx, data } = chart;
      const isAcross = chart.options.indexAxis === 'y';
      ctx.save();
      ctx.font = '600 14px "Inter Variable", sans-serif';
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      data.datasets.forEach((dataset, datasetIndex) => {
        chart.getDatasetMeta(datasetIndex).data.forEach((element, index) => {
          const { x, y, base } = element.getProps(['x', 'y', 'base'], true) as Segment;
          const ground = element.options['backgroundColor'] as string;
          if (isAcross && x - base >= ROOM_FOR_NUMBER.across) {
            write(ctx, String(dataset.data[index]), (x + base) / 2, y, color, ground);
          } else if (!isAcross && base - y >= ROOM_FOR_NUMBER.up) {
            write(ctx, String(dataset.data[index]), x, (y + base) / 2, color, ground);
          }
        });
      });
      ctx.restore();
    },
  };
}

/** The number on a plate of the segment's own colour, so that its texture does not run through it. */
function write(
  ctx: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  color: string,
  ground: string,
): void {
  const width = ctx.measureText(text).width + 6;
  ctx.fillStyle = ground;
  ctx.fillRect(x - width / 2, y - 9, width, 18);
  ctx.fillStyle = color;
  ctx.fillText(text, x, y);
}

interface Segment {
  readonly x: number;
  readonly y: number;
  readonly base: number;
}
