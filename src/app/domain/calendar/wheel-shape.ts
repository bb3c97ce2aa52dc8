import { Day, daysBetween } from '../day/day';
import { monthSpan } from './span';

/** A point of the drawing; y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The inner and the outer radius of a ring. */
export interface Radii {
  readonly inner: number;
  readonly outer: number;
}

/** A part of the way round: 0 at the top, 0.25 to the right, clockwise. */
export type Turn = number;

/** The point at this distance from the middle, which is (0, 0). */
export function pointAt(radius: number, turn: Turn): Point {
  const angle = turn * 2 * Math.PI;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

/** Where the month begins and ends, from 0 to 11: all are as wide. */
export function turnsOfMonth(month: number): readonly [from: Turn, to: Turn] {
  return [month / 12, (month + 1) / 12];
}

/** Where the day stands, at its noon, within its month. */
export function turnOfDay(day: Day): Turn {
  const { from, to } = monthSpan(day.slice(0, 7));
  const share = (daysBetween(from, day) + 0.5) / (daysBetween(from, to) + 1);
  return (Number(day.slice(5, 7)) - 1 + share) / 12;
}

/** The rings between two radii, the first outermost, as broad as each other with gaps between. */
export function ringRadii(count: number, { inner, outer }: Radii, gap: number): readonly Radii[] {
  const breadth = (outer - inner - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, ring) => {
    const edge = outer - ring * (breadth + gap);
    return { inner: edge - breadth, outer: edge };
  });
}

/**
 * The outline of a field between two turns, as an SVG path. Its sides are parallel to the spokes, half a
 * `gap` from each, so that the space between two fields is as wide all the way.
 */
export function fieldPath({ inner, outer }: Radii, from: Turn, to: Turn, gap: number): string {
  const [outerFrom, outerTo] = narrowed(outer, from, to, gap);
  const [innerFrom, innerTo] = narrowed(inner, from, to, gap);
  return [
    `M${write(pointAt(outer, outerFrom))}`,
    `A${round(outer)} ${round(outer)} 0 ${isLarge(outerFrom, outerTo)} 1 ${write(pointAt(outer, outerTo))}`,
    `L${write(pointAt(inner, innerTo))}`,
    `A${round(inner)} ${round(inner)} 0 ${isLarge(innerFrom, innerTo)} 0 ${write(pointAt(inner, innerFrom))}`,
    'Z',
  ].join('');
}

/**
 * An arc for text to stand along, the way that it is read: clockwise in the upper half, the other way
 * in the lower, where it would else stand on its head.
 */
export function textPath(radius: number, from: Turn, to: Turn): string {
  const middle = (from + to) / 2;
  const isUpsideDown = middle > 0.25 && middle < 0.75;
  const [begin, end] = isUpsideDown ? [to, from] : [from, to];
  const sweep = isUpsideDown ? 0 : 1;
  const large = isLarge(from, to);
  return (
    `M${write(pointAt(radius, begin))}` +
    `A${round(radius)} ${round(radius)} 0 ${large} ${sweep} ${write(pointAt(radius, end))}`
  );
}

function narrowed(radius: number, from: Turn, to: Turn, gap: number): readonly [Turn, Turn] {
  const half = Math.asin(Math.min(1, gap / 2 / radius)) / (2 * Math.PI);
  return [from + half, to - half];
}

function isLarge(from: Turn, to: Turn): 0 | 1 {
  return to - from > 0.5 ? 1 : 0;
}

function write({ x, y }: Point): string {
  return `${x} ${y}`;
}

/** Hundredths are finer than any printer. */
function round(number: number): number {
  return Math.round(number * 100) / 100 || 0;
}
