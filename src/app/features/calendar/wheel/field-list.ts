import {
  afterRenderEffect,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { MatButton, MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { WheelField } from '../../../domain/calendar/calendar-view';
import { monthsOf } from '../../../domain/calendar/span';
import { YearWheel } from '../../../domain/calendar/year-wheel';
import { MONTH_NAMES } from '../../../domain/day/day';
import { STATUSES } from '../../../domain/measure/measure';
import { Filter } from '../../../domain/register/narrow';
import { RegisterRow } from '../../../domain/register/register-row';
import { EVERYTHING, writeView } from '../../../domain/register/register-view';
import { CalendarStore } from '../calendar-store';
import { capital, deadlinesText, runningText } from '../calendar-words';
import { MeasureItem } from '../measure-item';

/** So many measures are drawn before somebody asks for more. */
const FEW = 12;

/** The measures of a field of the wheel, and the way to the same in the register. */
@Component({
  selector: 'app-field-list',
  imports: [MatButton, MatIcon, MatIconButton, MeasureItem, RouterLink],
  template: `
    <header>
      <h2 #heading tabindex="-1">{{ title() }}</h2>
      <button
        type="button"
        matIconButton
        i18n-aria-label
        aria-label="Lukk listen"
        (click)="shut.emit()"
      >
        <mat-icon svgIcon="close" />
      </button>
    </header>
    <p class="hint">{{ amount() }}</p>
    @if (rows().length > 0) {
      <ul class="plain">
        @for (row of shown(); track row.planId + row.id) {
          <li><app-measure-item [row]="row" /></li>
        }
      </ul>
      @if (left() > 0) {
        <button type="button" matButton="tonal" (click)="more()" i18n>Vis {{ left() }} til</button>
      }
      @if (counted() === 'deadlines') {
        <a matButton routerLink="/tiltak" [queryParams]="query()" i18n>Se dem i tiltakslisten</a>
      }
    }
  `,
  styleUrl: '../side-list.scss',
})
export class FieldList {
  readonly field = input.required<WheelField>();
  readonly rows = input.required<readonly RegisterRow[]>();
  /** '' where the field is the month in all rings. */
  readonly ringName = input.required<string>();
  readonly by = input.required<YearWheel['by']>();
  readonly shut = output();

  private readonly store = inject(CalendarStore);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly counted = computed(() => this.store.view().counted);
  protected readonly title = computed(() => {
    const month = capital(MONTH_NAMES[this.field().month].full);
    return this.ringName() === '' ? month : `${month}: ${this.ringName()}`;
  });
  protected readonly amount = computed(() =>
    capital(
      this.counted() === 'deadlines'
        ? deadlinesText(this.rows().length)
        : runningText(this.rows().length),
    ),
  );
  private readonly most = linkedSignal({ source: () => this.title(), computation: () => FEW });
  protected readonly shown = computed(() => this.rows().slice(0, this.most()));
  protected readonly left = computed(() => this.rows().length - this.shown().length);
  /** The register's query for the same measures. */
  protected readonly query = computed(() => {
    const { ringId, month } = this.field();
    const filter: Filter = {
      status: STATUSES.filter((status) => status !== 'cancelled'),
      ...this.store.filter(),
      ...(ringId !== '' && { [this.by()]: [ringId] }),
      month: [monthsOf(this.store.plans.year())[month]],
    };
    return writeView({ ...EVERYTHING, filter });
  });

  constructor() {
    // Whoever chooses a field goes on reading its measures.
    afterRenderEffect(() => {
      this.title();
      this.heading().nativeElement.focus({ preventScroll: false });
    });
  }

  protected more(): void {
    this.most.update((most) => most + 4 * FEW);
  }
}
