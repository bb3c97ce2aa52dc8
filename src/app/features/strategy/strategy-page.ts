import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Strategy, StrategyEntry } from '../../domain/strategy/strategy';
import { Notice } from '../../ui/notice/notice';
import { EmptyState } from '../../ui/page/empty-state';
import { ApprovalPanel } from './approval-panel';
import { DraftConsequences } from './draft-consequences';
import { EntryList } from './entry-list';
import { OtherStrategies } from './other-strategies';
import { StrategyDesk } from './strategy-desk';
import { StrategyStanding } from './strategy-standing';
import { refusalText } from './strategy-words';

/** A strategy, for looking up what its goals and groups are, and for moving it on. */
@Component({
  selector: 'app-strategy-page',
  imports: [
    ApprovalPanel,
    DraftConsequences,
    EmptyState,
    EntryList,
    MatButton,
    Notice,
    OtherStrategies,
    RouterLink,
    StrategyStanding,
  ],
  templateUrl: './strategy-page.html',
  styleUrl: './strategy-page.scss',
})
export class StrategyPage {
  /** Missing for the strategy that is current. */
  readonly strategyId = input<string>();

  private readonly router = inject(Router);
  protected readonly desk = inject(StrategyDesk);
  protected readonly refusalText = refusalText;

  protected readonly strategy = computed(() => this.desk.find(this.strategyId()));
  /** The draft that is to take over from the current strategy. */
  protected readonly draft = computed(
    () =>
      this.desk.municipality
        .strategies()
        .find(
          ({ status, replaces }) =>
            status === 'draft' && replaces === (this.desk.current()?.id ?? ''),
        ) ?? null,
  );
  protected readonly isDiscarding = linkedSignal({
    source: () => this.strategy()?.id,
    computation: () => false,
  });

  protected allSuggested(entries: readonly StrategyEntry[]): boolean {
    return entries.length > 0 && entries.every((entry) => entry.suggested);
  }

  protected async begin(): Promise<void> {
    const id = await this.desk.begin();
    if (id !== null) {
      await this.router.navigate(['/strategi', id, 'rediger']);
    }
  }

  protected async discard(draft: Strategy): Promise<void> {
    if (await this.desk.discard(draft)) {
      await this.router.navigate(['/strategi']);
    }
  }
}
