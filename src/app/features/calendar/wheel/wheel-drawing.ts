import { BreakpointObserver } from '@angular/cdk/layout';
import { Component, computed, ElementRef, inject, input, output, signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { map } from 'rxjs';
import { Counted, WheelField } from '../../../domain/calendar/calendar-view';
import { drawWheel, DrawnField, WHEEL } from '../../../domain/calendar/wheel-drawing';
import { PlacedLabel } from '../../../domain/calendar/wheel-labels';
import { pointAt, turnOfDay } from '../../../domain/calendar/wheel-shape';
import { YearWheel } from '../../../domain/calendar/year-wheel';
import { Day, MONTH_NAMES, yearOf } from '../../../domain/day/day';
import { capital } from '../../../ui/words/capital';
import { fieldName, ringColor } from './wheel-words';

/** What is written around the wheel on a poster: a day, and a measure's title below it. */
export interface PosterLabel extends PlacedLabel {
  readonly x: number;
  /** Of its letters, in units of the drawing. */
  readonly size: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
  /** The points of the line from the rim. */
  readonly line: string;
  readonly isOver: boolean;
}

let wheels = 0;

/**
 * The year as a wheel of fields, one for each month of each ring. A field is a button; the arrow keys go
 * between months and rings. On a poster it is a picture, with the measures written around it.
 */
@Component({
  selector: 'app-wheel-drawing',
  templateUrl: './wheel-drawing.html',
  styleUrl: './wheel-drawing.scss',
})
export class WheelDrawing {
  readonly wheel = input.required<YearWheel>();
  readonly counted = input.required<Counted>();
  readonly year = input.required<number>();
  readonly today = input.required<Day>();
  readonly chosen = input<WheelField | null>(null);
  /** The ring that stands out, from the legend; '' for none. */
  readonly raised = input('');
  /** What is written around it, where it is a picture; `null` where it is pressed. */
  readonly labels = input<readonly PosterLabel[] | null>(null);
  readonly choose = output<WheelField>();

  private readonly isNarrow = toSignal(
    inject(BreakpointObserver)
      .observe('(max-width: 599px)')
      .pipe(map(({ matches }) => matches)),
    { requireSync: true },
  );
  /** On a phone there is less around it, and what is written is larger. */
  protected readonly isCompact = computed(() => this.isNarrow() && !this.isPicture());

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly id = `wheel-${wheels++}`;
  protected readonly monthNames = MONTH_NAMES;
  protected readonly capital = capital;
  protected readonly ringColor = ringColor;
  protected readonly middle = WHEEL.rings.inner - 8;

  protected readonly groupName = $localize`Årshjul. Piltastene går mellom måneder og ringer.`;
  protected readonly isPicture = computed(() => this.labels() !== null);
  protected readonly viewBox = computed(() => {
    if ((this.labels() ?? []).length > 0) {
      return '-900 -545 1800 1090';
    }
    return this.isCompact() ? '-508 -508 1016 1016' : '-545 -545 1090 1090';
  });
  protected readonly drawing = computed(() => {
    const drawn = drawWheel(this.wheel(), this.counted(), this.year());
    // The months around the rings are reached as a ring of their own, the outermost.
    const rim = { id: '', name: '', number: 0, depth: 0, fields: drawn.months };
    return { ...drawn, rows: [rim, ...drawn.rings] };
  });
  /** How many deadlines the year has. */
  protected readonly deadlines = computed(() =>
    this.wheel().months.reduce((sum, month) => sum + month.deadlines, 0),
  );
  protected readonly hand = computed(() => {
    if (yearOf(this.today()) !== this.year()) {
      return null;
    }
    const turn = turnOfDay(this.today());
    return {
      from: pointAt(WHEEL.rings.inner - 2, turn),
      to: pointAt(WHEEL.ticks.outer + 8, turn),
      text: pointAt(WHEEL.ticks.outer + 27, turn),
    };
  });

  /** Where the arrow keys have come to: the months' own ring is 0. */
  private readonly place = signal({ ring: 0, month: 0 });

  protected nameOf(field: DrawnField, ring: string): string {
    return fieldName(field, ring);
  }

  protected isChosen({ ringId, month }: WheelField): boolean {
    const chosen = this.chosen();
    return chosen?.ringId === ringId && chosen.month === month;
  }

  /** One field is in the order of the tab key, the others are reached by arrows. */
  protected isReached(ring: number, month: number): boolean {
    const place = this.place();
    return Math.min(place.ring, this.wheel().rings.length) === ring && place.month === month;
  }

  protected press(field: DrawnField, ring: number): void {
    if (!this.isPicture()) {
      this.place.set({ ring, month: field.month });
      this.choose.emit({ ringId: field.ringId, month: field.month });
    }
  }

  protected type(event: KeyboardEvent, field: DrawnField, ring: number): void {
    const step = STEPS[event.key];
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.press(field, ring);
    } else if (step) {
      event.preventDefault();
      const [inwards, later] = step;
      const last = this.wheel().rings.length;
      const next = Math.min(last, Math.max(0, ring + inwards));
      this.goTo(next, (field.month + later + 12) % 12);
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      this.goTo(ring, event.key === 'Home' ? 0 : 11);
    }
  }

  private goTo(ring: number, month: number): void {
    this.place.set({ ring, month });
    this.element.querySelector<SVGElement>(`[data-place="${ring}.${month}"]`)?.focus();
  }
}

/** What the arrow keys do: so many rings inwards, so many months on. */
const STEPS: Readonly<Record<string, readonly [inwards: number, later: number] | undefined>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};
