import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatIcon } from '@angular/material/icon';
import { RouterLink } from '@angular/router';
import { YearChoice } from '../../data/plan/year-choice';
import { yearOf } from '../../domain/day/day';
import { inOwnOrder } from '../../domain/plan/own-order';
import { DownloadMenu } from '../../ui/exchange/download-menu';
import { MeasuresToSave, planMeasures } from '../../ui/exchange/measures-file';
import { Notice } from '../../ui/notice/notice';
import { UnreadableNotice } from '../../ui/notice/unreadable-notice';
import { EmptyState } from '../../ui/page/empty-state';
import { LoadState } from '../../ui/page/load-state';
import { DraftList } from './draft-list';
import { PlanMeasure } from './plan-measure';
import { PlanStore } from './plan-store';
import { QuickEntryField } from './quick-entry';
import { QuickWriter } from './quick-writer';
import { SortableList } from './sortable-list';
import { PlanMove } from './plan-move';
import { PlanStatusPanel } from './submission/plan-status';
import { TemplateChoice } from './template-choice';

/** A unit's communication plan: where it stands, quick entry, and its measures. */
@Component({
  selector: 'app-plan-page',
  imports: [
    DownloadMenu,
    DraftList,
    EmptyState,
    LoadState,
    MatButton,
    MatIcon,
    Notice,
    PlanMeasure,
    PlanMove,
    PlanStatusPanel,
    QuickEntryField,
    RouterLink,
    SortableList,
    TemplateChoice,
    UnreadableNotice,
  ],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.scss',
})
export class PlanPage {
  readonly unitId = input.required<string>();

  protected readonly yearChoice = inject(YearChoice);
  protected readonly store = inject(PlanStore);
  protected readonly writer = inject(QuickWriter);
  protected readonly quickEntry = viewChild(QuickEntryField);
  /** '' until somebody chooses. */
  protected readonly chosenOrder = signal<'' | 'deadline' | 'own'>('');
  protected readonly usesOwnOrder = computed(() =>
    this.chosenOrder() === ''
      ? (this.store.plan()?.order.length ?? 0) > 0
      : this.chosenOrder() === 'own',
  );

  /** The year shown and those beside it; next year's is the furthest that is planned. */
  protected readonly years = computed(() => {
    const latest = yearOf(this.store.today()) + 1;
    const middle = Math.min(this.store.year(), latest - 1);
    return [middle - 1, middle, middle + 1];
  });

  protected readonly groups = computed(() => {
    const { handover, attention, open, ended, archived } = this.store.sections();
    const order = this.store.plan()?.order ?? [];
    const current = this.usesOwnOrder()
      ? [
          {
            heading: $localize`Egen rekkefølge`,
            measures: inOwnOrder([...attention, ...open], order),
            isSortable: true,
          },
        ]
      : [
          { heading: $localize`Trenger oppmerksomhet`, measures: attention, isSortable: false },
          { heading: $localize`Pågår og kommer`, measures: open, isSortable: false },
        ];
    return [
      {
        heading: $localize`Overtatt, venter på at leder kvitterer`,
        measures: handover,
        isSortable: false,
      },
      ...current,
      { heading: $localize`Fullført og avbrutt`, measures: ended, isSortable: false },
      { heading: $localize`Arkivert`, measures: archived, isSortable: false },
    ].filter((group) => group.measures.length > 0);
  });

  /** What a file of the plan holds; `null` while there is none. */
  protected readonly toSave = computed<(() => MeasuresToSave) | null>(() => {
    const [plan, context] = [this.store.plan(), this.store.context()];
    return plan && (() => planMeasures(plan, context));
  });

  constructor() {
    this.store.follow(computed(() => ({ unitId: this.unitId(), year: this.store.year() })));
  }
}
