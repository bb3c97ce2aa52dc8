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
import { MatIconButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { DayEntry } from '../../domain/calendar/day-index';
import { ShowMore } from '../../ui/page/show-more';
import { MeasureItem } from './measure-item';

/** The measures of one place in a picture of the month or the year, beside it, each with its ways on. */
@Component({
  selector: 'app-side-list',
  imports: [MatIcon, MatIconButton, MeasureItem, ShowMore],
  template: `
    <header>
      @if (level() === 2) {
        <h2 #heading tabindex="-1">{{ name() }}</h2>
      } @else {
        <h3 #heading tabindex="-1">{{ name() }}</h3>
      }
      <button type="button" matIconButton [attr.aria-label]="shutName()" (click)="shut.emit()">
        <mat-icon svgIcon="close" />
      </button>
    </header>
    <p class="hint">{{ amount() }}</p>
    @if (entries().length > 0) {
      <ul class="plain">
        @for (entry of shown(); track entry.occasion + entry.row.planId + entry.row.id) {
          <li><app-measure-item [row]="entry.row" [isStart]="entry.occasion === 'start'" /></li>
        }
      </ul>
      <app-show-more [(most)]="most" [total]="entries().length" [step]="4 * few()" />
    }
    <ng-content />
  `,
  styleUrl: './side-list.scss',
})
export class SideList {
  /** The place: another one is another list. */
  readonly name = input.required<string>();
  /** The heading's, in the page that the list stands in. */
  readonly level = input.required<2 | 3>();
  /** How many there are, in words. */
  readonly amount = input.required<string>();
  readonly entries = input.required<readonly DayEntry[]>();
  /** So many measures are drawn before somebody asks for more. */
  readonly few = input.required<number>();
  /** What the button that shuts it is called. */
  readonly shutName = input.required<string>();
  readonly shut = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly most = linkedSignal({
    source: () => this.name(),
    computation: () => this.few(),
  });
  protected readonly shown = computed(() => this.entries().slice(0, this.most()));

  constructor() {
    // Whoever opens a place goes on reading there. A change of what stands in it takes nobody away.
    afterRenderEffect(() => {
      this.name();
      this.heading().nativeElement.focus({ preventScroll: true });
      this.element.scrollIntoView({ block: 'nearest' });
    });
  }
}
