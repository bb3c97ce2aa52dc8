import { Component, computed, input, output, signal } from '@angular/core';
import { Facet } from '../../domain/register/facets';
import { wordsOf } from '../../domain/register/fold';

/** One choice of a facet, with how many measures it would show. */
export interface FacetChoice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Choices shown before somebody asks for more, or searches. */
const FEW = 8;
/** Choices drawn at most: three hundred units are found by their names. */
const MANY = 40;

/** One thing to narrow the register by: its choices, each with how many measures it has. */
@Component({
  selector: 'app-facet-panel',
  template: `
    <details [open]="isOpen()" (toggle)="follow($event)">
      <summary>
        {{ label() }}
        @if (chosen().length > 0) {
          <span class="chosen" i18n>{{ chosen().length }} valgt</span>
        }
      </summary>
      @if (isOpen()) {
        @if (choices().length > few) {
          <input
            type="search"
            autocomplete="off"
            [attr.aria-label]="findLabel()"
            [placeholder]="findLabel()"
            #wanted
            (input)="text.set(wanted.value)"
          />
        }
        <fieldset>
          <legend class="visually-hidden">{{ label() }}</legend>
          @for (choice of shown(); track choice.id) {
            <label>
              <input
                type="checkbox"
                [checked]="choice.isChosen"
                (change)="choose.emit(choice.id)"
              />
              <span class="name">{{ choice.label }}</span>
              <span class="count">{{ choice.count }}</span>
            </label>
          } @empty {
            <p i18n>Ingen har dette i navnet.</p>
          }
        </fieldset>
        @if (hidden() > 0) {
          @if (showsMany()) {
            <p i18n>{{ hidden() }} til. Søk for å finne dem.</p>
          } @else {
            <button type="button" (click)="showsMany.set(true)" i18n>Vis {{ hidden() }} til</button>
          }
        }
      }
    </details>
  `,
  styleUrl: './facet-panel.scss',
})
export class FacetPanel {
  readonly facet = input.required<Facet>();
  readonly label = input.required<string>();
  /** What is chosen of it. */
  readonly chosen = input.required<readonly string[]>();
  /** Its choices, as they are now: asked for while the panel is open, for hundreds take their time. */
  readonly choicesOf = input.required<(facet: Facet) => readonly FacetChoice[]>();
  readonly startsOpen = input(false);
  readonly choose = output<string>();

  protected readonly few = FEW;
  protected readonly text = signal('');
  protected readonly showsMany = signal(false);
  private readonly chosenState = signal<boolean | null>(null);
  protected readonly isOpen = computed(() => this.chosenState() ?? this.startsOpen());
  protected readonly findLabel = computed(
    () => $localize`Finn ${this.label().toLowerCase()}:facet:`,
  );
  protected readonly choices = computed(() =>
    this.isOpen() ? this.choicesOf()(this.facet()) : [],
  );
  private readonly matching = computed(() => {
    const words = wordsOf(this.text());
    return this.choices().filter(({ label }) => {
      const parts = wordsOf(label);
      return words.every((word) => parts.some((part) => part.includes(word)));
    });
  });
  protected readonly shown = computed(() =>
    this.matching().slice(0, this.showsMany() || this.text() ? MANY : FEW),
  );
  protected readonly hidden = computed(() => this.matching().length - this.shown().length);

  protected follow(event: Event): void {
    this.chosenState.set((event.target as HTMLDetailsElement).open);
  }
}
