import { Component, computed, input, output } from '@angular/core';
import { Counted } from '../../../domain/calendar/calendar-view';
import { YearWheel } from '../../../domain/calendar/year-wheel';
import { ringColor } from './wheel-words';

/** What the rings of the wheel are, from the outermost in. */
@Component({
  selector: 'app-wheel-legend',
  template: `
    <h2>{{ heading() }}</h2>
    <ol class="plain">
      @for (ring of rings(); track ring.id) {
        <li (pointerenter)="raise.emit(ring.id)" (pointerleave)="raise.emit('')">
          <span class="badge" [style.background-color]="ring.color">{{ ring.number }}</span>
          <span class="name">{{ ring.name }}</span>
          @if (counted() === 'deadlines') {
            <span class="sum">{{ ring.deadlines }}</span>
          }
        </li>
      }
    </ol>
    @if (counted() === 'deadlines') {
      <p class="hint">
        <span class="late" aria-hidden="true"></span>
        <ng-container i18n>Tallet i rødt er frister som er forfalt.</ng-container>
      </p>
    } @else {
      <p class="hint" i18n>Et tiltak teller i hver måned det varer.</p>
    }
  `,
  styleUrl: './wheel-legend.scss',
})
export class WheelLegend {
  readonly wheel = input.required<YearWheel>();
  readonly counted = input.required<Counted>();
  /** The id of the ring that is pointed at; '' where none is any longer. */
  readonly raise = output<string>();

  protected readonly heading = computed(() => {
    switch (this.wheel().by) {
      case 'area':
        return $localize`Kommunalområder, utenfra og inn`;
      case 'unit':
        return $localize`Enheter, utenfra og inn`;
      case 'goal':
        return $localize`Hovedmål, utenfra og inn`;
    }
  });
  protected readonly rings = computed(() => {
    const { rings } = this.wheel();
    return rings.map(({ id, name, months }, place) => ({
      id,
      name,
      number: place + 1,
      color: ringColor(rings.length < 2 ? 0 : place / (rings.length - 1)),
      deadlines: months.reduce((sum, { deadlines }) => sum + deadlines, 0),
    }));
  });
}
