import { linkedSignal, Signal } from '@angular/core';

/** A signal that is `true` from the first time that the condition holds. */
export function latch(condition: () => boolean): Signal<boolean> {
  return linkedSignal<boolean, boolean>({
    source: condition,
    computation: (holds, previous) => holds || previous?.value === true,
  });
}
