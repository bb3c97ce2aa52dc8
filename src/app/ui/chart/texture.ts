import type { BarElement, Plugin } from 'chart.js';
import { Status } from '../../domain/measure/measure';

/** How a segment is filled beside its colour, so that it is known without it. */
export type Texture = 'plain' | 'rising' | 'falling' | 'crossed' | 'dotted';

export const STATUS_TEXTURES: Readonly<Record<Status, Texture>> = {
  notStarted: 'dotted',
  inProgress: 'rising',
  completed: 'plain',
  postponed: 'falling',
  cancelled: 'crossed',
};

/** Pixels from one line or dot to the next. */
const STEP = 8;

/** Draws each dataset's texture on its bars: `textures` in the order of the datasets. */
export function segmentTextures(textures: readonly Texture[], color: string): Plugin<'bar'> {
  return {
    id: 'segmentTextures',
    afterDatasetDraw: (chart, { index, meta }) => {
      const { ctx } = chart;
      // What stands in front of the bars has none.
      if (textures[index] === undefined) {
        return;
      }
      for (const element of meta.data as BarElement[]) {
        const { x, y, base, width, height } = element.getProps(
          ['x', 'y', 'base', 'width', 'height'],
          true,
        ) as Box;
        const isAcross = chart.options.indexAxis === 'y';
        ctx.save();
        ctx.beginPath();
        ctx.rect(
          isAcross ? Math.min(x, base) : x - width / 2,
          isAcross ? y - height / 2 : Math.min(y, base),
          isAcross ? Math.abs(x - base) : width,
          isAcross ? height : Math.abs(y - base),
        );
        ctx.clip();
        ctx.strokeStyle = ctx.fillStyle = color;
        ctx.globalAlpha = 0.55;
        drawTexture(ctx, textures[index], chart);
        ctx.restore();
      }
    },
  };
}

/** A bar as it stands: no part of it is missing once it is drawn. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly base: number;
  readonly width: number;
  readonly height: number;
}

function drawTexture(
  ctx: CanvasRenderingContext2D,
  texture: Texture,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  if (texture === 'dotted') {
    for (let left = STEP / 2; left < width; left += STEP) {
      for (let top = STEP / 2; top < height; top += STEP) {
        ctx.fillRect(left - 1, top - 1, 2, 2);
      }
    }
    return;
  }
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (let left = -height; left < width; left += STEP) {
    if (texture === 'rising' || texture === 'crossed') {
      ctx.moveTo(left, height);
      ctx.lineTo(left + height, 0);
    }
    if (texture === 'falling' || texture === 'crossed') {
      ctx.moveTo(left, 0);
      ctx.lineTo(left + height, height);
    }
  }
  ctx.stroke();
}
