import { fieldPath, pointAt, ringRadii, textPath, turnOfDay, turnsOfMonth } from './wheel-shape';

describe('The shape of the wheel', () => {
  for (const { turn, x, y } of [
    { turn: 0, x: 0, y: -100 },
    { turn: 0.25, x: 100, y: 0 },
    { turn: 0.5, x: 0, y: 100 },
    { turn: 0.75, x: -100, y: 0 },
  ]) {
    it(`goes clockwise from the top: ${turn} is at ${x}, ${y}`, () => {
      expect(pointAt(100, turn)).toEqual({ x, y });
    });
  }

  it('has months that are as wide as each other, and days within them', () => {
    expect(turnsOfMonth(0)).toEqual([0, 1 / 12]);
    expect(turnsOfMonth(11)).toEqual([11 / 12, 1]);
    expect(turnOfDay('2026-01-01')).toBeCloseTo(0.5 / 31 / 12, 6);
    expect(turnOfDay('2026-04-15')).toBeCloseTo((3 + 14.5 / 30) / 12, 6);
    expect(turnOfDay('2026-12-31')).toBeLessThan(1);
  });

  it('has rings that share the room, with gaps between', () => {
    expect(ringRadii(3, { inner: 100, outer: 198 }, 4)).toEqual([
      { outer: 198, inner: 168 },
      { outer: 164, inner: 134 },
      { outer: 130, inner: 100 },
    ]);
    expect(ringRadii(1, { inner: 100, outer: 200 }, 4)).toEqual([{ outer: 200, inner: 100 }]);
  });

  it('draws a field around, in, back and shut', () => {
    expect(fieldPath({ inner: 50, outer: 100 }, 0, 0.25, 0)).toBe(
      'M0 -100A100 100 0 0 1 100 0L50 0A50 50 0 0 0 0 -50Z',
    );
  });

  it('leaves a gap that is as wide at both edges', () => {
    const path = fieldPath({ inner: 50, outer: 100 }, 0, 0.25, 10);
    const [, x, y] = /^M([\d.]+) (-[\d.]+)/.exec(path) ?? [];
    expect(Number(x)).toBeCloseTo(5, 1);
    expect(Math.hypot(Number(x), Number(y))).toBeCloseTo(100, 1);
    expect(path).toContain('A50 50 0 0 0 5 -49.75Z');
  });

  it('turns text in the lower half, so that it is read from the left', () => {
    expect(textPath(100, 0, 0.25)).toBe('M0 -100A100 100 0 0 1 100 0');
    expect(textPath(100, 0.25, 0.5)).toBe('M0 100A100 100 0 0 0 100 0');
  });
});
