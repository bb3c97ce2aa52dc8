import { atOnce } from './at-once';

function* count(to: number): Generator<number, string> {
  for (let number = 1; number <= to; number++) {
    yield number / to;
  }
  return `${to} counted`;
}

describe('Work in one go', () => {
  it('gives what comes of all slices', () => expect(atOnce(count(3))).toBe('3 counted'));
  it('gives what comes of none', () => expect(atOnce(count(0))).toBe('0 counted'));
});
