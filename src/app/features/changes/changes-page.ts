import { Component, computed, ElementRef, inject, input, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormField, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router, RouterLink } from '@angular/router';
import { Period, QUICK_PERIODS } from '../../domain/changes/period';
import { Notice } from '../../ui/notice/notice';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import {
  CHANGE_NAMES,
  ChangeKind,
  changesHeadline,
  periodProblemText,
  QUICK_PERIOD_NAMES,
} from '../../ui/words/change-words';
import { ChangeNumbers } from './change-numbers';
import { ChangeSectionList } from './change-section';
import { ChangesStore } from './changes-store';
import { DecisionChange } from './decision-change';
import { MeasureChangeRow } from './measure-change';
import { PlanChangeRow } from './plan-change';

/** What is new since ledergruppen last met, or between any two days. The address holds the days. */
@Component({
  selector: 'app-changes-page',
  imports: [
    ChangeNumbers,
    ChangeSectionList,
    DecisionChange,
    EmptyState,
    LoadState,
    MatButton,
    MatFormField,
    MatInput,
    MatLabel,
    MeasureChangeRow,
    Notice,
    PlanChangeRow,
    RouterLink,
    UnreadableNotice,
  ],
  templateUrl: './changes-page.html',
  styleUrl: './changes-page.scss',
})
export class ChangesPage {
  /** The days of the address. */
  readonly fra = input<string>();
  readonly til = input<string>();

  private readonly router = inject(Router);
  private readonly from = viewChild.required<ElementRef<HTMLInputElement>>('from');
  private readonly to = viewChild.required<ElementRef<HTMLInputElement>>('to');
  protected readonly store = inject(ChangesStore);
  protected readonly names = CHANGE_NAMES;
  protected readonly problemText = periodProblemText;
  protected readonly quickChoices = computed(() =>
    QUICK_PERIODS.map((id) => {
      const period = this.store.quick()[id];
      const { from, to } = this.store.days();
      return {
        ...{ id, period, name: QUICK_PERIOD_NAMES[id] },
        isChosen: period.from === from && period.to === to,
      };
    }),
  );

  protected readonly counts = computed(() => {
    const { measures, plans, decisions } = this.store.sections();
    const sections: readonly { readonly kind: ChangeKind; readonly count: number }[] = [
      ...measures,
      ...plans,
      ...decisions,
    ];
    return new Map(sections.map(({ kind, count }) => [kind, count]));
  });
  protected readonly headline = computed(() => changesHeadline(this.counts(), this.store.days()));

  constructor() {
    this.store.show(computed(() => ({ from: this.fra() ?? '', to: this.til() ?? '' })));
  }

  protected choose({ from, to }: Period): void {
    void this.router.navigate(['/oversikt/endringer'], { queryParams: { fra: from, til: to } });
  }

  protected showTyped(): void {
    this.choose({ from: this.from().nativeElement.value, to: this.to().nativeElement.value });
  }
}
