import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatOption, MatSelect } from '@angular/material/select';
import { RouterLink } from '@angular/router';
import { formatDay } from '../../domain/day/day';
import { byName } from '../../domain/directory/directory';
import { MeasureLine } from '../../domain/measure/measure-line';
import { movedDays } from '../../domain/plan/copy-measure';
import { StatusBadge } from '../../ui/badges/badge';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { Copying, CopyStore } from './copy-store';
import { PlanStore } from './plan-store';

const COPYING_TEXTS: Readonly<Record<Copying, string>> = {
  copying: $localize`Kopierer …`,
  measure: $localize`Kopiert`,
  draft: $localize`Kladd: mangler mål eller målgruppe i den nye strategien`,
  refused: $localize`Ikke kopiert: teksten ser ut til å ha et fødselsnummer`,
  failed: $localize`Ikke kopiert: tiltaket lot seg ikke lese. Prøv igjen.`,
};

/** Choose measures of last year's plan, or another unit's, for the plan of the year chosen. */
@Component({
  selector: 'app-copy-page',
  imports: [
    EmptyState,
    LoadState,
    MatButton,
    MatFormField,
    MatLabel,
    MatOption,
    MatSelect,
    RouterLink,
    StatusBadge,
  ],
  providers: [CopyStore],
  templateUrl: './copy-page.html',
  styleUrl: './chosen-measures.scss',
})
export class CopyPage {
  readonly unitId = input.required<string>();

  protected readonly target = inject(PlanStore);
  protected readonly store = inject(CopyStore);
  protected readonly fromUnit = linkedSignal(() => this.unitId());
  protected readonly fromYear = linkedSignal(() => this.target.year() - 1);

  protected readonly units = computed(() =>
    byName([...this.target.municipality.directory().units.values()]),
  );
  protected readonly years = computed(() =>
    [0, -1, -2, -3].map((later) => this.target.year() + later),
  );
  protected readonly selectable = computed(() =>
    this.store.lines().filter(({ id }) => !this.store.known().includes(id)),
  );
  protected readonly areAllChosen = computed(
    () => this.selectable().length > 0 && this.store.ready().length === this.selectable().length,
  );

  constructor() {
    this.target.follow(computed(() => ({ unitId: this.unitId(), year: this.target.year() })));
    this.store.follow(computed(() => ({ unitId: this.fromUnit(), year: this.fromYear() })));
  }

  protected toggle(id: string): void {
    const chosen = this.store.chosen();
    this.store.choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  }

  protected toggleAll(): void {
    this.store.choose(this.areAllChosen() ? [] : this.selectable().map(({ id }) => id));
  }

  protected newDeadline(line: MeasureLine): string {
    return formatDay(movedDays(line, this.target.year() - this.fromYear()).deadline);
  }

  protected goals({ goalIds }: MeasureLine): string {
    const strategy = this.target.municipality.strategy(this.store.source()?.strategyId ?? '');
    return (strategy?.goals ?? [])
      .filter(({ id }) => goalIds.includes(id))
      .map(({ shortName }) => shortName)
      .join(', ');
  }

  protected state({ id }: MeasureLine): string {
    const copying = this.store.progress()[id];
    if (copying) {
      return COPYING_TEXTS[copying];
    }
    return this.store.known().includes(id) ? $localize`Står alt i planen` : '';
  }
}
