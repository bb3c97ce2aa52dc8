import { DestroyRef, inject, Injectable } from '@angular/core';

/** Which of the page's forms have something typed and not saved. */
@Injectable()
export class UnsavedTexts {
  private readonly forms = new Set<() => boolean>();

  /** Asks this form too, for as long as the component that calls exists. */
  watch(hasText: () => boolean): void {
    this.forms.add(hasText);
    inject(DestroyRef).onDestroy(() => this.forms.delete(hasText));
  }

  any(): boolean {
    return [...this.forms].some((hasText) => hasText());
  }
}
