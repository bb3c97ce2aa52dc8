import { linkedSignal, signal, Signal, untracked } from '@angular/core';

/** What somebody has typed, and what they started from. */
interface Typed<T> {
  readonly base: T;
  readonly value: T;
}

/**
 * A value that somebody writes in while the stored one may change: it follows what is stored until
 * something is typed, and after that keeps what was typed, whatever happens.
 */
export class Unsaved<T> {
  readonly isSaving = signal(false);
  private readonly typed;

  /** `same` tells whether two values say the same. */
  constructor(
    private readonly stored: Signal<T>,
    private readonly same: (one: T, other: T) => boolean,
  ) {
    this.typed = linkedSignal<T, Typed<T>>({
      source: stored,
      computation: (now, previous) => {
        const typed = previous?.value;
        // What is being saved comes back before the server has answered, and may be refused yet.
        const isKept =
          typed &&
          (untracked(this.isSaving) || !(same(typed.value, typed.base) || same(typed.value, now)));
        return isKept ? typed : { base: now, value: now };
      },
    });
  }

  value(): T {
    return this.typed().value;
  }

  hasChanged(): boolean {
    const { base, value } = this.typed();
    return !this.same(base, value);
  }

  /** Whether somebody else has changed what was started from. */
  isOvertaken(): boolean {
    return !this.isSaving() && this.hasChanged() && !this.same(this.stored(), this.typed().base);
  }

  write(value: T): void {
    this.typed.update(({ base }) => ({ base, value }));
  }

  /** Keeps what was typed, having seen what the other wrote. */
  keepMine(): void {
    this.typed.update(({ value }) => ({ base: this.stored(), value }));
  }

  /** Lets go of what was typed. */
  takeStored(): void {
    this.typed.set({ base: this.stored(), value: this.stored() });
  }

  /** Saves: what was typed stays unless `null` says that the server has it. */
  async save<R>(send: () => Promise<R | null>): Promise<R | null> {
    this.isSaving.set(true);
    const refusal = await send();
    if (refusal === null) {
      this.takeStored();
    }
    this.isSaving.set(false);
    return refusal;
  }
}
