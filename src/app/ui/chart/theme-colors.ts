import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { Paper } from '../page/paper';

/**
 * Colours for canvases, which cannot read CSS: resolves custom properties to what they are in the
 * theme that shows, and again when the person's system changes between light and dark. On paper they
 * are the light theme's.
 */
@Injectable({ providedIn: 'root' })
export class ThemeColors {
  private readonly document = inject(DOCUMENT);
  private readonly paper = inject(Paper);
  private readonly scheme = signal(0);

  constructor() {
    this.document.defaultView
      ?.matchMedia('(prefers-color-scheme: dark)')
      .addEventListener('change', () => this.scheme.update((count) => count + 1));
  }

  /** The colour of a CSS value such as `var(--status-completed)`, as `rgb(…)`. Read in a signal. */
  resolve(value: string): string {
    this.scheme();
    const probe = this.document.createElement('span');
    if (this.paper.isShown()) {
      probe.style.colorScheme = 'light';
    }
    probe.style.color = value;
    this.document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }
}
