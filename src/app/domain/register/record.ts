/** A value for each of the names. */
export function record<K extends string, V>(
  names: readonly K[],
  valueOf: (name: K) => V,
): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<K, V>;
}
