import { FrozenFigures } from '../review/review';
import { Figures } from './figures';

/** The shape that {@link Figures} have now. One more whenever it changes (`figures-content.ts`). */
export const FIGURES_SHAPE = 1;

/** The figures as a final review stores them: all of them, names included, as text. */
export function freezeFigures(figures: Figures): FrozenFigures {
  return { shape: FIGURES_SHAPE, content: JSON.stringify(figures) };
}
