import { figuresOf } from '../../domain/figures/figures-of';
import { freezeFigures } from '../../domain/figures/freeze';
import { figuresProblem } from '../../domain/review/problems';
import { DIRECTORY, PLANS, STRATEGY, TODAY } from '../../testing/hand-computed';
import { readFigures } from './figures-content';

const figures = figuresOf(PLANS, STRATEGY, DIRECTORY, TODAY);
const frozen = freezeFigures(figures);

describe('frozen figures', () => {
  it('come back as they were, to the last one', () => {
    expect(readFigures(frozen)).toEqual(figures);
    expect(figuresProblem(frozen)).toBeNull();
  });

  it('come back where there is nothing to count', () => {
    const none = figuresOf([], null, DIRECTORY, TODAY);
    expect(readFigures(freezeFigures(none))).toEqual(none);
  });

  it('are unreadable in a shape that is not known, and where something is missing', () => {
    const { goals: _goals, ...rest } = figures;
    const incomplete = { shape: 1, content: JSON.stringify(rest) };
    expect(readFigures({ ...frozen, shape: 2 })).toBeNull();
    expect(readFigures({ ...frozen, content: frozen.content.slice(1) })).toBeNull();
    expect(readFigures(incomplete)).toBeNull();
  });
});
