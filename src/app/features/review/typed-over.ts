import { linkedSignal, WritableSignal } from '@angular/core';

/** What somebody types over what is stored. */
export interface TypedOver<T> {
  /** What was stored when they began. */
  readonly seen: T;
  readonly typed: T;
}

/**
 * What is typed, beginning with what is stored. What is stored comes in its place as it changes, but
 * never over anything typed.
 */
export function typedOver<T>(stored: () => T): WritableSignal<TypedOver<T>> {
  return linkedSignal<T, TypedOver<T>>({
    source: stored,
    computation: (now, previous) => {
      const before = previous?.value;
      return before && isChanged(before) && !isSame(before.typed, now)
        ? before
        : { seen: now, typed: now };
    },
  });
}

/** Whether anything has been typed. */
export function isChanged<T>({ seen, typed }: TypedOver<T>): boolean {
  return !isSame(seen, typed);
}

/** Whether two plain values say the same. */
export function isSame<T>(one: T, other: T): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
