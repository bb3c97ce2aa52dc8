import { Component, input } from '@angular/core';
import { Texture } from './texture';

/** What a colour and its texture look like in a chart, beside the word for it. */
@Component({
  selector: 'app-swatch',
  template: '',
  styles: `
    :host {
      display: inline-block;
      flex: none;
      inline-size: 18px;
      block-size: 18px;
      border-radius: 4px;
      --line: color-mix(in srgb, var(--mat-sys-background) 55%, transparent);
      print-color-adjust: exact;
    }
    :host(.rising) {
      background-image: repeating-linear-gradient(-45deg, transparent 0 4px, var(--line) 4px 5.5px);
    }
    :host(.falling) {
      background-image: repeating-linear-gradient(45deg, transparent 0 4px, var(--line) 4px 5.5px);
    }
    :host(.crossed) {
      background-image:
        repeating-linear-gradient(-45deg, transparent 0 4px, var(--line) 4px 5.5px),
        repeating-linear-gradient(45deg, transparent 0 4px, var(--line) 4px 5.5px);
    }
    :host(.dotted) {
      background-image: radial-gradient(var(--line) 1.2px, transparent 1.3px);
      background-size: 6px 6px;
    }
  `,
  host: { 'aria-hidden': 'true', '[class]': 'texture()', '[style.background-color]': 'color()' },
})
export class Swatch {
  readonly color = input.required<string>();
  readonly texture = input<Texture>('plain');
}
