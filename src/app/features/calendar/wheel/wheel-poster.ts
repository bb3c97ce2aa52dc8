import { Component, computed, inject, input } from '@angular/core';
import { PlacedLabel, placeLabels } from '../../../domain/calendar/wheel-labels';
import { turnOfDay } from '../../../domain/calendar/wheel-shape';
import { WHEEL } from '../../../domain/calendar/wheel-drawing';
import { wrapText } from '../../../domain/calendar/wrap-text';
import { YearWheel } from '../../../domain/calendar/year-wheel';
import { formatDay, writeDay, yearOf } from '../../../domain/day/day';
import { isOpen } from '../../../domain/measure/attention';
import { RegisterRow } from '../../../domain/register/register-row';
import { FACETS } from '../../../domain/register/facets';
import { choiceLabel } from '../../../ui/words/register-words';
import { CalendarStore } from '../calendar-store';
import { PosterLabel, WheelDrawing } from './wheel-drawing';
import { WheelLegend } from './wheel-legend';

/**
 * How labels are set, from the most generous: so many lines each, so far from one to the next, of
 * letters so large, so many in a line. On A4 fifteen is five points: where few stand, they are larger.
 */
const SETTINGS: readonly Setting[] = [
  { lines: 4, lineHeight: 106, size: 22, characters: 27 },
  { lines: 3, lineHeight: 64, size: 15, characters: 38 },
  { lines: 2, lineHeight: 44, size: 15, characters: 38 },
  { lines: 1, lineHeight: 23, size: 15, characters: 38 },
];

interface Setting {
  readonly lines: number;
  readonly lineHeight: number;
  readonly size: number;
  readonly characters: number;
}

/** The wheel as a poster: a heading, the wheel, and the measures around it where they are few enough. */
@Component({
  selector: 'app-wheel-poster',
  imports: [WheelDrawing, WheelLegend],
  template: `
    <section>
      <div class="head">
        <p class="name">{{ name() }}</p>
        <p class="finding">
          {{ finding() }}. {{ lead() }}
          @if (isThisYear()) {
            <ng-container i18n>Streken viser {{ writeDay(store.today()) }}.</ng-container>
          }
        </p>
      </div>
      <div class="picture" [class.plain]="labels().length === 0">
        <app-wheel-drawing
          [wheel]="wheel()"
          [counted]="store.view().counted"
          [year]="year()"
          [today]="store.today()"
          [labels]="labels()"
        />
      </div>
      <app-wheel-legend
        [class.row]="labels().length > 0"
        [wheel]="wheel()"
        [counted]="store.view().counted"
      />
    </section>
  `,
  styleUrl: './wheel-poster.scss',
})
export class WheelPoster {
  readonly wheel = input.required<YearWheel>();
  readonly rows = input.required<readonly RegisterRow[]>();
  readonly finding = input.required<string>();
  readonly lead = input.required<string>();

  protected readonly store = inject(CalendarStore);
  protected readonly year = this.store.plans.year;
  protected readonly writeDay = writeDay;
  protected readonly isThisYear = computed(() => yearOf(this.store.today()) === this.year());

  /** What the poster is about: the year, and what it is narrowed to. */
  protected readonly name = computed(() => {
    const context = this.store.context();
    const narrowed = FACETS.flatMap((facet) =>
      (this.store.filter()[facet] ?? []).map((id) => choiceLabel(facet, id, context)),
    );
    return narrowed.length === 0
      ? $localize`Årshjul ${this.year()} for kommunikasjonen`
      : $localize`Årshjul ${this.year()}:year:: ${narrowed.join(', ')}:choices:`;
  });

  /** The measures around the wheel; empty where there are too many to be read. */
  protected readonly labels = computed<readonly PosterLabel[]>(() => {
    const due = this.rows().filter(({ deadline }) => yearOf(deadline) === this.year());
    const rows = new Map(due.map((row) => [`${row.planId}/${row.id}`, row]));
    const labels = [...rows].map(([id, row]) => ({ id, turn: turnOfDay(row.deadline) }));
    for (const setting of SETTINGS) {
      const { lineHeight } = setting;
      const room = { radius: WHEEL.ticks.outer, top: -510, bottom: 510, lineHeight };
      const placed = labels.length > 200 ? null : placeLabels(labels, room);
      if (placed) {
        return placed.flatMap((label) => {
          const row = rows.get(label.id);
          return row ? [write(label, row, setting)] : [];
        });
      }
    }
    return [];
  });
}

/** Where the texts at each side begin, and the lines to them bend. */
const TEXTS_FROM = 567;
const LINES_BEND = 540;

function write(
  label: PlacedLabel,
  row: RegisterRow,
  { lines: most, size, characters }: Setting,
): PosterLabel {
  const isRight = label.side === 'right';
  const sideways = (distance: number) => (isRight ? distance : -distance);
  const day = formatDay(row.deadline).replace(/ \d{4}$/, '');
  // Where there is a line alone, the day and the title share it.
  const texts =
    most === 1
      ? wrapText(`${day} ${row.title}`, characters, 1)
      : [day, ...wrapText(row.title, characters, most - 1)];
  return {
    ...label,
    x: sideways(TEXTS_FROM),
    size,
    lines: texts.map((text, place) => ({
      text,
      y: label.y + size / 3 + (place - (texts.length - 1) / 2) * size * 1.2,
    })),
    line: [
      `${label.rim.x},${label.rim.y}`,
      `${sideways(LINES_BEND)},${label.y}`,
      `${sideways(TEXTS_FROM - 7)},${label.y}`,
    ].join(' '),
    isOver: !isOpen(row),
  };
}
