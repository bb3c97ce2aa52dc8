/** How far a measure is moved in the unit's own order. */
export type OrderStep = 'up' | 'down' | 'top' | 'bottom';

/**
 * The things in the unit's own order. Those that it does not name come last, in the order given, so
 * that a new measure is found at the end.
 */
export function inOwnOrder<T extends { readonly id: string }>(
  things: readonly T[],
  order: readonly string[],
): readonly T[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: T): number => places.get(id) ?? order.length;
  return [...things].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The ids with the one at `from` moved to `to`; places outside the list are its ends. */
export function moved(ids: readonly string[], from: number, to: number): readonly string[] {
  const rest = ids.filter((_, place) => place !== from);
  const target = Math.max(0, Math.min(to, rest.length));
  return [...rest.slice(0, target), ids[from], ...rest.slice(target)];
}

/** The place that the step leads to, in a list of this length. */
export function placeAfter(step: OrderStep, place: number, length: number): number {
  switch (step) {
    case 'up':
      return Math.max(0, place - 1);
    case 'down':
      return Math.min(length - 1, place + 1);
    case 'top':
      return 0;
    case 'bottom':
      return length - 1;
  }
}
