import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatOption, MatSelect } from '@angular/material/select';
import { byName } from '../../domain/directory/directory';
import { STATUSES } from '../../domain/measure/measure';
import { Facet, FACETS } from '../../domain/register/facets';
import { choiceLabel, FACET_NAMES } from '../../ui/words/register-words';
import { CalendarAddress } from './calendar-address';
import { CalendarStore } from './calendar-store';

/** What the calendar can be narrowed to here; a link from elsewhere may narrow it by more. */
const OFFERED = [
  'area',
  'unit',
  'goal',
  'group',
  'channel',
  'status',
] as const satisfies readonly Facet[];

/** Whose measures the calendar shows, and which of them. */
@Component({
  selector: 'app-calendar-filter',
  imports: [MatButton, MatFormField, MatIcon, MatLabel, MatOption, MatSelect],
  template: `
    <search>
      <div class="chips">
        @for (own of owns(); track own.label) {
          <button
            type="button"
            class="chip"
            [class.on]="own.isChosen"
            [attr.aria-pressed]="own.isChosen"
            (click)="address.choose(own.facet, own.isChosen ? [] : own.ids)"
          >
            @if (own.isChosen) {
              <mat-icon svgIcon="check" />
            }
            {{ own.label }}
          </button>
        }
        <button
          type="button"
          matButton="outlined"
          [attr.aria-expanded]="isOpen()"
          (click)="isOpen.set(!isOpen())"
        >
          <mat-icon svgIcon="filter" />
          @if (chosen().length > 0) {
            <ng-container i18n>Filter ({{ chosen().length }})</ng-container>
          } @else {
            <ng-container i18n>Filter</ng-container>
          }
        </button>
      </div>
      @if (isOpen()) {
        <div class="fields">
          @for (field of fields(); track field.facet) {
            <mat-form-field subscriptSizing="dynamic">
              <mat-label>{{ field.label }}</mat-label>
              <mat-select
                multiple
                [value]="field.chosen"
                (selectionChange)="address.choose(field.facet, $event.value)"
              >
                @for (choice of field.choices; track choice.id) {
                  <mat-option [value]="choice.id">{{ choice.label }}</mat-option>
                }
              </mat-select>
            </mat-form-field>
          }
        </div>
      }
      @if (chosen().length > 0) {
        <ul class="plain chips" i18n-aria-label aria-label="Valgt">
          @for (chip of chosen(); track chip.facet + chip.id) {
            <li>
              <button type="button" class="chip on" (click)="address.toggle(chip.facet, chip.id)">
                <span class="visually-hidden" i18n>Ta bort</span>
                {{ chip.label }}
                <mat-icon svgIcon="close" />
              </button>
            </li>
          }
          <li>
            <button
              type="button"
              matButton
              (click)="address.show({ filter: {}, field: null })"
              i18n
            >
              Vis alle
            </button>
          </li>
        </ul>
      }
    </search>
  `,
  styleUrl: './calendar-filter.scss',
})
export class CalendarFilter {
  private readonly store = inject(CalendarStore);
  protected readonly address = inject(CalendarAddress);
  protected readonly isOpen = signal(false);

  /** One's own measures, and those of the units that one works in, each with one press. */
  protected readonly owns = computed(() => {
    const member = this.store.member();
    const directory = this.store.municipality.directory();
    if (!member) {
      return [];
    }
    const units = member.unitIds.filter((id) => directory.units.has(id));
    const owns = [
      {
        label: $localize`Mine tiltak`,
        facet: 'assignee' as const,
        ids: [member.uid] as readonly string[],
      },
      ...(units.length === 0
        ? []
        : [
            {
              label: units.length === 1 ? $localize`Min enhet` : $localize`Mine enheter`,
              facet: 'unit' as const,
              ids: units,
            },
          ]),
    ];
    const filter = this.store.filter();
    return owns.map((own) => ({
      ...own,
      isChosen: [...(filter[own.facet] ?? [])].sort().join() === [...own.ids].sort().join(),
    }));
  });

  protected readonly fields = computed(() =>
    OFFERED.map((facet) => ({
      facet,
      label: FACET_NAMES[facet],
      chosen: this.store.filter()[facet] ?? [],
      choices: this.choicesOf(facet),
    })),
  );

  protected readonly chosen = computed(() =>
    FACETS.flatMap((facet) =>
      (this.store.filter()[facet] ?? []).map((id) => {
        const label = choiceLabel(facet, id, this.store.context());
        return { facet, id, label: `${FACET_NAMES[facet]}: ${label}` };
      }),
    ),
  );

  private choicesOf(
    facet: (typeof OFFERED)[number],
  ): readonly { readonly id: string; readonly label: string }[] {
    const context = this.store.context();
    const ids = this.idsOf(facet);
    return ids.map((id) => ({ id, label: choiceLabel(facet, id, context) }));
  }

  private idsOf(facet: (typeof OFFERED)[number]): readonly string[] {
    const { directory, strategy } = this.store.context();
    const units = byName([...directory.units.values()].filter(({ active }) => active));
    switch (facet) {
      case 'area':
        return units.filter(({ parentId }) => parentId === null).map(({ id }) => id);
      case 'unit': {
        const areas = this.store.filter().area ?? [];
        return units
          .filter(({ parentId }) => parentId !== null)
          .filter(({ parentId }) => areas.length === 0 || areas.includes(parentId ?? ''))
          .map(({ id }) => id);
      }
      case 'goal':
        return (strategy?.goals ?? []).map(({ id }) => id);
      case 'group':
        return (strategy?.targetGroups ?? []).map(({ id }) => id);
      case 'channel':
        return (strategy?.channels ?? []).map(({ id }) => id);
      case 'status':
        return STATUSES;
    }
  }
}
