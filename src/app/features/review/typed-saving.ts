import { signal, WritableSignal } from '@angular/core';
import { ReviewOutcome } from './review-outcome';
import { isSame, TypedOver, typedOver } from './typed-over';

/** What a form of a review writes, and how. */
export interface Typing<T> {
  /** What stands in the review now; what a new entry begins with, where nothing does. */
  readonly stored: () => T;
  /** What is typed as it is to be stored. */
  readonly tidied: (typed: T) => T;
  readonly save: (typed: T) => Promise<ReviewOutcome>;
  /** Whether what was to be changed is no longer there. */
  readonly isGone?: () => boolean;
}

/** What is typed in a form of a review, and its way into it: nobody overwrites what they have not seen. */
export class TypedSaving<T> {
  readonly model: WritableSignal<TypedOver<T>>;
  private readonly sendingState = signal(false);
  readonly isSending = this.sendingState.asReadonly();
  private readonly outcomeState = signal<ReviewOutcome | null>(null);
  /** How it ended last; `null` before that, and while it is on its way. */
  readonly outcome = this.outcomeState.asReadonly();

  constructor(private readonly typing: Typing<T>) {
    this.model = typedOver(typing.stored);
  }

  /**
   * Saves what is typed, where what it was typed over still stands. Where it does not, `moved`: then it
   * stands over what has come instead, and is saved if it is saved once more.
   */
  async save(): Promise<ReviewOutcome> {
    const { stored, tidied, save, isGone } = this.typing;
    const { seen, typed } = this.model();
    if (isGone?.() || !isSame(seen, stored())) {
      this.model.set({ seen: stored(), typed });
      this.outcomeState.set('moved');
      return 'moved';
    }
    this.outcomeState.set(null);
    this.sendingState.set(true);
    const content = tidied(typed);
    // Told as it is stored, so that what is typed is no longer another text.
    this.model.set({ seen, typed: content });
    const outcome = await save(content);
    if (outcome === 'moved') {
      this.model.set({ seen: stored(), typed: content });
    }
    this.sendingState.set(false);
    this.outcomeState.set(outcome);
    return outcome;
  }
}
