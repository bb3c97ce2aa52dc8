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
      ctx.fillStyle = color;
      ctx.font = '600 14px "Inter Variable", sans-serif';
      ctx.textAlign = 'center';
      ctx.textBaseline = 'middle';
      data.datasets.forEach((dataset, datasetIndex) => {
        chart.getDatasetMeta(datasetIndex).data.forEach((element, index) => {
          const { x, y, base } = element.getProps(['x', 'y', 'base'], true) as Segment;
          if (isAcross && x - base >= ROOM_FOR_NUMBER.across) {
            ctx.fillText(String(dataset.data[index]), (x + base) / 2, y);
          } else if (!isAcross && base - y >= ROOM_FOR_NUMBER.up) {
            ctx.fillText(String(dataset.data[index]), x, (y + base) / 2);
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
