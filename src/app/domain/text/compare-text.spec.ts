import { compareText } from './compare-text';

describe('Texts as they stand', () => {
  it('come in the order of their characters', () =>
    expect(['2026-12-31', '', '2026-01-05', '2025-06-30'].sort(compareText)).toEqual([
      '',
      '2025-06-30',
      '2026-01-05',
      '2026-12-31',
    ]));
  it('are alike where they are the same', () => expect(compareText('a', 'a')).toBe(0));
});
