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
import { CalendarDay } from '../../../domain/calendar/day-index';
import { describeDay } from '../../../domain/day/day';
import { capital, numbersOfDay } from '../calendar-words';
import { MeasureItem } from '../measure-item';

/** So many measures are drawn before somebody asks for more. */
const FEW = 25;

/** Everything that stands on one day, each with the way to move its deadline. */
@Component({
  selector: 'app-day-panel',
  imports: [MatButton, MatIcon, MatIconButton, MeasureItem],
  template: `
    <header>
      <h3 #heading tabindex="-1">{{ title() }}</h3>
      <button
        type="button"
        matIconButton
        i18n-aria-label
        aria-label="Lukk dagen"
        (click)="shut.emit()"
      >
        <mat-icon svgIcon="close" />
      </button>
    </header>
    @if (numbers()) {
      <p class="hint">{{ numbers() }}</p>
      <ul class="plain">
        @for (entry of shown(); track entry.occasion + entry.row.planId + entry.row.id) {
          <li>
            <app-measure-item [row]="entry.row" [isStart]="entry.occasion === 'start'" />
          </li>
        }
      </ul>
      @if (left() > 0) {
        <button type="button" matButton="tonal" (click)="more()" i18n>Vis {{ left() }} til</button>
      }
    } @else {
      <p class="hint" i18n>Ingen frister denne dagen.</p>
    }
  `,
  styleUrl: '../side-list.scss',
})
export class DayPanel {
  readonly day = input.required<CalendarDay>();
  readonly shut = output();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly title = computed(() => capital(describeDay(this.day().day)));
  protected readonly numbers = computed(() => numbersOfDay(this.day()));
  private readonly most = linkedSignal({ source: () => this.day().day, computation: () => FEW });
  protected readonly shown = computed(() => this.day().entries.slice(0, this.most()));
  protected readonly left = computed(() => this.day().entries.length - this.shown().length);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  constructor() {
    // Whoever opens a day goes on reading there. A change of what stands on it takes nobody away.
    const opened = computed(() => this.day().day);
    afterRenderEffect(() => {
      opened();
      this.heading().nativeElement.focus({ preventScroll: true });
      this.element.scrollIntoView({ block: 'nearest' });
    });
  }

  protected more(): void {
    this.most.update((most) => most + 4 * FEW);
  }
}
