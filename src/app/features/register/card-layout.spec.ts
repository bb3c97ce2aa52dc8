import { Column } from '../../domain/register/sort';
import { layOutCard } from './card-layout';

const choose = (...columns: readonly Column[]) => columns.map((column) => ({ column, width: 100 }));

describe('The layout of a card', () => {
  it('follows the columns that are chosen, in their order, badges apart from facts', () => {
    const { badges, facts } = layOutCard(
      choose('leader', 'title', 'status', 'deadline', 'attention', 'unit'),
      false,
    );
    expect(badges).toEqual(['status', 'attention']);
    expect(facts).toEqual(['leader', 'deadline', 'unit']);
  });

  it('has room for what it shows, two facts beside each other', () => {
    const heightOf = (...columns: readonly Column[]) =>
      layOutCard(choose(...columns), false).height;
    expect(heightOf('title')).toBeLessThan(heightOf('title', 'unit'));
    expect(heightOf('title', 'unit')).toBe(heightOf('title', 'unit', 'leader'));
    expect(heightOf('title', 'unit')).toBeLessThan(heightOf('title', 'unit', 'leader', 'area'));
    expect(heightOf('title')).toBeLessThan(heightOf('title', 'status'));
    expect(layOutCard(choose('title'), true).height).toBeGreaterThan(heightOf('title'));
  });
});
