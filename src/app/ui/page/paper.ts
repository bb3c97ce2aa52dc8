import { ApplicationRef, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';

/**
 * Whether what is drawn now is for paper or for a picture to be used elsewhere: on white, and in the
 * light theme's colours, whatever theme the screen shows.
 */
@Injectable({ providedIn: 'root' })
export class Paper {
  private readonly application = inject(ApplicationRef);
  private readonly state = signal(false);
  readonly isShown = this.state.asReadonly();

  constructor() {
    const window = inject(DOCUMENT).defaultView;
    const media = window?.matchMedia('print');
    // The browser takes its picture of the page right after the event: what changes must change now.
    const begin = () => this.turn(true);
    const end = () => this.turn(false);
    const change = ({ matches }: MediaQueryListEvent) => this.turn(matches);
    window?.addEventListener('beforeprint', begin);
    window?.addEventListener('afterprint', end);
    media?.addEventListener('change', change);
    inject(DestroyRef).onDestroy(() => {
      window?.removeEventListener('beforeprint', begin);
      window?.removeEventListener('afterprint', end);
      media?.removeEventListener('change', change);
    });
  }

  /** Gives what `draw` makes while everything is as on paper. */
  drawn<T>(draw: () => T): T {
    const before = this.state();
    this.turn(true);
    try {
      return draw();
    } finally {
      this.turn(before);
    }
  }

  private turn(isShown: boolean): void {
    if (this.state() !== isShown) {
      this.state.set(isShown);
      this.application.tick();
    }
  }
}
