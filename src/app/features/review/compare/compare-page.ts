import { Component, computed, inject, input } from '@angular/core';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatIcon } from '@angular/material/icon';
import { MatOption, MatSelect } from '@angular/material/select';
import { Router, RouterLink } from '@angular/router';
import { formatDay } from '../../../domain/day/day';
import { CountChanges } from '../../../domain/figures/compare-figures';
import { Notice } from '../../../ui/notice/notice';
import { EmptyState } from '../../../ui/page/empty-state';
import { LoadState } from '../../../ui/page/load-state';
import { DecisionFacts } from '../decision-facts';
import { ChangeTable } from './change-table';
import { CompareStore } from './compare-store';
import { changeText, comparisonFinding } from './compare-words';

/** Two reviews beside each other: their figures, and what became of the decisions in between. */
@Component({
  selector: 'app-compare-page',
  imports: [
    ChangeTable,
    DecisionFacts,
    EmptyState,
    LoadState,
    MatFormField,
    MatIcon,
    MatLabel,
    MatOption,
    MatSelect,
    Notice,
    RouterLink,
  ],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.scss',
})
export class ComparePage {
  readonly a = input<string>();
  readonly b = input<string>();

  private readonly router = inject(Router);
  protected readonly store = inject(CompareStore);
  protected readonly formatDay = formatDay;

  protected readonly headline = computed(() => {
    const comparison = this.store.comparison();
    return comparison ? comparisonFinding(comparison) : $localize`Sammenlign to gjennomganger`;
  });
  protected readonly sides = computed(() => [
    { key: 'a' as const, label: $localize`Den ene`, value: this.a() ?? '' },
    { key: 'b' as const, label: $localize`Den andre`, value: this.b() ?? '' },
  ]);
  protected readonly decisionsFinding = computed(() => {
    const decisions = this.store.decisions();
    const done = decisions.filter(({ doneOn }) => doneOn !== null).length;
    return decisions.length === 0
      ? $localize`Ingen vedtak var åpne i mellomtiden`
      : $localize`${done} av ${decisions.length} vedtak ble fulgt opp i mellomtiden`;
  });

  constructor() {
    this.store.compare(computed(() => ({ a: this.a() ?? '', b: this.b() ?? '' })));
  }

  protected choose(key: 'a' | 'b', reviewId: string): void {
    void this.router.navigate([], {
      queryParams: { [key]: reviewId },
      queryParamsHandling: 'merge',
      replaceUrl: true,
      scroll: 'manual',
    });
  }

  protected summaryOf({ completed, overdue }: CountChanges): string {
    return $localize`Fullført: ${changeText(completed)}. Forfalt: ${changeText(overdue)}.`;
  }
}
